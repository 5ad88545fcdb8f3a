// Loading from the page's own server: what comes back is not downloaded again, and a worker leaves the page free.

import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { decodeBase64 } from "../../pkg/dist/base64.js";
import { loadScreener } from "../../pkg/dist/node.js";
import { base64 } from "../../pkg/dist/starter.js";
import { ROOT, stage } from "./support.js";

const pack = join(ROOT, "www", "dist", "loading-test.knownas");

before(() => writeFile(pack, decodeBase64(base64)));
after(() => rm(pack, { force: true }));
const { visit } = await stage({ before, after });

/** Loads the pack of the server in the page, and says what the page was told. */
const load = (page, options = {}) =>
  page.evaluate(async (given) => {
    const { loadScreener } = await import("/knownas/index.js");
    const steps = [];
    const screener = await loadScreener({ pack: "/loading-test.knownas", onProgress: (step) => steps.push(step), ...given });
    const { hits } = screener.screen({ name: "Woong-soon Kim" });
    return { hits: hits.length, last: steps.at(-1) };
  }, options);

/** Status and transferred bytes of every answer with the pack. */
function answers(page) {
  const all = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".knownas")) all.push(response.request().sizes().then((sizes) => [response.status(), sizes.responseBodySize]));
  });
  return async () => {
    const seen = await Promise.all(all);
    all.length = 0;
    return seen;
  };
}

const keptBytes = (page) =>
  page.evaluate(async () => {
    const response = await caches.match("/loading-test.knownas", { cacheName: "knownas" });
    return response === undefined ? 0 : (await response.arrayBuffer()).byteLength;
  });

async function untilKept(page) {
  const deadline = Date.now() + 10_000;
  while ((await keptBytes(page)) === 0) assert.ok(Date.now() < deadline, "the pack was not kept");
}

test("a pack that has not changed is not downloaded a second time, a changed one is", async (t) => {
  const page = await visit(t);
  const seen = answers(page);
  const first = await load(page);
  const [[status, bytes]] = await seen();
  assert.deepEqual([status, bytes > 1000, first.hits > 0], [200, true, true]);
  await untilKept(page);

  await page.reload();
  await page.waitForSelector("html[data-ready]");
  const second = await load(page);
  assert.deepEqual(await seen(), [[304, 0]]);
  assert.deepEqual(second, { hits: first.hits, last: { loaded: await keptBytes(page), total: await keptBytes(page) } });

  const before = await readFile(pack);
  // What stands behind the pack changes its ETag; it is no signature, and nobody asked for one.
  await writeFile(pack, Buffer.concat([before, Buffer.alloc(80)]));
  await load(page).catch(() => undefined);
  await writeFile(pack, before);
  assert.equal((await seen())[0][0], 200);
});

test("cache: false keeps nothing, and a pack that can't be opened is not kept", async (t) => {
  const page = await visit(t);
  const seen = answers(page);
  await load(page, { cache: false });
  assert.equal(await keptBytes(page), 0);
  const good = await readFile(pack);
  await writeFile(pack, good.fill(0, 200, 300));
  await assert.rejects(load(page), /damaged|checksum/);
  await writeFile(pack, decodeBase64(base64));
  assert.equal(await keptBytes(page), 0);
  await load(page);
  assert.deepEqual((await seen()).map(([status]) => status), [200, 200, 200]);
});

test("where the Cache API is missing or fails, the pack is downloaded", async (t) => {
  const page = await visit(t);
  await page.evaluate(() => {
    CacheStorage.prototype.match = CacheStorage.prototype.open = () => Promise.reject(new DOMException("no", "SecurityError"));
  });
  assert.ok((await load(page)).hits > 0);
  await page.evaluate(() => delete globalThis.caches);
  assert.ok((await load(page)).hits > 0);
});

test("in a worker: the same bytes, errors with their field, and no long task in the page", async (t) => {
  const page = await visit(t);
  const name = "Woong-soon Kim";
  const got = await page.evaluate(async (name) => {
    const { loadScreenerInWorker } = await import("/knownas/index.js");
    const long = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    const steps = [];
    const screener = await loadScreenerInWorker({ pack: "/loading-test.knownas", onProgress: ({ loaded }) => steps.push(loaded) });
    const result = JSON.stringify(await screener.screen({ name }));
    // Many at once, as of an import; and an applicant that a framework wraps.
    await Promise.all(Array.from({ length: 200 }, () => screener.screen({ name })));
    const proxied = JSON.stringify(await screener.screen(new Proxy({ name }, {})));
    const refused = await screener.screen({ name: "Kim", birthdate: "1964" }).catch(({ name, code, field }) => ({ name, code, field }));
    const { agrees } = await screener.verify(JSON.parse(result), { name });
    const lists = screener.lists.length === (await screener.info()).lists.length;
    screener.dispose();
    const disposed = await screener.screen({ name }).catch(({ code }) => code);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { result, proxied, refused, agrees, lists, disposed, long, steps: steps.length };
  }, name);
  const screener = await loadScreener({ pack: decodeBase64(base64) });
  assert.equal(got.result, JSON.stringify(screener.screen({ name })));
  assert.equal(got.proxied, got.result);
  assert.deepEqual(got.refused, { name: "KnownasError", code: "input", field: "birthdate" });
  assert.deepEqual([got.agrees, got.lists, got.disposed], [true, true, "disposed"]);
  assert.ok(got.steps > 1);
  assert.deepEqual(got.long, []);
});

/** The longest task of the page's main thread while `work` goes on, in ms of its own time: other work of the machine does not count. */
async function longestTask(page, work) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "__metadata"] });
  await page.evaluate(work);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(thread));
  const tasks = traceEvents.filter((event) => main.has(thread(event)) && event.name.endsWith("RunTask") && event.tdur !== undefined);
  assert.ok(tasks.length > 20, "the trace holds tasks");
  return Math.max(...tasks.map(({ tdur }) => tdur / 1000));
}

test("in a worker: loading and screening keep the main thread busy for less than 8 ms at a stretch", async (t) => {
  const page = await visit(t);
  const longest = await longestTask(page, async () => {
    const { loadScreenerInWorker } = await import("/knownas/index.js");
    const screener = await loadScreenerInWorker({ pack: "/loading-test.knownas", cache: false });
    for (let at = 0; at < 100; at++) await screener.screen({ name: `Kim Ung Sun ${at}` });
    screener.dispose();
  });
  assert.ok(longest < 8, `${longest} ms`);
});

test("in a worker: loading can be aborted, errors of loading come out, and without workers the page does the work", async (t) => {
  const page = await visit(t);
  const got = await page.evaluate(async () => {
    const { loadScreenerInWorker } = await import("/knownas/index.js");
    const pack = "/loading-test.knownas";
    const aborted = await loadScreenerInWorker({ pack, signal: AbortSignal.abort("enough") }).catch((reason) => reason);
    const midway = new AbortController();
    const late = await loadScreenerInWorker({ pack, signal: midway.signal, onProgress: () => midway.abort("late") }).catch((reason) => reason);
    const missing = await loadScreenerInWorker({ pack: new Uint8Array(4) }).catch(({ code }) => code);
    const response = await (await loadScreenerInWorker({ pack: await fetch(pack) })).screen({ name: "Kim" });
    globalThis.Worker = class {
      constructor() {
        throw new DOMException("worker-src", "SecurityError");
      }
    };
    const { outcome } = await (await loadScreenerInWorker({ pack })).screen({ name: "Woong-soon Kim" });
    return { aborted, late, missing, response: response.outcome, outcome };
  });
  assert.deepEqual(got, { aborted: "enough", late: "late", missing: "not-a-pack", response: got.response, outcome: "review" });
});
