// Signed packs: made by the command line, refused by the loader when anything does not fit.

import assert from "node:assert/strict";
import { createPublicKey, verify } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { diffPacks } from "../dist/compiler-node.js";
import { loadScreener } from "../dist/node.js";
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

test("a signature is 80 bytes behind the pack; the same pack and key give the same bytes", async (context) => {
  const { path, key, bytes } = await signed(context);
  const plain = Buffer.from(await housePack());
  assert.deepEqual(bytes.subarray(0, -80), plain);
  assert.equal(bytes.subarray(-8).toString(), "KNOWNSIG");
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(key, "base64")]);
  assert.ok(verify(null, plain, createPublicKey({ key: spki, format: "der", type: "spki" }), bytes.subarray(-80, -16)));
  await cli(["compile", "--quiet", "--sign", path("key"), "--out", path("again.knownas"), fixture("house.json")]);
  assert.deepEqual(await readFile(path("again.knownas")), bytes);
});

test("loadScreener: the right key, one of several, or none", async (context) => {
  const { key, otherKey, bytes } = await signed(context);
  for (const publicKey of [key, [otherKey, key], new Uint8Array(Buffer.from(key, "base64")), undefined]) {
    const screener = await loadScreener({ pack: bytes, publicKey });
    assert.equal(screener.screen({ name: "Kim Ung Sun" }).hits[0].entity.id, "house:55064");
    assert.equal(screener.info().bytes, bytes.length - 80);
  }
});

test("loadScreener: refuses a missing, foreign, moved or broken signature, and any changed bit", async (context) => {
  const { key, otherKey, bytes } = await signed(context);
  const refused = (pack, publicKey, message) => assert.rejects(loadScreener({ pack, publicKey }), (error) => error.code === "pack-signature" && message.test(error.message));
  await refused(await housePack(), key, /not signed/);
  await refused(bytes, otherKey, /signed with the key [0-9a-f]{16}, and not with [0-9a-f]{16}/);
  await assert.rejects(loadScreener({ publicKey: key }), { code: "pack-signature" });
  for (const at of [40, bytes.length >> 1, bytes.length - 81, bytes.length - 80, bytes.length - 17]) {
    const changed = Uint8Array.from(bytes);
    changed[at] ^= 1;
    await refused(changed, key, /does not fit/);
  }
  const renamed = Uint8Array.from(bytes);
  renamed[bytes.length - 16] ^= 1;
  await refused(renamed, key, /signed with the key/);
  // What is cut is no signed pack any more.
  for (const cut of [1, 40, 79, 80, 81]) await assert.rejects(loadScreener({ pack: bytes.subarray(0, -cut), publicKey: key }), { code: "pack-signature" });
  for (const cut of [1, 40, 79]) await assert.rejects(loadScreener({ pack: bytes.subarray(0, -cut) }), { code: "pack-damaged" });
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
  for (const notOlderThan of ["2026-08", "yesterday", 20260803, null]) await assert.rejects(loadScreener({ pack, notOlderThan }), { code: "input", field: "notOlderThan" });
});

test("the command line: inspect, screen and diff of signed packs", async (context) => {
  const { path, key, otherKey, bytes } = await signed(context);
  const pack = path("signed.knownas");
  assert.match((await cli(["inspect", pack])).stdout, /^signature {2}by the key [0-9a-f]{16}, not verified/m);
  assert.match((await cli(["inspect", "--public-key", key, pack])).stdout, /^signature {2}by the key [0-9a-f]{16}, verified$/m);
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
