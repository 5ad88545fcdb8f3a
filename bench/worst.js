// The slowest screening that somebody can ask for: `node bench/worst.js PACK SECONDS`, a search that climbs by changing the slowest form
// so far, within the limits of docs/limits.md. Prints each slower one: milliseconds (the fastest of three runs) and its form in short.

import { readFile } from "node:fs/promises";
import { loadScreener } from "../pkg/dist/node.js";

const [path, seconds = "60"] = process.argv.slice(2);
const screener = await loadScreener(path === undefined ? {} : { pack: await readFile(path) });
const NAMES = 50;
const ALL_NAMES = 2000;

let state = 20_261_201;
const below = (limit) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const pick = (list) => list[below(list.length)];
const WORDS = ["Kim", "Abd", "al", "Mohammed", "Ali", "Trading", "Company", "Ltd", "International", "General", "Li", "Wang", "Ivanov", "Aleksandr", "Hussein", "bin", "Khan", "Company Limited", "김", "웅", "순", "Ким", "Иванов", "محمد", "عبد", "張", "明", "a", "e", "o", "i", "an", "x", "Maria", "Jose", "Hong", "Sun", "Petro", "Bank", "Iran", "Export", "Import"];

const word = () => (below(4) === 0 ? Array.from({ length: 1 + below(12) }, () => pick([..."aeiouknmrlstjhgd"])).join("") : pick(WORDS));
const name = (words) => Array.from({ length: words }, word).join(pick([" ", " ", "-", ". ", ""]));
const cut = (names) => {
  let rest = ALL_NAMES - 10;
  const kept = [];
  for (const one of names.slice(0, NAMES - 5)) {
    const taken = [...one].slice(0, Math.min(600, rest)).join("");
    if (!/[\p{L}\p{N}]/u.test(taken)) continue;
    rest -= [...taken].length;
    kept.push(taken);
  }
  return kept;
};
const form = (names) => {
  const kept = cut(names);
  return { name: kept[0] ?? "Kim", otherNames: kept.slice(1) };
};

function time(applicant) {
  let fastest = Infinity;
  for (let run = 0; run < 3; run++) {
    const begin = performance.now();
    screener.screen(applicant);
    fastest = Math.min(fastest, performance.now() - begin);
    if (fastest < worst.time / 2) break;
  }
  return fastest;
}

let worst = { time: 0, names: [] };
const starts = [[name(200)], Array.from({ length: 95 }, () => name(8)), Array.from({ length: 10 }, () => name(120)), Array.from({ length: 95 }, () => name(3)), ["a ".repeat(299)], ["Kim ".repeat(149)], Array.from({ length: 10 }, () => "a".repeat(600)), Array.from({ length: 95 }, () => "Mohammed Ali Abd al Hussein Kim bin Khan Li Wang Trading Co")];
const end = performance.now() + Number(seconds) * 1000;
for (let tries = 0; performance.now() < end; tries++) {
  const names = tries < starts.length ? starts[tries] : [...worst.names];
  if (tries >= starts.length) {
    for (let change = 0; change <= below(3); change++) {
      const at = below(names.length);
      const kind = below(6);
      if (kind === 0) names[at] = name(1 + below(100));
      else if (kind === 1) names.push(name(1 + below(30)));
      else if (kind === 2 && names.length > 1) names.splice(at, 1);
      else if (kind === 3) names[at] = names[at] + " " + names[below(names.length)];
      else if (kind === 4) names[at] = names[at].split(" ").map((one) => (below(5) === 0 ? word() : one)).join(" ");
      else names[at] = names[below(names.length)];
    }
  }
  const applicant = form(names);
  const taken = time(applicant);
  if (taken <= worst.time) continue;
  worst = { time: taken, names: [applicant.name, ...applicant.otherNames] };
  const letters = worst.names.reduce((sum, one) => sum + [...one].length, 0);
  console.log(`${taken.toFixed(0).padStart(6)} ms  ${worst.names.length} names, ${letters} characters: ${worst.names[0].slice(0, 60)}…`);
}
