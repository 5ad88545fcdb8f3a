// A pack as two files: names first, details when they come. What a screening says in between, and that it says the same afterwards.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { loadCompiler, splitPack } from "../dist/compiler-node.js";
import { loadScreener, loadScreenerInWorker } from "../dist/node.js";
import { Runtime } from "../dist/runtime.js";
import { openScreener } from "../dist/screener.js";
import { reviewRecord } from "../dist/review.js";
import { cli, fixture, housePack, scratch } from "./support.js";

const LISTED = { name: "Woong-soon Kim", birthDate: "1964-06-23" };
const STRANGER = { name: "Maria Gonzalez", birthDate: "1970-01-01" };

let pack, names, details;

before(async () => {
  pack = await housePack();
  ({ names, details } = await splitPack(pack));
});

/** A server that answers with the details once it is told to. */
async function slowServer(context) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const server = createServer(async (request, response) => {
    if (request.url === "/missing") return response.writeHead(404).end();
    if (request.url === "/page") return response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html>");
    if (request.url === "/cut") return response.writeHead(200).end(details.subarray(0, details.length - 9));
    response.writeHead(200, { "Content-Length": details.length }).write(details.subarray(0, 50));
    await released;
    return response.end(details.subarray(50));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => (server.closeAllConnections(), server.close()));
  return { base: `http://127.0.0.1:${server.address().port}`, release };
}

test("names come first: who is on no list gets the whole answer, whoever is listed gets it with the details", async (context) => {
  const { base, release } = await slowServer(context);
  const [whole, apart] = await Promise.all([loadScreener({ pack }), loadScreener({ pack: names, details: `${base}/details` })]);
  const text = (screener, applicant) => JSON.stringify(screener.screen(applicant));
  assert.equal(apart.info().complete, false);
  assert.equal(text(apart, STRANGER), text(whole, STRANGER));
  const absent = apart.screen(LISTED);
  assert.deepEqual([absent.outcome, absent.hits, absent.details], ["review", [], "absent"]);
  assert.deepEqual(whole.verify(absent, LISTED).differs, ["details", "result"]);
  assert.match(reviewRecord(absent, { applicant: LISTED, createdAt: "2026-11-24T00:00:00Z", clock: "server" }).summary, /details were not loaded/);
  release();
  await apart.details();
  assert.equal(apart.info().complete, true);
  for (const applicant of [STRANGER, LISTED]) assert.equal(text(apart, applicant), text(whole, applicant));
  await whole.details();
});

test("with promises a screening waits for details on their way, and says so where they can't be had", async (context) => {
  const { base, release } = await slowServer(context);
  const screener = await loadScreenerInWorker({ pack: names, details: `${base}/details` });
  const [waiting, stranger] = [screener.screen(LISTED), await screener.screen(STRANGER)];
  assert.equal(stranger.outcome, "no_hit");
  release();
  assert.equal(JSON.stringify(await waiting), JSON.stringify((await loadScreener({ pack })).screen(LISTED)));
  const without = await loadScreenerInWorker({ pack: names });
  assert.equal((await without.screen(LISTED)).details, "absent");
});

test("details that can't be had or do not fit are refused, and the names stay in use", async (context) => {
  const { base } = await slowServer(context);
  const compiler = await loadCompiler();
  compiler.add("other.json", Buffer.from((await readFile(fixture("house.json"), "utf8")).replace("DPRK2", "DPRK3")));
  const others = await splitPack(compiler.finish().pack);
  const damaged = details.slice();
  damaged[damaged.length - 1] ^= 1;
  for (const [given, code, message] of [
    [undefined, "pack-details", /give it to loadScreener as `details`/],
    [others.details, "pack-details", /belong to the pack [0-9a-f]{16}, the names to/],
    [damaged, "pack-damaged", /details/],
    [pack, "not-a-pack", /looks like a pack/],
    [`${base}/cut`, "pack-truncated", /cut short/],
    [`${base}/missing`, "fetch", /404 Not Found instead of the details/],
    [`${base}/page`, "fetch", /web page instead of the details/],
    ["http://127.0.0.1:1/", "fetch", /the details at .* can't be fetched/],
    [7, "input", /details: expected a URL/],
  ]) {
    const screener = await loadScreener({ pack: names, details: given });
    await assert.rejects(screener.details(), (error) => error.code === code && message.test(error.message), String(message));
    assert.equal(screener.screen(LISTED).details, "absent");
    assert.equal(screener.screen(STRANGER).outcome, "no_hit");
  }
  await assert.rejects(loadScreener({ pack: details }), { code: "not-a-pack", message: /the details of a pack/ });
  const whole = await loadScreener({ pack, details: `${base}/missing` });
  await whole.details();
});

test("the caller's signal and the end of the screener end the loading of details", async (context) => {
  const { base } = await slowServer(context);
  const controller = new AbortController();
  const one = await loadScreener({ pack: names, details: `${base}/details`, signal: controller.signal });
  controller.abort(new Error("left the page"));
  await assert.rejects(one.details(), /left the page/);
  const other = await loadScreener({ pack: names, details: `${base}/details` });
  other.dispose();
  await assert.rejects(other.details(), { code: "disposed" });
});

test("after a trap the details are there again", async () => {
  let instance = 0;
  class Screener {
    #instance = instance;
    #complete = false;
    complete() {
      this.#complete = true;
    }
    screen({ name }) {
      assert.equal(this.#instance, instance, "stale object");
      if (name === "trap") throw new WebAssembly.RuntimeError("unreachable");
      return { complete: this.#complete };
    }
    info() {
      return { lists: [], complete: this.#complete };
    }
    free() {}
  }
  const runtime = new Runtime({ Screener, default: async () => {}, __wbg_reset_state: () => instance++ });
  const screener = await openScreener(async () => runtime, { pack: names, details });
  await screener.details();
  assert.throws(() => screener.screen({ name: "trap" }), { code: "internal" });
  assert.deepEqual(screener.screen({ name: "a" }), { complete: true });
});

test("compile --split: three files, each signed; commands that tell who is listed want the whole pack", async (context) => {
  const directory = await scratch(context);
  const path = (name) => join(directory, name);
  const publicKey = (await cli(["keygen", "--out", path("key")])).stdout.trim();
  const { code, stdout, stderr } = await cli(["compile", "--split", "--sign", path("key"), "--out", path("lists.knownas"), fixture("house.json")]);
  assert.deepEqual([code, stderr], [0, ""]);
  for (const name of ["lists", "lists.names", "lists.details"]) assert.ok(stdout.includes(path(`${name}.knownas`)), stdout);
  const screener = await loadScreener({ pack: await readFile(path("lists.names.knownas")), details: await readFile(path("lists.details.knownas")), publicKey });
  await screener.details();
  assert.equal(screener.screen(LISTED).hits[0].entity.id, "house:55064");
  const unsigned = await loadScreener({ pack: await readFile(path("lists.names.knownas")), details, publicKey });
  await assert.rejects(unsigned.details(), { code: "pack-signature" });
  const [whole, part] = await Promise.all(["lists", "lists.names"].map(async (name) => JSON.parse((await cli(["inspect", "--json", path(`${name}.knownas`)])).stdout)));
  assert.equal(part.checksum, whole.checksum);
  assert.deepEqual([part.complete, whole.complete], [false, true]);
  const screened = await cli(["screen", "--pack", path("lists.names.knownas")], '"Kim Ung Sun"\n');
  assert.deepEqual([screened.code, screened.stdout], [2, ""]);
  assert.match(screened.stderr, /has no details, which are a file of their own: give the whole pack/);
  const compared = await cli(["diff", path("lists.names.knownas"), path("lists.knownas")]);
  assert.equal(compared.code, 2);
  assert.match(compared.stderr, /no details/);
});
