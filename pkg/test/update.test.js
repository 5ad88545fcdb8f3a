// `knownas update` against a local server that behaves as the official ones do, and as they do on a bad day.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { Progress } from "../dist/cli/progress.js";
import { loadScreener } from "../dist/node.js";
import { cli, listFixture, scratch } from "./support.js";

const NAMES = {
  un: "consolidated.xml",
  eu: "xmlFullSanctionsList_1_1.xml",
  uk: "UK-Sanctions-List.xml",
  ofac: "SDN_ADVANCED.ZIP",
};

/** A server whose files are functions of the request; it keeps the requests. */
async function server(context, files) {
  const requests = [];
  const http = createServer((request, response) => {
    const name = request.url.slice(1);
    requests.push({ name, method: request.method, headers: request.headers });
    const answer = files[name];
    if (answer === undefined) response.writeHead(404).end("no such file");
    else answer(request, response, requests.filter((other) => other.name === name).length);
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  context.after(() => http.closeAllConnections());
  context.after(() => http.close());
  const base = `http://127.0.0.1:${http.address().port}/`;
  return { base, requests, names: () => requests.map(({ name }) => name) };
}

/** A file with an ETag, as the official servers answer: 304 when it is known. */
const file = (content, etag = '"1"') => (request, response) => {
  if (request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(200, { etag, "content-type": "application/xml", "last-modified": "Sun, 02 Aug 2026 00:00:00 GMT" }).end(content);
};

/** The readers' fixtures are made of odd rows. */
const ODD = ["--max-unknown", "100"];

const un = await readFile(listFixture("un.xml"));

/** `count` UN persons, named by number. */
const persons = (count, date = "2026-08-02") =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${date}T00:00:00.000Z"><INDIVIDUALS>${Array.from(
    { length: count },
    (_, index) => `<INDIVIDUAL><DATAID>${index}</DATAID><FIRST_NAME>${"abcdefghijklmnopqrst"[index % 20].repeat(4)}</FIRST_NAME><SECOND_NAME>Roe${index}</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.${index}</REFERENCE_NUMBER></INDIVIDUAL>`,
  ).join("")}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;

const update = (directory, base, ...args) => cli(["update", "--out", directory, "--base-url", base, "--lists", "un", "--retries", "1", ...args]);
const manifestOf = async (directory) => JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
/** What stands in the directory: name and content. */
const snapshot = async (directory) =>
  Promise.all(["lists.knownas", "manifest.json", "sources/consolidated.xml"].map((name) => readFile(join(directory, name), "utf8").catch(() => null)));

test("update: every list, the pack, its manifest and the kept sources", async (context) => {
  const directory = join(await scratch(context), "new", "dir");
  const advanced = await readFile(listFixture("ofac_advanced.xml"));
  const { base, requests } = await server(context, {
    [NAMES.un]: file(un),
    [NAMES.eu]: file(await readFile(listFixture("eu.xml"))),
    [NAMES.uk]: file(gzipSync(await readFile(listFixture("uk.xml")))),
    // OFAC: 403 for a short or foreign User-Agent, else a redirect to a short-lived address elsewhere.
    [NAMES.ofac]: (request, response) => {
      const agent = request.headers["user-agent"] ?? "";
      if (!/^Mozilla\/\d/.test(agent) || agent.length < 40) return response.writeHead(403).end();
      return response.writeHead(302, { location: "/signed/sdn?expires=60" }).end();
    },
    "signed/sdn?expires=60": file(advanced),
    "CONS_ADVANCED.ZIP": (_, response) => response.writeHead(307, { location: "/signed/cons" }).end(),
    "signed/cons": file(advanced),
  });
  const { code, stdout, stderr } = await update(directory, base, "--lists", "ofac,un,eu,uk,kr", ...ODD);
  assert.equal(code, 0, stderr);
  assert.deepEqual([...new Set(requests.map(({ method }) => method))], ["GET"]);
  const manifest = await manifestOf(directory);
  const pack = await readFile(join(directory, "lists.knownas"));
  const screener = await loadScreener({ pack });
  assert.deepEqual(screener.lists.map(({ id, entities }) => [id, entities]), manifest.lists.map(({ id, entities }) => [id, entities]));
  assert.ok(["ofac", "un", "eu", "uk", "kr"].every((id) => manifest.lists.some((list) => list.id === id)), stdout);
  assert.deepEqual(manifest.settings, { lists: ["ofac", "un", "eu", "uk", "kr"], programs: [], namesOnly: false });
  assert.equal(manifest.pack.bytes, pack.length);
  assert.equal(manifest.pack.sha256, JSON.parse((await cli(["inspect", "--json", join(directory, "lists.knownas")])).stdout).sha256);
  const source = manifest.sources.find(({ list }) => list === "un");
  assert.deepEqual([source.url, source.etag, source.lastModified, source.bytes], [base + NAMES.un, '"1"', "Sun, 02 Aug 2026 00:00:00 GMT", un.length]);
  assert.deepEqual(await readFile(join(directory, "sources", NAMES.un)), un);
  assert.deepEqual((await readdir(directory)).sort(), ["lists.knownas", "manifest.json", "sources"]);
  assert.match(stdout, /^ *\d+ UN entities/m);
  assert.match(stderr, /^consolidated\.xml: [\d,]+ bytes$/m);
});

test("update: nothing new is not downloaded again; what has changed is, with what that means", async (context) => {
  const directory = await scratch(context);
  const files = { [NAMES.un]: file(persons(20)) };
  const { base, requests } = await server(context, files);
  assert.equal((await update(directory, base)).code, 0);
  const first = await manifestOf(directory);
  const [pack] = await snapshot(directory);
  const again = await update(directory, base);
  assert.deepEqual([again.code, again.stdout], [0, `${join(directory, "lists.knownas")}: up to date\n`]);
  assert.match(again.stderr, /not changed/);
  assert.equal(requests.at(-1).headers["if-none-match"], '"1"');
  const second = await manifestOf(directory);
  assert.deepEqual({ ...second, checkedAt: null }, { ...first, checkedAt: null });
  assert.ok(second.checkedAt > first.checkedAt);

  files[NAMES.un] = file(persons(22, "2026-08-03"), '"2"');
  const changed = await update(directory, base);
  assert.equal(changed.code, 0, changed.stderr);
  assert.match(changed.stdout, /^un: 2 added, 0 removed, 0 changed$/m);
  const third = await manifestOf(directory);
  assert.deepEqual(third.lists.map(({ id, publishedOn, entities }) => [id, publishedOn, entities]), [["un", "2026-08-03", 22]]);

  // The same sources give the same bytes again.
  files[NAMES.un] = file(persons(20), '"3"');
  assert.equal((await update(directory, base)).code, 0);
  assert.equal((await snapshot(directory))[0], pack);
});

test("update --split: names and details beside the pack, made anew when one is lost", async (context) => {
  const directory = await scratch(context);
  const { base } = await server(context, { [NAMES.un]: file(persons(20)) });
  assert.equal((await update(directory, base, "--split")).code, 0);
  const [names, details] = await Promise.all(["names", "details"].map((name) => readFile(join(directory, `lists.${name}.knownas`))));
  const { parts, settings } = await manifestOf(directory);
  assert.equal(settings.split, true);
  assert.deepEqual(parts.map(({ file, bytes }) => [file, bytes]), [["lists.names.knownas", names.length], ["lists.details.knownas", details.length]]);
  const screener = await loadScreener({ pack: names, details });
  await screener.details();
  assert.equal(screener.info().checksum, (await loadScreener({ pack: await readFile(join(directory, "lists.knownas")) })).info().checksum);
  assert.match((await update(directory, base, "--split")).stdout, /up to date/);
  await rm(join(directory, "lists.details.knownas"));
  assert.doesNotMatch((await update(directory, base, "--split")).stdout, /up to date/);
  assert.deepEqual(await readFile(join(directory, "lists.details.knownas")), details);
});

test("update: other settings, a lost pack or a changed source make the pack anew", async (context) => {
  const directory = await scratch(context);
  const { base } = await server(context, { [NAMES.un]: file(persons(20)) });
  await update(directory, base);
  const [pack] = await snapshot(directory);
  assert.doesNotMatch((await update(directory, base, "--names-only")).stdout, /up to date/);
  assert.equal((await manifestOf(directory)).settings.namesOnly, true);
  assert.doesNotMatch((await update(directory, base)).stdout, /up to date/);
  await rm(join(directory, "lists.knownas"));
  assert.doesNotMatch((await update(directory, base)).stdout, /up to date/);
  assert.equal((await snapshot(directory))[0], pack);
  await writeFile(join(directory, "sources", NAMES.un), "damaged");
  assert.equal((await update(directory, base)).code, 0);
  assert.deepEqual([(await snapshot(directory))[0], (await snapshot(directory))[2]], [pack, persons(20)]);
  const programs = await update(directory, base, "--program", "dprk");
  assert.equal(programs.code, 0, programs.stderr);
  assert.deepEqual((await manifestOf(directory)).settings.programs, ["dprk"]);
});

test("update: a server that fails for a while is asked again, after a pause", { timeout: 30_000 }, async (context) => {
  const whole = persons(20);
  const cases = {
    "500": (response) => response.writeHead(500).end("oops"),
    "429 with Retry-After": (response) => response.writeHead(429, { "retry-after": "0" }).end(),
    "half a file": (response) => {
      response.writeHead(200, { "content-length": whole.length });
      response.write(whole.slice(0, 1000));
      setTimeout(() => response.destroy(), 50);
    },
    "a page": (response) => response.writeHead(200, { "content-type": "text/html" }).end("\n<!DOCTYPE html><p>We are back soon"),
    nothing: (response) => response.writeHead(200).end(),
    "no answer": (response) => response.destroy(),
  };
  await Promise.all(
    Object.entries(cases).map(async ([what, fail]) => {
      const directory = await scratch(context);
      const { base, names } = await server(context, { [NAMES.un]: (request, response, count) => (count === 1 ? fail(response) : file(whole)(request, response)) });
      const { code, stderr } = await update(directory, base);
      assert.deepEqual([code, names().length], [0, 2], `${what}: ${stderr}`);
      assert.match(stderr, /trying again in \d seconds?\n/, what);
      assert.equal((await manifestOf(directory)).lists[0].entities, 20, what);
    }),
  );
});

test("update: what fails keeps the old pack, byte for byte, and says why", { timeout: 60_000 }, async (context) => {
  const whole = persons(100);
  const cut = whole.slice(0, -200);
  const cases = [
    [(_, response) => response.writeHead(500).end(), /answered 500 Internal Server Error, 2 tries/, 2],
    [(_, response) => response.writeHead(404).end(), /answered 404 Not Found/, 1],
    [(_, response) => response.writeHead(403).end(), /answered 403 Forbidden/, 1],
    [(_, response) => void response.writeHead(200, { "content-length": 5000 }).write("<CONSOL", () => response.destroy()), /broke off/, 2],
    [(_, response) => response.writeHead(200).end("<html><body>Access denied</body></html>"), /web page instead of the file, 2 tries/, 2],
    [(_, response) => response.writeHead(200).end(cut), /consolidated\.xml/, 1],
    [(_, response) => response.writeHead(200).end("milk\neggs\n"), /consolidated\.xml/, 1],
    [file(persons(89), '"2"'), /the list un shrank from 100 entities to 89, by more than 10 %/, 1],
    [file(persons(90).replaceAll("<FIRST_NAME>", "<FAMILY>x</FAMILY><FIRST_NAME>"), '"2"'), /more than 25 %, first .*FAMILY/, 1],
  ];
  await Promise.all(
    cases.map(async ([answer, message, requests]) => {
      const directory = await scratch(context);
      const files = { [NAMES.un]: file(whole) };
      const { base, names } = await server(context, files);
      assert.equal((await update(directory, base)).code, 0);
      const before = await snapshot(directory);
      files[NAMES.un] = answer;
      const { code, stdout, stderr } = await update(directory, base);
      assert.deepEqual([code, stdout], [2, ""], String(message));
      assert.match(stderr, message);
      assert.match(stderr, /lists\.knownas of \d{4}-\d\d-\d\d is kept\n$/);
      assert.equal(names().length, 1 + requests, String(message));
      assert.deepEqual(await snapshot(directory), before);
      assert.deepEqual((await readdir(directory)).sort(), ["lists.knownas", "manifest.json", "sources"]);
    }),
  );
});

test("update: a file of many megabytes over a connection that the server closes comes whole", { timeout: 60_000 }, async (context) => {
  const padded = `${persons(20)}<!--${"x".repeat(20e6)}-->`;
  for (const headers of [{ connection: "close" }, { connection: "close", "content-length": padded.length }]) {
    const directory = await scratch(context);
    const { base } = await server(context, { [NAMES.un]: (_, response) => response.writeHead(200, headers).end(padded) });
    const { code, stderr } = await update(directory, base);
    assert.equal(code, 0, stderr);
    assert.equal((await manifestOf(directory)).sources[0].bytes, padded.length);
  }
});

test("update: redirects without end are not followed for ever, and none to nowhere", async (context) => {
  for (const [location, message] of [[`/${NAMES.un}`, /more than 10 times/], ["http://", /is no address/], ["ftp://example.org/x", /not encrypted/]]) {
    const directory = await scratch(context);
    const { base } = await server(context, { [NAMES.un]: (_, response) => response.writeHead(302, { location }).end() });
    const { code, stderr } = await update(directory, base);
    assert.equal(code, 2);
    assert.match(stderr, message);
  }
});

test("update: one list that fails keeps all of the old pack", async (context) => {
  const directory = await scratch(context);
  const files = { [NAMES.un]: file(persons(20)), [NAMES.eu]: file(await readFile(listFixture("eu.xml"))) };
  const { base } = await server(context, files);
  assert.equal((await update(directory, base, "--lists", "un,eu", ...ODD)).code, 0);
  const before = await snapshot(directory);
  files[NAMES.un] = file(persons(21), '"2"');
  files[NAMES.eu] = (_, response) => response.writeHead(404).end();
  assert.equal((await update(directory, base, "--lists", "un,eu", ...ODD)).code, 2);
  assert.deepEqual(await snapshot(directory), before);
});

test("update: a list may shrink as far as it is told", async (context) => {
  const directory = await scratch(context);
  const files = { [NAMES.un]: file(persons(100)) };
  const { base } = await server(context, files);
  await update(directory, base);
  files[NAMES.un] = file(persons(90), '"2"');
  assert.equal((await update(directory, base)).code, 0);
  files[NAMES.un] = file(persons(40), '"3"');
  assert.equal((await update(directory, base, "--max-shrink", "50")).code, 2);
  assert.equal((await update(directory, base, "--max-shrink", "60")).code, 0);
});

test("update: without a pack there is none after a failure, and no other file", async (context) => {
  const directory = await scratch(context);
  const stale = join(directory, ".update-killed");
  await mkdir(stale);
  await utimes(stale, 0, 0);
  const { base } = await server(context, {});
  const { code, stderr } = await update(directory, base);
  assert.equal(code, 2);
  assert.match(stderr, /there is no pack yet\n$/);
  assert.deepEqual(await readdir(directory), []);
});

test("update: signed, verified and up to date", async (context) => {
  const directory = await scratch(context);
  const { base } = await server(context, { [NAMES.un]: file(persons(20)) });
  const key = join(directory, "key");
  const publicKey = (await cli(["keygen", "--out", key])).stdout.trim();
  const signed = await update(directory, base, "--sign", key);
  assert.equal(signed.code, 0, signed.stderr);
  await loadScreener({ pack: await readFile(join(directory, "lists.knownas")), publicKey, notOlderThan: "2026-08-02" });
  assert.match((await manifestOf(directory)).pack.key, /^[0-9a-f]{16}$/);
  assert.match((await update(directory, base, "--sign", key)).stdout, /up to date/);
  assert.doesNotMatch((await update(directory, base)).stdout, /up to date/);
});

test("update: signs anew when half of the time is over, though nothing has changed", async (context) => {
  const directory = await scratch(context);
  const { base } = await server(context, { [NAMES.un]: file(persons(20)) });
  const key = join(directory, "key");
  await cli(["keygen", "--out", key]);
  const signed = async (days) => {
    const { code, stdout, stderr } = await update(directory, base, "--sign", key, "--valid-days", days);
    assert.equal(code, 0, stderr);
    const { version, expires } = (await manifestOf(directory)).pack;
    return { version, days: Math.round((Date.parse(expires) - Date.now()) / 86_400_000 + 0.5), current: stdout.includes("up to date") };
  };
  assert.deepEqual(await signed("10"), { version: 1, days: 10, current: false });
  assert.deepEqual(await signed("10"), { version: 1, days: 10, current: true });
  assert.deepEqual(await signed("19"), { version: 1, days: 10, current: true });
  assert.deepEqual(await signed("30"), { version: 2, days: 30, current: false });
});

test("update: through a proxy", async (context) => {
  const directory = await scratch(context);
  const { base } = await server(context, { [NAMES.un]: file(persons(20)) });
  const targets = [];
  const proxy = createServer();
  proxy.on("connect", (request, client, head) => {
    targets.push(request.url);
    const [host, port] = request.url.split(":");
    const upstream = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on("error", () => {});
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  context.after(() => proxy.closeAllConnections());
  context.after(() => proxy.close());
  const { code, stderr } = await update(directory, base, "--proxy", `http://127.0.0.1:${proxy.address().port}`);
  assert.equal(code, 0, stderr);
  assert.deepEqual(targets, [new URL(base).host]);
  const away = await update(directory, base, "--proxy", "http://127.0.0.1:1", "--retries", "0");
  assert.equal(away.code, 2);
  assert.match(away.stderr, /can't be reached \(.*ECONNREFUSED/);
});

test("update: wrong usage, and a manifest of another kind", async (context) => {
  const directory = await scratch(context);
  for (const [args, message] of [
    [["--lists", "ofac,fbi"], /there are ofac, un, eu, uk, kr/],
    [["--lists", ""], /there are ofac/],
    [["--base-url", "ftp://x"], /expected an http/],
    [["--proxy", "proxy:3128x"], /expected an http/],
    [["--max-shrink", "101"], /from 0 to 100/],
    [["--sign", join(directory, "none")], /no such file/],
    [["now"], /unexpected "now"/],
  ]) {
    const { code, stdout, stderr } = await cli(["update", "--out", directory, ...args]);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
  }
  for (const content of ["{", "[]", '{"version":2}', '{"version":1,"sources":7}']) {
    await writeFile(join(directory, "manifest.json"), content);
    const { code, stderr } = await update(directory, "http://127.0.0.1:1/");
    assert.equal(code, 2);
    assert.match(stderr, /manifest\.json is no manifest of this version/);
  }
});

test("update: --quiet prints nothing when all is well", async (context) => {
  const directory = await scratch(context);
  const { base } = await server(context, { [NAMES.un]: file(persons(20)) });
  for (const _ of [1, 2]) assert.deepEqual(await update(directory, base, "--quiet"), { code: 0, stdout: "", stderr: "" });
});

test("progress: a bar on a terminal, a line for each file elsewhere, nothing when quiet", () => {
  const drawn = (isTTY) => {
    let text = "";
    const progress = new Progress("list.xml", { isTTY, write: (piece) => (text += piece) });
    progress.at(500_000, 2_000_000);
    progress.say("2,000,000 bytes");
    return text;
  };
  assert.equal(drawn(true), "\r\u001b[K[======                  ] list.xml  0.5 MB of 2 MB\r\u001b[Klist.xml: 2,000,000 bytes\n");
  assert.equal(drawn(false), "list.xml: 2,000,000 bytes\n");
  const quiet = new Progress("list.xml", undefined);
  quiet.at(1, null);
  quiet.say("nothing");
});
