// Signed packs: made by the command line, refused by the loader when anything does not fit.

import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { diffPacks, loadCompiler } from "../dist/compiler-node.js";
import { loadScreener } from "../dist/node.js";
import { joined, parted } from "../dist/signature.js";
import { cli, fixture, housePack, objects, scratch } from "./support.js";

async function signed(context) {
  const directory = await scratch(context);
  const path = (name) => join(directory, name);
  const [mine, other] = [await cli(["keygen", "--out", path("key")]), await cli(["keygen", "--out", path("other")])];
  assert.deepEqual([mine.code, mine.stderr, other.code], [0, "", 0]);
  const compiled = await cli(["compile", "--quiet", "--sign", path("key"), "--out", path("signed.knownas"), fixture("house.json")]);
  assert.equal(compiled.code, 0, compiled.stderr);
  return { path, key: mine.stdout.trim(), otherKey: other.stdout.trim(), bytes: await readFile(path("signed.knownas")) };
}

test("keygen: a private key for its owner alone, a public one in a line, nothing replaced", async (context) => {
  const { path, key } = await signed(context);
  assert.match(key, /^[A-Za-z0-9+/]{43}=$/);
  assert.equal(await readFile(path("key.pub"), "utf8"), `${key}\n`);
  assert.match(await readFile(path("key"), "utf8"), /^-----BEGIN PRIVATE KEY-----\n/);
  if (process.platform !== "win32") assert.equal((await stat(path("key"))).mode & 0o777, 0o600);
  const before = await readFile(path("key"), "utf8");
  const again = await cli(["keygen", "--out", path("key")]);
  assert.deepEqual([again.code, again.stdout, await readFile(path("key"), "utf8")], [2, "", before]);
  assert.match(again.stderr, /exists and is not replaced/);
});

test("what is signed is the digest, the version and the last day; the same pack, version and key give the same bytes", async (context) => {
  const { path, key, bytes } = await signed(context);
  const plain = Buffer.from(await housePack());
  const statement = JSON.stringify({ sha256: createHash("sha256").update(plain).digest("hex"), version: 1, expires: null });
  assert.equal(bytes.subarray(plain.length, plain.length + statement.length).toString(), statement);
  assert.deepEqual(bytes.subarray(0, plain.length), plain);
  assert.equal(bytes.length - plain.length, statement.length + 72 + 16);
  assert.equal(bytes.subarray(-8).toString(), "KNOWNSIG");
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(key, "base64")]);
  assert.ok(verify(null, Buffer.from(`knownas pack signature 2\n${statement}`), createPublicKey({ key: spki, format: "der", type: "spki" }), bytes.subarray(-80, -16)));
  await cli(["compile", "--quiet", "--sign", path("key"), "--out", path("again.knownas"), fixture("house.json")]);
  assert.deepEqual(await readFile(path("again.knownas")), bytes);
});

test("loadScreener: the right key, one of several, or none", async (context) => {
  const { key, otherKey, bytes } = await signed(context);
  for (const publicKey of [key, [otherKey, key], new Uint8Array(Buffer.from(key, "base64")), undefined]) {
    const screener = await loadScreener({ pack: bytes, publicKey });
    assert.equal(screener.screen({ name: "Kim Ung Sun" }).hits[0].entity.id, "house:55064");
    assert.equal(screener.info().bytes, (await housePack()).length);
  }
});

test("loadScreener: refuses a missing, foreign, moved or broken signature, and any changed bit", async (context) => {
  const { key, otherKey, bytes } = await signed(context);
  const refused = (pack, publicKey, message) => assert.rejects(loadScreener({ pack, publicKey }), (error) => error.code === "pack-signature" && message.test(error.message));
  await refused(await housePack(), key, /not signed/);
  await refused(bytes, otherKey, /signed with the key [0-9a-f]{16}, and not with [0-9a-f]{16}/);
  await assert.rejects(loadScreener({ publicKey: key }), { code: "pack-signature" });
  const end = (await housePack()).length;
  for (const at of [40, end >> 1, end - 1, end, end + 20, end + 85, bytes.length - 80, bytes.length - 17]) {
    const changed = Uint8Array.from(bytes);
    changed[at] ^= 1;
    await refused(changed, key, /does not fit/);
  }
  const renamed = Uint8Array.from(bytes);
  renamed[bytes.length - 88] ^= 1;
  await refused(renamed, key, /signed with the key/);
  // What is cut is no signed pack any more.
  for (const cut of [1, 40, 79, 80, 81, 88]) await assert.rejects(loadScreener({ pack: bytes.subarray(0, -cut), publicKey: key }), { code: "pack-signature" });
  for (const cut of [1, 40, 79, 88]) await assert.rejects(loadScreener({ pack: bytes.subarray(0, -cut) }), { code: "pack-damaged" });
});

test("loadScreener: a key that is none is named", async () => {
  const pack = await housePack();
  for (const publicKey of ["", "abc", "%%%", 7, null, {}, [], new Uint8Array(31)]) {
    await assert.rejects(loadScreener({ pack, publicKey }), (error) => error.code === "input" && error.field === "publicKey", String(publicKey));
  }
});

test("loadScreener: a pack older than one seen before is refused when asked", async () => {
  const pack = await housePack();
  for (const notOlderThan of ["2026-08-02", "2020-01-01", undefined]) await loadScreener({ pack, notOlderThan });
  await assert.rejects(loadScreener({ pack, notOlderThan: "2026-08-03" }), (error) => error.code === "pack-old" && /2026-08-02, before 2026-08-03/.test(error.message));
  for (const notOlderThan of ["2026-08", "yesterday", 20260803, null, {}, { house: "2026" }]) await assert.rejects(loadScreener({ pack, notOlderThan }), { code: "input", field: "notOlderThan" });
});

test("the command line: inspect, screen and diff of signed packs", async (context) => {
  const { path, key, otherKey, bytes } = await signed(context);
  const pack = path("signed.knownas");
  assert.match((await cli(["inspect", pack])).stdout, /^signature {2}by the key [0-9a-f]{16}, version 1, without end, not verified/m);
  assert.match((await cli(["inspect", "--public-key", key, pack])).stdout, /^signature {2}by the key [0-9a-f]{16}, version 1, without end, verified$/m);
  const { signature, bytes: length } = JSON.parse((await cli(["inspect", "--json", "--public-key", path("key.pub"), pack])).stdout);
  assert.deepEqual([signature.verified, length], [true, bytes.length]);
  for (const args of [["inspect", "--public-key", otherKey, pack], ["screen", "--public-key", otherKey, "--pack", pack], ["screen", "--not-older-than", "2027-01-01", "--pack", pack]]) {
    const { code, stdout, stderr } = await cli(args, '"Kim Ung Sun"\n');
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /signed\.knownas: (the pack was signed|the newest list)/);
  }
  for (const jobs of ["1", "2"]) {
    const { code, stdout, stderr } = await cli(["screen", "--public-key", path("key.pub"), "--not-older-than", "2026-08-02", "--pack", pack, "--jobs", jobs], '"Kim Ung Sun"\n');
    assert.equal(code, 0, stderr);
    assert.equal(objects(stdout)[0].hits[0].entity.id, "house:55064");
  }
  const { added, removed, changed } = await diffPacks(await housePack(), bytes);
  assert.deepEqual([added, removed, changed], [[], [], []]);
  await writeFile(path("no.key"), "not a key\n");
  for (const [args, message] of [
    [["compile", "--out", path("x"), "--sign", path("no.key"), fixture("house.json")], /no private Ed25519 key/],
    [["compile", "--out", path("x"), "--sign", path("key.pub"), fixture("house.json")], /no private Ed25519 key/],
    [["inspect", "--public-key", path("no.key"), pack], /neither a public key nor a file/],
    [["screen", "--not-older-than", "2026", "--pack", pack], /expected a day/],
    [["screen", "--public-key", key], /starter pack is not signed/],
    [["keygen"], /--out FILE is missing/],
  ]) {
    const { code, stdout, stderr } = await cli(args);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
  }
});

/** A pack of two lists, with the dates given. */
async function dated(dates) {
  const compiler = await loadCompiler();
  for (const [id, publishedOn] of Object.entries(dates)) {
    const entities = [{ id: `${id}:1`, kind: "person", aliases: [{ name: "KIM, Ung Sun", quality: "primary" }] }];
    compiler.add(`${id}.json`, Buffer.from(JSON.stringify({ list: { id, publisher: "p", title: "t", publishedOn }, entities })));
  }
  return compiler.finish().pack;
}

test("a floor for each list: a new list hides no old one, and a list of the future proves nothing", async () => {
  const pack = await dated({ ofac: "2026-08-02", un: "2024-01-01" });
  await loadScreener({ pack, notOlderThan: { ofac: "2026-08-01", un: "2024-01-01" } });
  const refused = (from, notOlderThan, message) => assert.rejects(loadScreener({ pack: from, notOlderThan }), (error) => error.code === "pack-old" && message.test(error.message));
  await refused(pack, { ofac: "2026-08-01", un: "2026-07-01" }, /the list un of the pack is of 2024-01-01, before 2026-07-01/);
  await refused(pack, { eu: "2026-07-01" }, /the pack has no list eu/);
  const future = await dated({ ofac: "2020-01-01", un: "2099-01-01" });
  await refused(future, "2026-08-01", /the list un is dated 2099-01-01, in the future/);
  await refused(future, { ofac: "2019-01-01" }, /in the future/);
});

test("a version number that only grows, and a last day: both inside the signature", async (context) => {
  const { path, key } = await signed(context);
  const compile = (...args) => cli(["compile", "--quiet", "--sign", path("key"), "--out", path("next.knownas"), ...args, fixture("house.json")]);
  const version = async () => JSON.parse((await cli(["inspect", "--json", path("next.knownas")])).stdout).signature.version;
  assert.equal((await compile()).code, 0);
  assert.equal(await version(), 1);
  const first = await readFile(path("next.knownas"));
  assert.equal((await compile("--valid-days", "3")).code, 0);
  assert.equal(await version(), 2, "one more than the pack that was replaced");
  const second = await readFile(path("next.knownas"));
  await loadScreener({ pack: second, publicKey: key, minVersion: 2 });
  const refused = (options, message) => assert.rejects(loadScreener({ publicKey: key, ...options }), (error) => error.code === "pack-old" && message.test(error.message));
  await refused({ pack: first, minVersion: 2 }, /the pack is version 1, and version 2 was seen before or asked for/);
  for (const minVersion of [-1, 1.5, "2", null]) await assert.rejects(loadScreener({ pack: first, publicKey: key, minVersion }), { code: "input", field: "minVersion" });
  await assert.rejects(loadScreener({ pack: first, minVersion: 1 }), { code: "input", field: "minVersion" });
  const later = (days) => context.mock.timers.enable({ apis: ["Date"], now: Date.now() + days * 24 * 60 * 60 * 1000 });
  later(3);
  await loadScreener({ pack: second, publicKey: key });
  context.mock.timers.reset();
  later(4);
  await refused({ pack: second }, /was to be used until \d{4}-\d{2}-\d{2}/);
  await loadScreener({ pack: first, publicKey: key });
  context.mock.timers.reset();
  const screened = await cli(["screen", "--pack", path("next.knownas"), "--public-key", key, "--min-version", "3"], '"Kim"\n');
  assert.deepEqual([screened.code, /the pack is version 2/.test(screened.stderr)], [2, true]);
  for (const args of [["--pack-version", "0"], ["--valid-days", "0"], ["--sign", path("key")]]) assert.equal((await compile(...args)).code, 2, args.join(" "));
});

test("several keys: so many must have signed, the same one counts once, and keys change without a gap", async (context) => {
  const { path, key, otherKey } = await signed(context);
  const both = await cli(["compile", "--quiet", "--sign", path("key"), "--sign", path("other"), "--out", path("both.knownas"), fixture("house.json")]);
  assert.equal(both.code, 0, both.stderr);
  const [one, two] = [await readFile(path("signed.knownas")), await readFile(path("both.knownas"))];
  const keys = [key, otherKey];
  await loadScreener({ pack: two, publicKey: { keys, threshold: 2 } });
  await loadScreener({ pack: one, publicKey: { keys, threshold: 1 } });
  const refused = (pack, publicKey) => assert.rejects(loadScreener({ pack, publicKey }), { code: "pack-signature" });
  await refused(one, { keys, threshold: 2 });
  // The same signature twice, and a signature of the other key that is none.
  const statement = parted(one);
  const [mine] = statement.signature.by;
  await refused(joined(statement.pack, statement.signature.statement, [mine, mine]), { keys, threshold: 2 });
  const [, other] = parted(two).signature.by;
  await refused(joined(statement.pack, statement.signature.statement, [mine, { ...other, bytes: mine.bytes }]), { keys, threshold: 2 });
  for (const threshold of [0, 3, 1.5, "1", undefined]) await assert.rejects(loadScreener({ pack: two, publicKey: { keys, threshold } }), { code: "input" });
  await assert.rejects(loadScreener({ pack: two, publicKey: { keys: [key, key], threshold: 2 } }), { code: "input", field: "publicKey.threshold" });
  // Rotation: a pack signed by both is taken by pages that know the old key, and by those that know the new one.
  for (const publicKey of keys) await loadScreener({ pack: two, publicKey });
  const args = ["--pack", path("both.knownas"), "--public-key", key, "--public-key", path("other.pub"), "--key-threshold", "2"];
  assert.equal((await cli(["screen", ...args], '"Kim"\n')).code, 0);
  assert.equal((await cli(["screen", "--pack", path("signed.knownas"), ...args.slice(2)], '"Kim"\n')).code, 2);
});

test("points of small order are no keys: anybody could sign for them", async () => {
  const p = 2n ** 255n - 19n;
  const bytes = (y, sign = 0n) => Buffer.from((y | (sign << 255n)).toString(16).padStart(64, "0"), "hex").reverse();
  // y of the points of order 8, as libsodium lists them.
  const eighth = ["26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"].map((hex) => BigInt(`0x${Buffer.from(hex, "hex").reverse().toString("hex")}`));
  const ys = [0n, 1n, p - 1n, p, p + 1n, ...eighth];
  const pack = await housePack();
  for (const key of ys.flatMap((y) => [bytes(y), bytes(y, 1n)])) {
    await assert.rejects(loadScreener({ pack, publicKey: new Uint8Array(key) }), (error) => error.code === "input" && /small order/.test(error.message), key.toString("hex"));
    assert.match((await cli(["inspect", "--public-key", key.toString("base64"), "x"])).stderr, /small order/);
  }
});
