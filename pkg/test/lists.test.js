// The official lists, where they are at hand: what the product promises on them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { loadScreener } from "../dist/node.js";
import { cli, objects, official, scratch } from "./support.js";

const FILES = [
  "ofac/sdn_reconstructed_2026-07.csv.gz",
  "ofac/alt_2026-08-02.csv.gz",
  "ofac/add_2026-08-02.csv.gz",
  "ofac/sdn_comments_2026-08-02.csv",
  "un/un_consolidated_2026-08-02.xml.gz",
].map(official);

const FIRST_HITS = {
  "ofac:55064": ["Kim Ung Sun", "Woong-soon Kim", "김웅순", "KIM U'ng-sun", "Ким Ун Сун"],
  "ofac:55065": ["Vitaly Andreyev", "Андреев Виталий Сергеевич", "Andreev Vitalii", "V. S. Andreyev"],
  "ofac:55062": ["Shenyang Geumpungri Network Technology", "Shenyang Kumphungri Network Tech Co"],
  "ofac:55063": ["Chosun Sinjin Trading Co.", "Sinjin Trading Corp"],
};

const NO_HIT = [
  ["Kim Yong Sun", "ofac:55064"],
  ["Anton Andreyev", "ofac:55065"],
];

/** Names as an applicant of either kind would type them. */
const applicantOf = (name) => (/\b(Network|Trading)\b/.test(name) ? { name, kind: "organization" } : { name });

test("the OFAC and UN lists: counts, first hits, same bytes by either way", { timeout: 120_000 }, async (context) => {
  if (FILES.includes(undefined)) {
    console.log("skipped: no list files");
    context.skip("no list files");
    return;
  }
  const out = join(await scratch(context), "all.knownas");
  const compiled = await cli(["compile", "--out", out, ...FILES]);
  assert.equal(compiled.code, 0, compiled.stderr);
  assert.match(compiled.stdout, /^19,143 OFAC /m);
  assert.match(compiled.stdout, /^ 1,011 UN /m);

  const screener = await loadScreener({ pack: await readFile(out) });
  const ids = (name, extra) => screener.screen({ ...applicantOf(name), ...extra }).hits.map(({ entity }) => entity.id);
  for (const [id, names] of Object.entries(FIRST_HITS)) {
    for (const name of names) {
      assert.equal(ids(name)[0], id, name);
      assert.equal(ids(name, { kind: undefined })[0], id, `${name}, of no stated kind`);
    }
  }
  for (const [name, id] of NO_HIT) assert.ok(!ids(name).includes(id), name);

  const names = Object.values(FIRST_HITS).flat();
  const { code, stdout, stderr } = await cli(["screen", "--pack", out, "--jobs", "2"], names.map((name) => `${JSON.stringify(applicantOf(name))}\n`).join(""));
  assert.equal(code, 0, stderr);
  assert.equal(stdout, names.map((name) => `${JSON.stringify(screener.screen(applicantOf(name)))}\n`).join(""));
  assert.equal(objects(stdout).length, names.length);
});

test("OFAC: every wallet address that the files hold is in the pack and is found", { timeout: 120_000 }, async (context) => {
  const [primary, , , comments] = FILES;
  const addresses = official("ofac/digital_currency_addresses_2026-08-20.json");
  if ([primary, comments, addresses].includes(undefined)) {
    console.log("skipped: no list files");
    context.skip("no list files");
    return;
  }
  const out = join(await scratch(context), "ofac.knownas");
  assert.equal((await cli(["compile", "--quiet", "--out", out, primary, comments])).code, 0);
  const screener = await loadScreener({ pack: await readFile(out) });
  const found = (address) => screener.screen({ name: "Jane Roe", walletAddresses: [address] }).hits.filter(({ evidence }) => evidence.some(({ relation }) => relation === "identifier"));

  // As a second reading of the two files finds them. A comment whose entry is not in the primary file is a row that is dropped.
  const rows = gunzipSync(await readFile(primary)).toString("latin1").split("\r\n");
  const numbers = new Set(rows.map((row) => row.split(",", 1)[0]));
  const remarks = (await readFile(comments, "latin1")).split("\r\n").filter((row) => numbers.has(row.split(",", 1)[0]));
  const text = [...rows, ...remarks].join("\n");
  const written = new Set([...text.matchAll(/Digital Currency Address - [A-Z]+ ([A-Za-z0-9]{20,})(?=[;.])/g)].map(([, address]) => address));
  assert.ok(written.size > 700, String(written.size));
  for (const address of written) assert.ok(found(address).length > 0, address);

  // And against the list of 961 addresses of 20 August 2026, which is younger than the files: with the entry it names.
  const known = JSON.parse(await readFile(addresses, "utf8")).addresses;
  const present = known.filter(({ address }) => text.includes(address));
  assert.deepEqual([known.length, present.length], [961, 782]);
  for (const { address, entity_id: number } of present) assert.ok(found(address).some(({ entity }) => entity.id === `ofac:${number}`), address);
});

test("OFAC Advanced: every party with a Cyrillic name is found by it", { timeout: 60_000 }, async (context) => {
  const file = official("ofac/sdn_advanced_excerpt_2024-02-23.xml");
  if (file === undefined) {
    console.log("skipped: no list files");
    context.skip("no list files");
    return;
  }
  const out = join(await scratch(context), "advanced.knownas");
  assert.equal((await cli(["compile", "--quiet", "--out", out, file])).code, 0);
  const screener = await loadScreener({ pack: await readFile(out) });
  // As a second reading of the file finds them: script 220 is Cyrillic, sub-type 4 a person.
  const parties = [...(await readFile(file, "utf8")).matchAll(/<DistinctParty FixedRef="(\d+)".*?<\/DistinctParty>/gs)];
  const found = new Set();
  for (const [party, number] of parties) {
    const kind = party.includes('PartySubTypeID="4"') ? "person" : "organization";
    for (const [documented] of party.matchAll(/<DocumentedName .*?<\/DocumentedName>/gs)) {
      const name = [...documented.matchAll(/<NamePartValue [^>]*ScriptID="220"[^>]*>([^<]+)</g)].map(([, part]) => part).join(" ");
      if (name === "") continue;
      const [first] = screener.screen({ name, kind }).hits;
      assert.deepEqual([first?.entity.id, first?.score], [`ofac:${number}`, 1], name);
      found.add(number);
    }
  }
  assert.deepEqual([parties.length, found.size], [37, 23]);
});
