// `make bench`: names of the official lists -> packs and indexes -> questions -> docs/bench.md and docs/bench.svg.
//
// Everything is timed in one run on one machine, so that figures are compared, not taken for themselves. A pack of ten times the
// names takes half a minute of processor time to compile, one of thirty times (TIMES=1,10,30) two to three: on the first run, and
// whenever the name tables have changed.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadScreener } from "../pkg/dist/node.js";
import { inChromium } from "./browser.js";
import { data, folded, folder } from "./data.js";
import { LIBRARIES, ofScreener } from "./engines.js";
import { measure } from "./measure.js";
import { compiler, compressed } from "./packs.js";
import { bruteForce, nomenklatura } from "./peers.js";
import { picture, report } from "./report.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WORK = join(ROOT, "target", "bench");
/** Sizes of the list, as multiples of the names at hand. */
const TIMES = (process.env.TIMES ?? "1,10").split(",").map(Number);

const lists = folder(ROOT);
if (!lists) {
  console.log("skipped: no list files (KNOWNAS_LISTS, else ../shared/lists)");
  process.exit(0);
}
const say = (text) => console.error(text);

const measured = await data(lists);
const { entities } = measured;
const rows = entities.flatMap(({ id, names }) => names.map((name) => ({ text: folded(name), id })));
say(`${entities.length} parties, ${rows.length} names, ${measured.queries.length} queries`);
const packs = await compiler(ROOT, WORK);

/** Memory of a process that only screens, less the resident set of Node alone. */
const node = (...args) => execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
const alone = Number(node("--print", "process.memoryUsage().rss"));
function memoryOf(path) {
  const { linear, resident } = JSON.parse(node("bench/memory.js", path));
  return { linear, resident: resident - alone };
}

/** knownas in Node, at several sizes of the list. */
const sizes = [];
for (const times of TIMES) {
  const { path, pack } = await packs.ofNames(entities, times);
  const start = performance.now();
  const screener = await loadScreener({ pack });
  const readyMs = performance.now() - start;
  const cold = performance.now();
  screener.screen({ name: measured.queries[0].text });
  const firstMs = performance.now() - cold;
  sizes.push({ times, path, names: rows.length * times, readyMs, firstMs, pack: compressed(pack), ...measure(ofScreener(screener), measured), memory: memoryOf(path) });
  screener.dispose();
  say(`knownas, ${times} times the names: p50 ${sizes.at(-1).p50.toFixed(2)} ms`);
}

/** The other engines, on the names themselves. */
const libraries = [];
for (const [name, index] of Object.entries(LIBRARIES)) {
  const start = performance.now();
  const search = index(rows);
  const { queries, innocents } = measured;
  libraries.push({ name, readyMs: performance.now() - start, ...measure(search, { queries, innocents }, folded) });
  say(`${name}: p50 ${libraries.at(-1).p50.toFixed(2)} ms`);
}
libraries.push(...bruteForce(ROOT, rows, measured));
if (process.env.PEERS) libraries.push(nomenklatura(ROOT, measured));

const browser = await inChromium(ROOT, WORK, sizes, measured, say);

const result = {
  date: process.argv[2] ?? "undated",
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${browser.name}`,
  parties: entities.length,
  names: rows.length,
  queries: { latin: measured.queries.filter(({ script }) => script === "Latin").length, cyrillic: measured.queries.filter(({ script }) => script === "Cyrillic").length, innocents: measured.innocents.length },
  engine: compressed(await readFile(join(ROOT, "pkg", "dist", "wasm", "engine_bg.wasm"))),
  official: await packs.ofLists(lists),
  sizes,
  inBrowser: browser.sizes,
  libraries,
};
await writeFile(join(WORK, "bench.json"), `${JSON.stringify(result, null, 1)}\n`);
await writeFile(join(ROOT, "docs", "bench.md"), report(result));
await writeFile(join(ROOT, "docs", "bench.svg"), picture(result));
console.log(report(result));
