// Lists and packs that a person brings along: read in the page, accounted for, and refused in clear words when they are broken.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { after, before, test } from "node:test";
import { loadCompiler } from "../../pkg/dist/compiler-node.js";
import { choose, drop, fill, fixture, hits, listFixture, official, outcome, review, saved, stage } from "./support.js";

const { visit } = await stage({ before, after });
const problem = (page) => page.locator("#lists-problem").innerText();

async function pack() {
  const compiler = await loadCompiler();
  compiler.add("closed-accounts.json", await readFile(fixture("closed-accounts.json")));
  return Buffer.from(compiler.finish().pack);
}

test("a list file that falls on the page is compiled there, and every row is accounted for", async (t) => {
  const page = await visit(t);
  await review(page);
  await page.getByRole("button", { name: "Jane Example" }).click();
  await fill(page, { "Full name": "Jane Roe" });
  assert.match(await outcome(page).innerText(), /^No hit in starter/);
  await drop(page, { name: "closed-accounts.json", buffer: await readFile(fixture("closed-accounts.json")) });
  assert.equal(await problem(page), "");
  assert.match(await page.locator("#lists").innerText(), /Closed accounts/);
  assert.match(await page.locator("#report").innerText(), /3 rows read = 2 used \+ 1 dropped/);
  await page.locator("#report summary").first().click();
  assert.match(await page.locator("#report").innerText(), /Dropped, with the reason/);
  assert.equal(await outcome(page).innerText(), "Review", "the form is screened again at once");
  assert.match(await hits(page).first().innerText(), /house:1/);
  // The pack that the page saves is the one that Node makes of the same file.
  assert.deepEqual(await saved(page, /Save this pack/), await pack());
  await page.getByRole("button", { name: "Back to the starter pack" }).click();
  await page.locator("#loading").waitFor({ state: "hidden" });
  assert.match(await outcome(page).innerText(), /^No hit in starter/);
});

test("several files that belong together make one list", async (t) => {
  const page = await visit(t);
  await review(page);
  await choose(page, ...["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"].map((name) => listFixture(`ofac_csv/${name}`)));
  assert.equal(await problem(page), "");
  for (const name of ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"]) {
    assert.match(await page.locator("#report").innerText(), new RegExp(name));
  }
  await fill(page, { "Full name": "Anna Maria Example" });
  assert.match(await hits(page).first().innerText(), /ofac:101/);
});

test("a pack is put in use as it is, chosen or dropped, whatever its name", async (t) => {
  const page = await visit(t);
  await review(page);
  for (const [name, bring] of [["lists.knownas", choose], ["download", drop]]) {
    await bring(page, { name, buffer: await pack() });
    assert.equal(await problem(page), "");
    assert.match(await page.locator("#lists").innerText(), /Closed accounts/);
    await page.getByRole("button", { name: "Back to the starter pack" }).click();
    await page.locator("#loading").waitFor({ state: "hidden" });
  }
});

test("broken packs and files are refused in clear words, and the page goes on with the lists it had", async (t) => {
  const page = await visit(t);
  await review(page);
  const good = await pack();
  const version = Buffer.from(good);
  // The version stands right behind the eight letters of the magic number.
  version.writeUInt32LE(version.readUInt32LE(8) + 1, 8);
  const damaged = Buffer.from(good);
  damaged[damaged.length - 5] ^= 0xff;
  const text = Buffer.from("no list at all\n");
  const cases = [
    [[{ name: "short.knownas", buffer: good.subarray(0, good.length >> 1) }], /cut short/],
    [[{ name: "other.knownas", buffer: version }], /pack format \d+, but this engine reads format \d+/i],
    [[{ name: "damaged.knownas", buffer: damaged }], /damaged/],
    [[{ name: "page.knownas", buffer: Buffer.from("<!doctype html><title>Not found</title>") }], /[Nn]ot a knownas pack/],
    [[{ name: "empty.knownas", buffer: Buffer.alloc(0) }], /[Nn]ot a knownas pack|cut short|empty/],
    [[{ name: "notes.txt", buffer: text }], /notes\.txt/],
    [[{ name: "photo.png", buffer: Buffer.from("89504e470d0a1a0a0000", "hex") }], /photo\.png/],
    [[{ name: "closed.json", buffer: Buffer.from('{"list": {"id": "house"') }], /closed\.json/],
    [[{ name: "a.knownas", buffer: good }, { name: "notes.txt", buffer: text }], /A pack is opened by itself/],
  ];
  for (const [files, message] of cases) {
    await choose(page, ...files);
    const said = await problem(page);
    assert.match(said, message);
    assert.match(said, /The lists used before are still in use\.$/);
    assert.doesNotMatch(said, /unreachable|RuntimeError|undefined|\[object/);
    assert.match(await page.locator("#lists").innerText(), /Starter pack/);
    await fill(page, { "Full name": "Jane Example" });
    await fill(page, { "Full name": "Kim Ung Sun" });
    assert.equal(await outcome(page).innerText(), "Review");
  }
  await choose(page, { name: "lists.knownas", buffer: good });
  assert.equal(await problem(page), "", "the next good file takes the message away");
});

test("official OFAC and UN files are compiled in the browser", async (t) => {
  const files = [
    "ofac/sdn_reconstructed_2026-07.csv.gz",
    "ofac/alt_2026-08-02.csv.gz",
    "ofac/add_2026-08-02.csv.gz",
    "ofac/sdn_comments_2026-08-02.csv",
    "un/un_consolidated_2026-08-02.xml.gz",
  ].map(official);
  if (files.includes(undefined)) {
    console.log("skipped: no list files");
    return t.skip("skipped: no list files");
  }
  const page = await visit(t);
  page.setDefaultTimeout(120_000);
  await review(page);
  await choose(page, ...files);
  page.setDefaultTimeout(20_000);
  assert.equal(await problem(page), "");
  const report = await page.locator("#report").innerText();
  assert.match(report, /19,143 entities/);
  assert.match(report, /1,011 entities/);
  for (const file of files) assert.ok(report.includes(basename(file)), basename(file));
  for (const [name, entity] of [["Woong-soon Kim", /ofac:55064/], ["Ким Ун Сун", /ofac:55064/], ["Vitaly Andreyev", /ofac:55065/]]) {
    await page.getByRole("button", { name, exact: true }).click();
    assert.match(await hits(page).first().innerText(), entity);
  }
});
