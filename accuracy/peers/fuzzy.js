// Scores of the usual JavaScript fuzzy matchers on the trials and searches that knownas was measured on.
//
// Usage: node fuzzy.js ENGINE FILE... A file NAME.trials is answered by NAME.ENGINE.scores (one number a trial). A file
// NAME.queries is answered by NAME.ENGINE.found (one line a query: the place of the best party of NAME.listed, parties that the
// library gives at its own settings where it has any). Names are lower-cased and stripped of accents and
// punctuation alike for all of them, as their users do.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import Fuse from "fuse.js";
import { token_sort_ratio } from "fuzzball";
import { distance } from "fastest-levenshtein";
import jaroWinkler from "jaro-winkler";

const [engine, ...files] = process.argv.slice(2);
const lines = (file) => readFileSync(file, "utf8").trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));
const plain = (name) =>
  name.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const sorted = (name) => name.split(" ").sort().join(" ");

const pairwise = {
  fuzzball: (a, b) => token_sort_ratio(a, b, { full_process: false }) / 100,
  "fastest-levenshtein": (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1),
  "jaro-winkler": (a, b) => jaroWinkler(a, b),
};
const prepare = { "jaro-winkler": (name) => sorted(plain(name)) };
const fuseOptions = { keys: ["name"], includeScore: true, ignoreLocation: true, threshold: 0.4 };

function best(query, names) {
  if (engine === "fuse.js") {
    // Without a threshold: the curve needs every score.
    const found = new Fuse(names.map((name) => ({ name: plain(name) })), { ...fuseOptions, threshold: 1 }).search(plain(query).slice(0, 32));
    return found.length ? 1 - found[0].score : 0;
  }
  const ready = prepare[engine] ?? plain;
  const asked = ready(query);
  return Math.max(0, ...names.map((name) => pairwise[engine](asked, ready(name))));
}

function searcher(listed) {
  const ready = prepare[engine] ?? plain;
  const names = listed.flatMap((party, place) => party.names.map((name) => ({ name: ready(name), kind: party.kind, place })));
  if (engine === "fuse.js") {
    const fuses = new Map();
    for (const kind of new Set(listed.map((party) => party.kind))) fuses.set(kind, new Fuse(names.filter((name) => name.kind === kind), fuseOptions));
    return ({ name, kind }) => {
      const found = fuses.get(kind).search(ready(name));
      return { top: found[0]?.item.place ?? null, alerts: new Set(found.map((one) => one.item.place)).size };
    };
  }
  return ({ name, kind }) => {
    const asked = ready(name);
    let top = null;
    let score = 0;
    for (const listed of names) {
      if (listed.kind !== kind) continue;
      const own = pairwise[engine](asked, listed.name);
      if (own > score) [score, top] = [own, listed.place];
    }
    // These libraries rank; they have no settings that tell a find from none.
    return { top, alerts: null };
  };
}

function write(file, rows) {
  writeFileSync(`${file}.part`, rows.map((row) => `${row}\n`).join(""));
  renameSync(`${file}.part`, file);
}

for (const file of files) {
  const name = file.replace(/\.[^.]*$/, "");
  if (file.endsWith(".trials")) {
    write(`${name}.${engine}.scores`, lines(file).map((trial) => best(trial.query, trial.names).toFixed(6)));
  } else {
    const search = searcher(lines(`${name}.listed`));
    write(`${name}.${engine}.found`, lines(file).map((query) => JSON.stringify(search(query))));
  }
}
