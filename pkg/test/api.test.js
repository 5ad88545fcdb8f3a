// The package as a page or a server uses it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import * as browser from "../dist/index.js";
import { loadCompiler } from "../dist/compiler-node.js";
import { moduleFrom } from "../dist/module.js";
import { KnownasError, loadEngine, loadScreener, loadScreenerInWorker } from "../dist/node.js";
import { Runtime } from "../dist/runtime.js";
import { openScreener } from "../dist/screener.js";
import { base64 } from "../dist/wasm/engine-inline.js";
import { housePack, run } from "./support.js";

let pack;
let server;
let address;

before(async () => {
  pack = await housePack();
  const answers = {
    "/lists.knownas": (response) => response.writeHead(200, { "Content-Length": pack.length }).end(pack),
    "/zipped": (response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(pack)),
    "/lists.knownas.gz": (response) => response.writeHead(200, { "Content-Type": "application/gzip" }).end(gzipSync(pack)),
    "/page": (response) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end("<!doctype html>"),
    "/broken": (response) => {
      response.writeHead(200, { "Content-Length": pack.length }).write(pack.subarray(0, pack.length >> 1));
      setTimeout(() => response.destroy(), 20);
    },
    "/slow": (response) => response.writeHead(200, { "Content-Length": pack.length }).write(pack.subarray(0, pack.length >> 1)),
    "/engine.bin": (response) => response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(Buffer.from(base64, "base64")),
  };
  server = createServer(({ url }, response) => (answers[url] ?? ((missing) => missing.writeHead(404).end("nothing here")))(response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

const refuses = (work, code, message) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof KnownasError, String(error.stack));
    assert.equal(error.name, "KnownasError");
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  });

test("a pack is taken as URL, Response, ArrayBuffer or Uint8Array, and gives the same result", async () => {
  const url = `${address}/lists.knownas`;
  const whole = pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.length);
  const shifted = new Uint8Array([1, ...pack]).subarray(1);
  const sources = [url, new URL(url), gzipSync(pack), `${address}/lists.knownas.gz`, await fetch(url), `${address}/zipped`, whole, pack, shifted, Buffer.from(pack)];
  const results = await Promise.all(
    sources.map(async (source) => JSON.stringify((await loadScreener({ pack: source })).screen({ name: "Woong-soon Kim" }))),
  );
  assert.equal(new Set(results).size, 1);
  const [hit] = JSON.parse(results[0]).hits;
  assert.equal(hit.entity.id, "house:55064");
});

test("without a pack it is the starter pack, and says so", async () => {
  const screener = await loadScreener();
  const { lists } = screener.screen({ name: "Jane Roe" });
  assert.deepEqual(lists.map(({ id, starter }) => [id, starter]), [["starter", true]]);
  assert.equal(screener.lists[0].starter, true);
  assert.ok(screener.info().entities > 50);
});

test("progress is told to the end, with the total that the server or the pack tells", async () => {
  const seen = [];
  await loadScreener({ pack: `${address}/lists.knownas`, onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen[0], { loaded: 0, total: pack.length });
  assert.deepEqual(seen.at(-1), { loaded: pack.length, total: pack.length });
  seen.length = 0;
  await loadScreener({ pack: `${address}/zipped`, onProgress: (progress) => seen.push(progress) });
  assert.deepEqual(seen[0], { loaded: 0, total: null });
  assert.deepEqual(seen.at(-1), { loaded: pack.length, total: pack.length });
});

test("what is no pack is refused with a code and advice", async () => {
  await refuses(loadScreener({ pack: new Uint8Array() }), "not-a-pack", /empty/);
  await refuses(loadScreener({ pack: Buffer.from("<!doctype html><title>404</title>") }), "not-a-pack", /HTML/);
  await refuses(loadScreener({ pack: gzipSync(pack).subarray(0, gzipSync(pack).length >> 1) }), "fetch", /broke off/);
  await refuses(loadScreener({ pack: gzipSync("<!doctype html><title>404</title>") }), "not-a-pack", /HTML/);
  await refuses(loadScreener({ pack: pack.subarray(0, pack.length - 1) }), "pack-truncated", /cut short/);
  const damaged = pack.slice();
  damaged[pack.length - 5] ^= 1;
  await refuses(loadScreener({ pack: damaged }), "pack-damaged", /damaged/);
});

test("every shorter beginning of a pack is refused", async () => {
  for (let length = 0; length < pack.length; length += Math.max(1, Math.floor(length / 8))) {
    await assert.rejects(loadScreener({ pack: pack.subarray(0, length) }), { name: "KnownasError" }, String(length));
  }
});

test("a pack that can't be fetched is told apart from one that is damaged", async () => {
  await refuses(loadScreener({ pack: `${address}/missing` }), "fetch", /404/);
  await refuses(loadScreener({ pack: await fetch(`${address}/missing`) }), "fetch", /404/);
  await refuses(loadScreener({ pack: `${address}/page` }), "fetch", /web page/);
  await refuses(loadScreener({ pack: `${address}/broken` }), "fetch", /broke off after/);
  await refuses(loadScreener({ pack: "http://127.0.0.1:1/" }), "fetch", /can't be fetched/);
  await refuses(loadScreener({ pack: "/lists.knownas" }), "fetch", /in full, or the file's bytes/);
  const used = await fetch(`${address}/lists.knownas`);
  await used.arrayBuffer();
  await refuses(loadScreener({ pack: used }), "fetch", /read before/);
});

test("loading ends with the signal's own reason", async () => {
  const early = AbortSignal.abort(new Error("left the page"));
  await assert.rejects(loadScreener({ signal: early }), /left the page/);
  for (const open of [() => `${address}/slow`, () => fetch(`${address}/slow`)]) {
    const controller = new AbortController();
    const loading = loadScreener({ pack: await open(), signal: controller.signal });
    setTimeout(() => controller.abort(new Error("changed my mind")), 30);
    await assert.rejects(loading, /changed my mind/);
  }
});

test("wrong arguments are named before they reach the engine", async () => {
  await refuses(loadScreener(null), "input", /expected options/);
  await refuses(loadScreener({ pack: null }), "input", /pack: expected a URL.*null/);
  await refuses(loadScreener({ pack: 7 }), "input", /a number/);
  await refuses(loadScreener({ pak: pack }), "input", /unknown option "pak"/);
  const screener = await loadScreener({ pack });
  for (const applicant of [null, undefined, "Kim", 7, ["Kim"], () => "Kim"]) {
    assert.throws(() => screener.screen(applicant), { name: "KnownasError", code: "input", field: "applicant" });
  }
  const circular = { name: "Kim" };
  circular.self = circular;
  assert.throws(() => screener.screen(circular), { code: "input", message: /JSON/ });
  assert.throws(() => screener.screen({ name: "Kim" }, "0.9"), { code: "input", field: "options" });
});

test("the engine's own objections name the field", async () => {
  const screener = await loadScreener({ pack });
  const objects = [
    [{}, "name"],
    [{ name: 7 }, "name"],
    [{ name: "Kim", birthdate: "1964" }, "birthdate"],
    [{ name: "Kim", company: { name: "A", seat: "KR" } }, "company.seat"],
  ];
  for (const [applicant, field] of objects) {
    assert.throws(() => screener.screen(applicant), (error) => {
      assert.equal(error.code, "input");
      assert.ok(error.message.includes(field.split(".").at(-1)), `${field}: ${error.message}`);
      return error instanceof KnownasError;
    });
  }
  assert.throws(() => screener.screen({ name: "Kim" }, { threshold: 2 }), { code: "input" });
  assert.throws(() => screener.screen({ name: "Kim" }, { lists: ["nowhere"] }), { code: "input", message: /nowhere/ });
  assert.equal(screener.screen({ name: "Kim Ung Sun" }).outcome, "review");
});

test("an optional field that can't be used is an issue, and the name is screened", async () => {
  const screener = await loadScreener({ pack });
  for (const [more, field] of [
    [{ birthDate: "23/06/1964" }, "birthDate"],
    [{ country: "Germany" }, "country"],
    [{ nationality: "KR" }, "nationality"],
    [{ documents: [{ type: "passport", number: "1" }, { type: "visa", number: "2" }] }, "documents[1].type"],
    [{ kind: "robot" }, "kind"],
  ]) {
    const { outcome, hits, issues } = screener.screen({ name: "Woong-soon Kim", ...more });
    assert.deepEqual([outcome, hits[0].entity.id, issues.map((issue) => issue.field)], ["review", "house:55064", [field]]);
    assert.doesNotMatch(issues[0].problem, /serde|struct|enum|variant|invalid type|Germany|robot/);
  }
  assert.deepEqual(screener.screen({ name: "Kim" }).issues, []);
});

test("what is empty is absent: texts, nulls, lists and objects of nothing", async () => {
  const screener = await loadScreener({ pack });
  const bare = JSON.stringify(screener.screen({ name: "Kim Ung Sun" }));
  const empty = { birthDate: "", country: null, otherNames: ["", null], documents: [], company: { name: " ", owners: [] }, walletAddresses: [""] };
  assert.equal(JSON.stringify(screener.screen({ name: "Kim Ung Sun", ...empty })), bare);
});

test("what would screen against nothing is an error, and errors tell whose mistake it is", async () => {
  const screener = await loadScreener({ pack });
  await refuses(loadScreener({ pack: undefined }), "input", /given as undefined/);
  for (const [options, field] of [[{ lists: [] }, "lists"], [{ threshold: Number.NaN }, "threshold"], [{ threshold: Infinity }, "threshold"], [{ timeout: 0 }, "timeout"]]) {
    const load = () => loadScreener({ pack, ...options });
    if (field === "timeout") await assert.rejects(load, { code: "input", field });
    else assert.throws(() => screener.screen({ name: "Kim" }, options), { code: "input", field, fault: "caller" });
  }
  for (const [applicant, fault] of [[{ name: "" }, "applicant"], [{}, "applicant"], [{ name: 7 }, "caller"], [{ name: "Kim", birthdate: "1964" }, "caller"]]) {
    assert.throws(() => screener.screen(applicant), { code: "input", fault });
  }
  const missing = await loadScreener({ pack: `${address}/missing` }).catch((error) => error);
  assert.deepEqual([missing.status, missing.url, missing.fault, missing.retryable], [404, `${address}/missing`, "network", false]);
  const unreachable = await loadScreener({ pack: "http://127.0.0.1:1/" }).catch((error) => error);
  assert.deepEqual([unreachable.retryable, unreachable.url], [true, "http://127.0.0.1:1/"]);
  const slow = await loadScreener({ pack: `${address}/slow`, timeout: 100 }).catch((error) => error);
  assert.deepEqual([slow.code, slow.retryable], ["timeout", true]);
});

test("methods may be taken off a screener, and `using` ends it", async () => {
  for (const load of [loadScreener, loadScreenerInWorker, browser.loadScreenerInWorker]) {
    const screener = await load({ pack });
    const { screen, screenForm, compare, romanize, info, verify, details } = screener;
    assert.equal((await screen({ name: "Woong-soon Kim" })).outcome, "review");
    assert.equal((await screenForm({ name: "Woong-soon Kim" })).outcome, "review");
    assert.ok((await compare("Kim Ung Sun", "Kim Ung Sun")).score > 0.9);
    assert.ok((await romanize("김웅순")).length > 0);
    assert.ok((await info()).entities > 0);
    assert.equal((await verify(await screen({ name: "Kim" }), { name: "Kim" })).agrees, true);
    await details();
    assert.deepEqual([screener.runsIn, ["inline", "file"].includes(screener.engineFrom)], ["page", true]);
    screener[Symbol.dispose]();
    await assert.rejects(async () => screen({ name: "Kim" }), { code: "disposed" });
  }
  assert.equal((await loadScreener({ pack: "starter" })).lists[0].starter, true);
});

test("the engine may be given: bytes, a response, a module, an address", async () => {
  // In a process of its own, for an engine starts once.
  const bytes = Buffer.from(base64, "base64");
  const sources = [`await WebAssembly.compile(bytes)`, `bytes`, `new Response(bytes)`, `fetch("${address}/engine.bin")`, `"${address}/engine.bin"`];
  await Promise.all(sources.map(async (source) => {
    const script = `import { loadScreener } from ${JSON.stringify(new URL("../dist/node.js", import.meta.url).href)};
      const bytes = Buffer.from((await import(${JSON.stringify(new URL("../dist/wasm/engine-inline.js", import.meta.url).href)})).base64, "base64");
      console.log((await loadScreener({ wasm: ${source} })).engineFrom);`;
    const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "--eval", script]);
    assert.equal(stdout, "given\n", `${source}: ${stderr}`);
  }));
  assert.ok(bytes.length > 0);
});

test("text classes of our own do what the platform's do", async () => {
  const source = (await readFile(new URL("../dist/text.js", import.meta.url), "utf8")).replace("platform.TextDecoder ??", "").replace("platform.TextEncoder ??", "");
  const { Utf8Decoder, Utf8Encoder } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  for (const text of ["", "Kim", "Андреев", "김웅순", "𠮷野", "é\u0000ß"]) {
    assert.deepEqual(new Utf8Encoder().encode(text), new TextEncoder().encode(text));
    assert.equal(new Utf8Decoder().decode(new TextEncoder().encode(text)), text);
  }
  assert.match(new Utf8Decoder().decode(Uint8Array.of(0x41, 0xff, 0xe2, 0x82)), /^A\ufffd+$/);
});

test("a field that is undefined is a field not given", async () => {
  const screener = await loadScreener({ pack });
  const bare = screener.screen({ name: "Kim Ung Sun" });
  const sparse = screener.screen({ name: "Kim Ung Sun", otherNames: undefined, nationality: undefined, company: undefined }, { lists: undefined });
  assert.equal(JSON.stringify(sparse), JSON.stringify(bare));
});

test("an old list is stale, by today's date unless another is given", async () => {
  const stale = (screener, options) => screener.screen({ name: "Jane Roe" }, options).lists[0].stale;
  const plain = await loadScreener({ pack });
  assert.equal(stale(plain), false);
  assert.equal(stale(plain, { maxAge: 30, today: "2026-08-20" }), false);
  assert.equal(stale(plain, { maxAge: 30, today: "2026-10-20" }), true);
  const strict = await loadScreener({ pack, maxAge: 1 });
  assert.equal(stale(strict), Date.now() > Date.parse("2026-08-04"));
  assert.equal(stale(strict, { maxAge: 36_500 }), false);
});

test("a disposed screener says so", async () => {
  const screener = await loadScreener({ pack });
  screener.dispose();
  screener.dispose();
  assert.throws(() => screener.screen({ name: "Kim" }), { code: "disposed", message: /disposed/ });
});

test("after a trap the next call works, and so do other screeners", async () => {
  let instance = 0;
  class Screener {
    #instance = instance;
    screen({ name }) {
      assert.equal(this.#instance, instance, "stale object");
      if (name === "trap") throw new WebAssembly.RuntimeError("unreachable");
      return { name };
    }
    info() {
      return { lists: [] };
    }
    free() {
      assert.equal(this.#instance, instance, "stale object");
    }
  }
  const runtime = new Runtime({ Screener, default: async () => {}, __wbg_reset_state: () => instance++ });
  const [one, other] = await Promise.all([1, 2].map(() => openScreener(async () => runtime, { pack })));
  assert.throws(() => one.screen({ name: "trap" }), { name: "KnownasError", code: "internal", message: /report it/ });
  assert.deepEqual(one.screen({ name: "a" }), { name: "a" });
  assert.deepEqual(other.screen({ name: "b" }), { name: "b" });
  one.dispose();
  assert.throws(() => other.screen({ name: "trap" }), { code: "internal" });
  other.dispose();
});

test("two names are compared, and one romanized, without a pack", async () => {
  const engine = await loadEngine();
  const { score, evidence } = engine.compare("Woong-soon Kim", "KIM, Ung Sun");
  assert.ok(score > 0.9, String(score));
  assert.ok(evidence.length > 0);
  assert.ok(engine.compare("Kim Yong Sun", "KIM, Ung Sun").score < score);
  assert.equal(engine.compare("Acme Ltd", "ACME LIMITED", "organization").score > 0.9, true);
  assert.ok(engine.romanize("김웅순").length > 1);
  assert.equal(engine.engine().name, "knownas");
  for (const screener of [await loadScreener({ pack }), await loadScreenerInWorker({ pack })]) {
    assert.deepEqual(await screener.compare("Woong-soon Kim", "KIM, Ung Sun"), engine.compare("Woong-soon Kim", "KIM, Ung Sun"));
    assert.deepEqual(await screener.romanize("김웅순"), engine.romanize("김웅순"));
  }
  assert.throws(() => engine.compare("Kim"), { code: "input", field: "b" });
  assert.throws(() => engine.romanize(null), { code: "input" });
});

test("the browser's entry works where its file can't be fetched, and gives the same bytes", async () => {
  const applicant = { name: "Андреев Виталий Сергеевич" };
  const [here, there] = await Promise.all([loadScreener({ pack }), browser.loadScreener({ pack })]);
  assert.equal(JSON.stringify(there.screen(applicant)), JSON.stringify(here.screen(applicant)));
});

test("the module is taken by URL whatever its MIME type, and inline when the URL gives something else", async () => {
  let inlined = 0;
  const inline = async () => (inlined++, { base64 });
  await moduleFrom(new URL(`${address}/engine.bin`), inline);
  assert.equal(inlined, 0);
  for (const path of ["/page", "/missing"]) await moduleFrom(new URL(address + path), inline);
  assert.equal(inlined, 2);
  await refuses(moduleFrom(new URL(`${address}/page`), async () => ({ base64: "AGFzbQ==" })), "wasm", /wasm-unsafe-eval/);
});

test("the compiler names the file that it can't read, and ends with finish", async () => {
  const compiler = await loadCompiler();
  assert.throws(() => compiler.add("shopping.txt", Buffer.from("milk\neggs\n")), { name: "KnownasError", code: "source", message: /shopping\.txt/ });
  assert.throws(() => compiler.add("a", "text"), { code: "input", field: "bytes" });
  assert.throws(() => compiler.published("ofac", "yesterday"), { code: "source" });
  compiler.dispose();
  assert.throws(() => compiler.finish(), { code: "disposed" });
});

test("equal sources give equal packs", async () => {
  assert.deepEqual(await housePack(), await housePack());
});
