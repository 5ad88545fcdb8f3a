// The official lists, where they are at hand: what the product promises on them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
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
