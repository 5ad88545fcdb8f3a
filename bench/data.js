// What is measured: names of the official lists, the same for every engine; queries whose answer is known; people on no list.
//
// A query is a name that is withheld from the index: one alias of a party of OFAC's list with several, or the Cyrillic name of
// a party of the Ukrainian list. What all engines hold are the other names of all parties. Chance is seeded.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** Withheld names of each kind that are asked. */
const LATIN_QUERIES = 400;
const CYRILLIC_QUERIES = 200;
/** People on no list. */
const INNOCENTS = 200;
/** Names of each further kind that is timed. */
const OTHERS = 200;
/** Words of persons' names that the worst names are made of. */
const COMMONEST = 40;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The list files, or undefined where there are none. */
export function folder(root) {
  const found = process.env.KNOWNAS_LISTS ?? join(root, "..", "shared", "lists");
  return existsSync(join(found, "ofac", "sdn_reconstructed_2026-07.csv.gz")) ? found : undefined;
}

async function rows(path, options) {
  const bytes = await readFile(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString(options?.encoding ?? "utf8");
  // OFAC's files end with 0x1A.
  return parse(text.replace(/\x1a\s*$/, ""), { relax_quotes: true, relax_column_count: true, skip_empty_lines: true, ...options?.csv });
}

const KINDS = { individual: "person", vessel: "vessel", aircraft: "aircraft" };

/** Parties of both lists: id, kind, names. */
async function parties(lists) {
  const all = new Map();
  for (const [number, name, kind] of await rows(join(lists, "ofac", "sdn_reconstructed_2026-07.csv.gz"), { encoding: "latin1" })) {
    if (name) all.set(`ofac:${number}`, { id: `ofac:${number}`, kind: KINDS[kind?.trim()] ?? "organization", names: [name.trim()] });
  }
  for (const [number, , , name] of await rows(join(lists, "ofac", "alt_2026-08-02.csv.gz"), { encoding: "latin1" })) {
    if (name) all.get(`ofac:${number}`)?.names.push(name.trim());
  }
  const ukrainian = await rows(join(lists, "opensanctions", "ua_war_sanctions_targets.simple_2026-03.csv.gz"), { csv: { columns: true } });
  for (const row of ukrainian) {
    const kind = { Person: "person", Vessel: "vessel", Airplane: "aircraft" }[row.schema] ?? "organization";
    const names = [row.name, ...row.aliases.split(";")].map((name) => name.trim()).filter(Boolean);
    all.set(`ua:${row.id}`, { id: `ua:${row.id}`, kind, names });
  }
  return [...all.values()];
}

const isCyrillic = (text) => /\p{Script=Cyrillic}/u.test(text);
/** How texts are made alike before the libraries see them: lower case, no marks, no punctuation. */
export const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

function shuffled(all, random) {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

/** Index, queries and innocents. */
export async function data(lists) {
  const random = chance(20_260_827);
  const all = await parties(lists);
  // An entry of another list that shares a name with the party counts as the party.
  const bearers = new Map();
  for (const { id, names } of all) for (const name of names) bearers.set(folded(name), [...(bearers.get(folded(name)) ?? []), id]);
  const same = (names) => [...new Set(names.flatMap((name) => bearers.get(folded(name)) ?? []))];
  const queries = [];
  let latin = 0;
  let cyrillic = 0;
  for (const party of shuffled(all, random)) {
    const distinct = [...new Map(party.names.map((name) => [folded(name), name])).values()];
    if (party.id.startsWith("ofac:") && latin < LATIN_QUERIES && distinct.length > 1) {
      const withheld = distinct[1 + Math.floor(random() * (distinct.length - 1))];
      queries.push({ text: withheld, ids: same(party.names), script: "Latin" });
      party.names = party.names.filter((name) => folded(name) !== folded(withheld));
      latin++;
    }
    const [latinNames, cyrillicNames] = [distinct.filter((name) => !isCyrillic(name)), distinct.filter(isCyrillic)];
    if (party.id.startsWith("ua:") && latinNames.length > 0) {
      // Cyrillic names of this list are for asking only.
      party.names = latinNames;
      if (cyrillicNames.length > 0 && party.kind === "person" && cyrillic++ < CYRILLIC_QUERIES) {
        queries.push({ text: cyrillicNames[0], ids: same(distinct), script: "Cyrillic" });
      }
    }
  }
  const others = { companies: companies(all, random), "worst names": worst(all, random) };
  return { entities: all, queries: shuffled(queries, random), innocents: await people(lists, random), others };
}

/** Firms of the form: the beginning of one listed firm's name and the end of another's. */
function companies(all, random) {
  const names = all.filter(({ kind, names }) => kind === "organization" && names[0].split(" ").length > 2).map(({ names }) => names[0].split(" "));
  const one = () => names[Math.floor(random() * names.length)];
  return Array.from({ length: OTHERS }, () => {
    const [first, last] = [one(), one()];
    return [...first.slice(0, Math.ceil(first.length / 2)), ...last.slice(Math.ceil(last.length / 2))].join(" ");
  });
}

/** Names for which most of the list has to be looked at: four of the words that most persons on it share. */
function worst(all, random) {
  const counts = new Map();
  for (const { kind, names } of all) {
    if (kind !== "person") continue;
    for (const word of new Set(names.flatMap((name) => folded(name).split(" ")))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const common = [...counts].filter(([word]) => word.length > 1).sort((a, b) => b[1] - a[1]).slice(0, COMMONEST).map(([word]) => word);
  return Array.from({ length: OTHERS }, () => shuffled(common, random).slice(0, 4).join(" "));
}

/** People of the US census of 1990, family and given name each by lot among the commonest thousand. */
async function people(lists, random) {
  const names = join(lists, "..", "names");
  const common = async (name) => {
    const bytes = await readFile(join(names, name));
    const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    return text.split("\n").slice(0, 1000).map((line) => line.split(/\s+/)[0]).filter(Boolean);
  };
  const [families, women, men] = await Promise.all(
    ["us_census1990_dist.all.last.gz", "us_census1990_dist.female.first", "us_census1990_dist.male.first"].map(common),
  );
  const title = (word) => word[0] + word.slice(1).toLowerCase();
  const one = (all) => title(all[Math.floor(random() * all.length)]);
  return Array.from({ length: INNOCENTS }, (_, at) => `${one(at % 2 ? women : men)} ${one(families)}`);
}

/** So many times the names: every further party is one of the list whose words are changed by a letter or taken from another. */
export function larger(entities, times) {
  const random = chance(times);
  const words = entities.flatMap(({ names }) => names[0].split(" "));
  const letters = "aeionrstlkm";
  const changed = (word) => {
    if (random() < 0.4) return words[Math.floor(random() * words.length)];
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + letters[Math.floor(random() * letters.length)] + word.slice(at + 1);
  };
  const all = [...entities];
  for (let copy = 1; copy < times; copy++) {
    for (const { id, kind, names } of entities) {
      all.push({ id: `${id}.${copy}`, kind, names: names.map((name) => name.split(" ").map(changed).join(" ").trim() || name) });
    }
  }
  return all;
}

/** The entities as a list file of knownas's own format. */
export function listFile(entities) {
  const aliases = (names) => names.map((name, at) => ({ name, quality: at === 0 ? "primary" : "strong" }));
  return JSON.stringify({
    list: { id: "bench", publisher: "knownas", title: "Names of official lists, for measuring", publishedOn: "2026-08-02" },
    entities: entities.map(({ id, kind, names }) => ({ id: `bench:${id}`, kind, aliases: aliases(names) })),
  });
}
