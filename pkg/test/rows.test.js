// `knownas screen` loses no row in silence: encodings, stray quotes, ids, and where a result is from.

import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { cli, housePack, objects, scratch } from "./support.js";

let pack;
const HEADER = "id,name\n";

before(async () => {
  pack = join(await mkdtemp(join(tmpdir(), "knownas-test-")), "house.knownas");
  await writeFile(pack, await housePack());
});

const csv = (input, ...options) => cli(["screen", "--pack", pack, "--format", "csv", ...options], input);
const rows = (stdout) => stdout.split("\n").slice(1, -1).map((line) => line.split(",").slice(0, 4).join(","));

test("csv in another encoding: its rows fail, others go on; with --encoding they are screened", async () => {
  const input = Buffer.from(`${HEADER}1,Kim Ung Sun\n2,J\u00e9r\u00f4me Roe\n3,Kim Ung Sun\n`, "latin1");
  const damaged = await csv(input);
  assert.equal(damaged.code, 1);
  assert.deepEqual(rows(damaged.stdout), ["2,1,review,1", "3,2,,", "4,3,review,1"]);
  assert.match(damaged.stdout, /"name""? is not UTF-8: name the encoding/);
  const read = await csv(input, "--encoding", "windows-1252");
  assert.deepEqual([read.code, rows(read.stdout)[1]], [0, "3,2,no_hit,0"]);
  const cyrillic = await cli(["screen", "--pack", pack, "--encoding", "windows-1251"], windows1251("Виталий Андреев"));
  assert.equal(objects(cyrillic.stdout)[0].hits[0].entity.id, "house:55065");
});

/** A JSON text of Cyrillic letters in Windows-1251, where А to я are the bytes 192 to 255. */
const windows1251 = (text) => Buffer.from([...`"${text}"\n`].map((letter) => (letter >= "А" && letter <= "я" ? letter.codePointAt(0) - 0x410 + 192 : letter.codePointAt(0))));

test("UTF-16 is known by its mark, in csv and in ndjson", async () => {
  for (const swap of [false, true]) {
    const marked = (text) => (swap ? Buffer.from(`\ufeff${text}`, "utf16le").swap16() : Buffer.from(`\ufeff${text}`, "utf16le"));
    assert.deepEqual(rows((await csv(marked(`${HEADER}1,김웅순\n`))).stdout), ["2,1,review,1"]);
    assert.equal(objects((await cli(["screen", "--pack", pack], marked('"김웅순"\n'))).stdout)[0].outcome, "review");
  }
});

test("a stray quote is a character; a quoted cell without an end keeps the rows before it", async () => {
  const stray = await csv(`${HEADER}1,Jane "JR" Roe\n2,Kim Ung Sun\n`);
  assert.deepEqual([stray.code, rows(stray.stdout)], [0, ["2,1,no_hit,0", "3,2,review,1"]]);
  const good = Array.from({ length: 700 }, (_, index) => `${index},Kim Ung Sun\n`).join("");
  const open = await csv(`${HEADER}${good}700,"Jane Roe\n701,Kim Ung Sun\n`);
  assert.equal(open.code, 1);
  const lines = open.stdout.split("\n").slice(1, -1);
  assert.deepEqual([lines.length, lines.filter((line) => line.includes(",review,")).length], [701, 700]);
  assert.match(lines[700], /the rest can't be read/);
});

test("ids come back as they are, and formulas do not", async () => {
  const { stdout } = await csv(`${HEADER}-17,Jane Roe\n+4912,Jane Roe\n@jane,Jane Roe\n=1+1,Jane Roe\n@SUM(A1),Jane Roe\n`);
  assert.deepEqual(rows(stdout).map((row) => row.split(",")[1]), ["-17", "+4912", "@jane", "'=1+1", "'@SUM(A1)"]);
});

test("ndjson: id and line of each result, also in errors and behind blank lines", async () => {
  const { code, stdout } = await cli(["screen", "--pack", pack], '\n\n{"id":"u1","name":"Kim Ung Sun"}\n\n{"id":7,"name":"Jane Roe","nmae":1}\n{"id":[],"name":"Jane Roe"}\n');
  assert.equal(code, 1);
  const [hit, bad, odd] = objects(stdout);
  assert.deepEqual([hit.line, hit.id, hit.outcome], [3, "u1", "review"]);
  assert.deepEqual([bad.line, bad.id], [5, 7]);
  assert.match(bad.error, /nmae/);
  assert.match(odd.error, /id: expected a text or a number/);
});

test("FILE, --map, --only-hits and --summary", async (context) => {
  const file = join(await scratch(context), "users.csv");
  await writeFile(file, "user,full_name,shoe size\n1,Jane Roe,44\n2,Kim Ung Sun,41\n3,short\n");
  const { code, stdout, stderr } = await cli(["screen", "--pack", pack, "--map", "full_name=name,user=id", "--only-hits", "--summary", "--jobs", "2", file]);
  assert.equal(code, 1);
  assert.deepEqual(rows(stdout), ["3,2,review,1", "4,,,"]);
  const { rows: read, reviews, failed, lists } = JSON.parse(stderr.split("\n")[0]);
  assert.deepEqual([read, reviews, failed, lists], [3, 1, 1, [{ id: "house", publishedOn: "2026-08-02" }]]);
  const missing = await cli(["screen", "--pack", pack, "--map", "nom=name", file]);
  assert.deepEqual([missing.code, missing.stdout], [2, ""]);
  assert.match(missing.stderr, /no column "nom"/);
  const forgotten = await cli(["screen", file]);
  assert.deepEqual([forgotten.code, forgotten.stdout], [2, ""]);
  assert.match(forgotten.stderr, /--pack is missing/);
  const absent = await cli(["screen", "--pack", pack, `${file}.gone`]);
  assert.deepEqual([absent.code, absent.stdout], [2, ""]);
});
