// Loading from the page's own server: what comes back is not downloaded again, and a worker leaves the page free.

import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { decodeBase64 } from "../../pkg/dist/base64.js";
import { loadCompiler, splitPack } from "../../pkg/dist/compiler-node.js";
import { loadScreener } from "../../pkg/dist/node.js";
import { base64 } from "../../pkg/dist/starter.js";
import { busy } from "../../scripts/busy.js";
import { ROOT, stage } from "./support.js";

const served = (name) => join(ROOT, "www", "dist", name);
const pack = served("loading-test.knownas");
const written = [pack];

/** A pack and its two parts, where the page's server has them. */
async function publish(name, bytes) {
  const { names, details } = await splitPack(bytes);
  for (const [ending, content] of [["", bytes], [".names", names], [".details", details]]) {
    written.push(served(`${name}${ending}.knownas`));
    await writeFile(written.at(-1), content);
  }
}

/** A pack of the size of all official lists, of parties that do not exist: what they say is long, so that compiling is short. */
async function largePack() {
  const syllables = ["ba", "do", "gim", "hal", "ko", "lun", "mir", "nad", "os", "ru", "sten", "tov", "ul", "vik", "yar", "zen"];
  const word = (number) => [0, 4, 8, 12].map((shift) => syllables[(number >> shift) % 16]).join("");
  const entities = Array.from({ length: 12_000 }, (_, at) => ({
    id: `large:${at}`,
    kind: "person",
    aliases: [{ name: `${word(at * 7919)}, ${word(at * 104_729)}`, quality: "primary" }],
    remarks: Array.from({ length: 40 }, (_, place) => word(at * 31 + place * 977)).join(" "),
  }));
  const compiler = await loadCompiler();
  compiler.add("large.json", Buffer.from(JSON.stringify({ list: { id: "large", publisher: "Example", title: "Example", publishedOn: "2026-08-02" }, entities })));
  return compiler.finish().pack;
}

before(async () => {
  await publish("loading-test", decodeBase64(base64));
  await publish("large", await largePack());
});
after(() => Promise.all(written.map((path) => rm(path, { force: true }))));
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

test("progress counts the bytes of the pack, however the server compresses them", async (t) => {
  const page = await visit(t);
  const [answer, { steps, length }] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/large.knownas")),
    page.evaluate(async () => {
      const { loadScreener } = await import("/knownas/index.js");
      const steps = [];
      const screener = await loadScreener({ pack: "/large.knownas", cache: false, onProgress: (step) => steps.push(step) });
      return { steps, length: screener.info().bytes };
    }),
  ]);
  const headers = await answer.allHeaders();
  assert.equal(headers["content-encoding"], "br");
  assert.ok(Number(headers["content-length"]) < length);
  assert.ok(steps.length > 3);
  for (const [at, { loaded, total }] of steps.entries()) {
    assert.ok(loaded === 0 || total === length, `${total}`);
    assert.ok(loaded <= length && loaded >= (steps[at - 1]?.loaded ?? 0), `${loaded}`);
  }
  assert.equal(steps.at(-1).loaded, length);
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

test("the trace sees what holds up the main thread, in tasks and in promises", async (t) => {
  const page = await visit(t);
  const work = async (inTask) => {
    await (inTask ? new Promise((resolve) => setTimeout(resolve)) : (await fetch("/icon.svg")).text());
    let sum = 0;
    for (let at = 0; at < 2e8; at++) sum = (sum * 31 + at) | 0;
    return sum;
  };
  for (const inTask of [true, false]) {
    const { longest } = await busy(page, work, inTask);
    assert.ok(longest > 50, `${longest} ms`);
  }
});

test("in a worker: loading a large pack and screening keep the main thread busy for less than 8 ms at a stretch", async (t) => {
  const page = await visit(t);
  const { longest, result } = await busy(page, async () => {
    const { loadScreenerInWorker } = await import("/knownas/index.js");
    const found = [];
    for (const files of [{ pack: "/large.knownas" }, { pack: "/large.names.knownas", details: "/large.details.knownas" }]) {
      const screener = await loadScreenerInWorker({ ...files, cache: false });
      for (let at = 0; at < 50; at++) found.push((await screener.screen({ name: `Kim Ung Sun ${at}` })).outcome);
      await screener.details();
      screener.dispose();
    }
    return found.length;
  });
  assert.equal(result, 100);
  assert.ok(longest < 8, `${longest} ms`);
});

test("names first: strangers are answered before the details come, whoever is listed afterwards, with the same bytes", async (t) => {
  const page = await visit(t);
  const seen = answers(page);
  const got = await page.evaluate(async () => {
    const { loadScreener, loadScreenerInWorker } = await import("/knownas/index.js");
    const [stranger, listed] = [{ name: "Maria Gonzalez" }, { name: "Woong-soon Kim" }];
    const parts = { pack: "/loading-test.names.knownas", details: "/loading-test.details.knownas" };
    const text = async (screener, applicant) => JSON.stringify(await screener.screen(applicant));
    const whole = await loadScreener({ pack: "/loading-test.knownas", cache: false });
    const apart = await loadScreener(parts);
    const early = [await text(apart, stranger), apart.screen(listed).details];
    await apart.details();
    const behind = await loadScreenerInWorker(parts);
    return {
      early,
      whole: [await text(whole, stranger), await text(whole, listed)],
      late: [await text(apart, stranger), await text(apart, listed)],
      behind: [await text(behind, stranger), await text(behind, listed)],
    };
  });
  assert.deepEqual(got.early, [got.whole[0], "absent"]);
  assert.deepEqual(got.late, got.whole);
  assert.deepEqual(got.behind, got.whole);
  await seen();

  // Both are kept, and what is asked for after that depends on nothing that is typed.
  await page.waitForFunction(() => caches.match("/loading-test.details.knownas", { cacheName: "knownas" }));
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await page.evaluate(async () => {
    const { loadScreener } = await import("/knownas/index.js");
    const screener = await loadScreener({ pack: "/loading-test.names.knownas", details: "/loading-test.details.knownas" });
    await screener.details();
    screener.screen({ name: "Woong-soon Kim" });
  });
  assert.deepEqual(await seen(), [[304, 0], [304, 0]]);
});

test("what goes wrong on the way is told, in the page and in a worker", async (t) => {
  const page = await visit(t);
  const told = (load, options) =>
    page.evaluate(
      async ([load, options]) => {
        const knownas = await import("/knownas/index.js");
        const failed = ({ code, message }) => `${code}: ${message}`;
        return knownas[load](options).then((screener) => screener.details().then(() => "loaded", failed), failed);
      },
      [load, options],
    );
  const names = "/loading-test.names.knownas";
  await page.route("**/gone.knownas", (route) => route.abort("connectionreset"));
  for (const load of ["loadScreener", "loadScreenerInWorker"]) {
    assert.match(await told(load, { pack: "/nowhere.knownas" }), /^fetch: .*nowhere\.knownas answered 404/);
    assert.match(await told(load, { pack: "/index.html" }), /^fetch: .* answered with a web page instead of the pack/);
    assert.match(await told(load, { pack: "/knownas/index.js" }), /^not-a-pack: .*a text file/);
    assert.match(await told(load, { pack: "/gone.knownas" }), /^fetch: the pack at .* can't be fetched/);
    assert.match(await told(load, { pack: names }), /^pack-details: .*give it to loadScreener as `details`/);
    assert.match(await told(load, { pack: names, details: "/large.details.knownas" }), /^pack-details: the details belong to the pack/);
    assert.match(await told(load, { pack: names, details: "/nowhere.knownas" }), /^fetch: .*404 .*instead of the details/);
    assert.match(await told(load, { pack: names, details: "/gone.knownas" }), /^fetch: the details at .* can't be fetched/);
    assert.equal(await told(load, { pack: names, details: "/loading-test.details.knownas" }), "loaded");
  }
  // The browser itself writes down what it could not fetch.
  page.problems.length = 0;
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

test("in a worker: where the engine's file is not served, the page gives the copy that it has", async (t) => {
  const page = await visit(t);
  for (const answer of [{ status: 404 }, { status: 200, contentType: "text/html", body: "<!doctype html>" }, { status: 200, contentType: "application/wasm", body: "cut" }]) {
    await page.route("**/engine_bg.wasm", (route) => route.fulfill(answer));
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    const routes = await page.evaluate(async () => {
      const { loadScreener, loadScreenerInWorker } = await import("/knownas/index.js");
      const screeners = [await loadScreenerInWorker(), await loadScreener()];
      return [screeners.map(({ runsIn, engineFrom }) => [runsIn, engineFrom]), (await screeners[0].screen({ name: "Woong-soon Kim" })).hits.length > 0];
    });
    assert.deepEqual(routes, [[["worker", "inline"], ["page", "inline"]], true]);
    // One for the page and its worker.
    assert.equal(page.requests.filter((url) => url.endsWith("/engine-inline.js")).length, 1);
    page.requests.length = 0;
  }
  // The browser itself writes down what is missing.
  page.problems.length = 0;
});

test("in a worker: one that dies, or falls silent, is replaced without a request, for all its screeners", async (t) => {
  const page = await visit(t);
  await page.addInitScript(() => {
    globalThis.made = [];
    const Native = Worker;
    globalThis.Worker = class extends Native {
      constructor(...args) {
        super(...args);
        globalThis.made.push(this);
      }
    };
  });
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  const got = await page.evaluate(async () => {
    const { loadScreenerInWorker } = await import("/knownas/index.js");
    const screeners = await Promise.all([1, 2].map(() => loadScreenerInWorker({ pack: "/loading-test.knownas", timeout: 2000 })));
    const ask = () => Promise.all(screeners.map((screener) => screener.screen({ name: "Woong-soon Kim" }).then(JSON.stringify)));
    const before = await ask();
    const requests = () => performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith("blob:")).length;
    const asked = requests();
    made.at(-1).onerror(new ErrorEvent("error", { message: "out of memory" }));
    const replaced = await ask();
    // Answers get lost from here on.
    made.at(-1).postMessage = () => undefined;
    const again = await ask();
    return { before, replaced, again, workers: made.length, requests: requests() - asked, runsIn: screeners.map(({ runsIn }) => runsIn) };
  });
  assert.deepEqual([got.replaced, got.again, got.requests], [got.before, got.before, 0]);
  assert.deepEqual(got.runsIn, ["worker", "worker"]);
});

test("in a worker: a script that is none, and one that says nothing, leave the work to the page, and a signal ends the waiting", async (t) => {
  const page = await visit(t);
  const got = await page.evaluate(async () => {
    const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const { loadScreenerInWorker } = await import("/knownas/index.js");
    const signal = AbortSignal.timeout(300);
    const silent = await loadScreenerInWorker({ worker: blob(""), signal }).catch(({ name }) => name);
    const foreign = await loadScreenerInWorker({ worker: blob("postMessage({ ready: true })") });
    const given = await loadScreenerInWorker({ worker: "/knownas/worker.js" });
    const none = await loadScreenerInWorker({ worker: false });
    const routes = [foreign.runsIn, foreign.whyPage, (await foreign.screen({ name: "Woong-soon Kim" })).outcome, given.runsIn, none.runsIn, none.whyPage];
    return { silent, routes };
  });
  assert.deepEqual(got, { silent: "TimeoutError", routes: ["page", "the script of the worker is not knownas/worker of this version", "review", "worker", "page", undefined] });
});

test("in a frame without an origin, everything works but the store", async (t) => {
  const page = await visit(t);
  const pack = base64;
  await page.route("**/frame.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>frame</title>" }));
  await page.route("**/knownas/**", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement("iframe"), { src: "/frame.html" });
    frame.sandbox.add("allow-scripts");
    document.body.append(frame);
  });
  await page.waitForTimeout(300);
  const frame = page.frames().at(-1);
  const got = await frame.evaluate(async ([origin, pack]) => {
    const { loadScreenerInWorker } = await import(`${origin}/knownas/index.js`);
    const screener = await loadScreenerInWorker({ pack: Uint8Array.from(atob(pack), (letter) => letter.charCodeAt(0)) });
    const missing = await loadScreenerInWorker({ pack: `${origin}/nowhere.knownas` }).catch(({ name, code }) => [name, code]);
    return { runsIn: screener.runsIn, outcome: (await screener.screen({ name: "Woong-soon Kim" })).outcome, missing };
  }, [new URL(page.url()).origin, pack]);
  assert.deepEqual(got, { runsIn: got.runsIn, outcome: "review", missing: ["KnownasError", "fetch"] });
  page.problems.length = 0;
});

test("two loadings at once share one download, and one version of a pack is kept", async (t) => {
  const page = await visit(t);
  const seen = answers(page);
  await page.evaluate(async () => {
    const { loadScreener } = await import("/knownas/index.js");
    await Promise.all([1, 2].map(() => loadScreener({ pack: "/loading-test.knownas" })));
  });
  assert.equal((await seen()).length, 1);
  await untilKept(page);
  for (const version of ["1", "2", "3"]) await load(page, { pack: `/loading-test.knownas?v=${version}` });
  await page.waitForFunction(async () => (await (await caches.open("knownas")).keys()).map(({ url }) => url.split("/").at(-1)).join() === "loading-test.knownas?v=3");
});
