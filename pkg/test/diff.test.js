// What changed between two packs: against a second, independent reading of the official files.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { diffPacks, loadCompiler } from "../dist/compiler-node.js";
import { cli, housePack, official, scratch } from "./support.js";

const LIST = { id: "house", publisher: "Example Market", title: "Closed accounts", publishedOn: "2026-01-01" };
const person = (number, name, more = {}) => ({ id: `house:${number}`, kind: "person", aliases: [{ name, quality: "primary" }], ...more });

async function packOf(entities, publishedOn) {
  const compiler = await loadCompiler();
  compiler.add("house.json", Buffer.from(JSON.stringify({ list: { ...LIST, publishedOn }, entities })));
  return compiler.finish().pack;
}

test("diff: added, removed, and changed with the fields, as a table and as JSON", async (context) => {
  const directory = await scratch(context);
  const [old, now] = [join(directory, "old.knownas"), join(directory, "new.knownas")];
  const long = "The same long beginning of a remark, ".repeat(10);
  await writeFile(old, await packOf([person(1, "Jane Roe"), person(2, "John Roe", { remarks: `${long}before` }), person(3, "Jack Roe")], "2026-01-01"));
  await writeFile(now, await packOf([person(1, "Jane Roe"), person(2, "Jon Roe", { programs: ["X"], remarks: `${long}after` }), person(4, "Jill Roe")], "2026-02-01"));
  const json = await cli(["diff", "--json", old, now]);
  assert.deepEqual([json.code, json.stderr], [0, ""]);
  const diff = JSON.parse(json.stdout);
  assert.deepEqual([diff.added.map(({ id }) => id), diff.removed.map(({ id }) => id)], [["house:4"], ["house:3"]]);
  assert.deepEqual(diff.changed.map(({ id, primaryName, fields }) => [id, primaryName, fields.map(({ field }) => field)]), [["house:2", "Jon Roe", ["names", "programs", "remarks"]]]);
  assert.deepEqual(diff.changed[0].fields[0], { field: "names", removed: ["John Roe (primary)"], added: ["Jon Roe (primary)"] });
  const [list] = diff.lists;
  assert.deepEqual([list.id, list.old.publishedOn, list.new.publishedOn, list.added, list.removed, list.changed], ["house", "2026-01-01", "2026-02-01", 1, 1, 1]);

  const table = (await cli(["diff", old, now])).stdout;
  assert.match(table, /^house: Closed accounts, 2026-01-01 with 3 entities -> 2026-02-01 with 3 entities: 1 added, 1 removed, 1 changed$/m);
  assert.match(table, /^added \(1\)\n {2}house:4 {2}Jill Roe {2}\(person\)$/m);
  assert.match(table, /^changed \(1\): names in 1, programs in 1, remarks in 1\n {2}house:2 {2}Jon Roe {2}\(person, X\)$/m);
  assert.match(table, /^ {4}programs {6}\+ X$/m);
  assert.match(table, /^ {4}remarks {7}- ….*before\n {18}\+ ….*after$/m);
  assert.deepEqual(await diffPacks(await readFile(old), await readFile(now)), diff);

  const same = await cli(["diff", old, old]);
  assert.deepEqual([same.code, same.stdout], [0, "house: Closed accounts, 2026-01-01 with 3 entities -> 2026-01-01 with 3 entities: 0 added, 0 removed, 0 changed\n"]);
});

test("diff: a list that is only in one of the packs", async (context) => {
  const directory = await scratch(context);
  const [old, now] = [join(directory, "old.knownas"), join(directory, "new.knownas")];
  const compiler = await loadCompiler();
  compiler.add("other.json", Buffer.from(JSON.stringify({ list: { ...LIST, id: "other" }, entities: [{ ...person(1, "Jane Roe"), id: "other:1" }] })));
  await writeFile(old, await housePack());
  await writeFile(now, compiler.finish().pack);
  const { lists, added, removed } = JSON.parse((await cli(["diff", "--json", old, now])).stdout);
  assert.deepEqual(lists.map(({ id, old, new: now }) => [id, old === null, now === null]), [["house", false, true], ["other", true, false]]);
  assert.deepEqual([added.length, removed.length > 1], [1, true]);
  assert.match((await cli(["diff", old, now])).stdout, /^other: Closed accounts, not in the pack -> 2026-01-01 with 1 entity: 1 added/m);
});

test("diff: what is no pack is refused, and which of the two it is", async (context) => {
  const directory = await scratch(context);
  const [good, page] = [join(directory, "good.knownas"), join(directory, "page.knownas")];
  await writeFile(good, await housePack());
  await writeFile(page, "<!doctype html>");
  for (const [args, which] of [[[page, good], /the old pack: .*HTML/], [[good, page], /the new pack: .*HTML/], [[good, "missing.knownas"], /no such file/]]) {
    const { code, stdout, stderr } = await cli(["diff", ...args]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, which);
  }
  await assert.rejects(diffPacks("text", new Uint8Array()), { code: "input" });
});

/** A second reading of a UN file by regular expressions: entries by DATAID, as their reference number and what they say. */
function scan(xml) {
  const entries = new Map();
  for (const [, , block] of xml.matchAll(/<(INDIVIDUAL|ENTITY)>(.*?)<\/\1>/gs)) {
    const text = (tag) => block.match(new RegExp(`<${tag}>\\s*(.*?)\\s*</${tag}>`, "s"))?.[1];
    // Book-keeping of the list, and places for values that are not there, say nothing about a party.
    const said = block
      .replace(/<(VERSIONNUM|SORT_KEY|SORT_KEY_LAST_MOD|HAS_INTERPOL_LINK)(\s*\/>|>.*?<\/\1>)/gs, "")
      .replace(/<(\w+)>\s*<\/\1>|<\w+\s*\/>/g, "")
      .replace(/\s*(<[^>]*>)\s*/g, "$1")
      .replace(/\s+/g, " ");
    entries.set(text("DATAID"), { number: text("REFERENCE_NUMBER"), said });
  }
  return entries;
}

test("the two UN lists: added, removed and changed as a second reading of the files counts them", { timeout: 60_000 }, async (context) => {
  const files = ["un/un_consolidated_2026-02-27.xml.gz", "un/un_consolidated_2026-08-02.xml.gz"].map(official);
  if (files.includes(undefined)) {
    console.log("skipped: no list files");
    context.skip("no list files");
    return;
  }
  const directory = await scratch(context);
  const packs = files.map((_, index) => join(directory, `${index}.knownas`));
  for (const [index, file] of files.entries()) assert.equal((await cli(["compile", "--quiet", "--out", packs[index], file])).code, 0);
  const [old, now] = await Promise.all(files.map(async (file) => scan(gunzipSync(await readFile(file)).toString("utf8"))));
  const numbers = (entries) => entries.map(({ number }) => `un:${number}`).sort();
  const alone = (one, other) => numbers([...one].filter(([id]) => !other.has(id)).map(([, entry]) => entry));
  const edited = numbers([...now].filter(([id, { said }]) => old.has(id) && old.get(id).said !== said).map(([, entry]) => entry));

  const { lists, added, removed, changed } = JSON.parse((await cli(["diff", "--json", ...packs])).stdout);
  assert.deepEqual(lists.map(({ old, new: now }) => [old.entities, now.entities]), [[old.size, now.size]]);
  assert.deepEqual([lists[0].added, lists[0].removed, lists[0].changed], [added.length, removed.length, changed.length]);
  assert.deepEqual(added.map(({ id }) => id).sort(), alone(now, old));
  assert.deepEqual(removed.map(({ id }) => id).sort(), alone(old, now));
  assert.deepEqual(changed.map(({ id }) => id).sort(), edited);
});
