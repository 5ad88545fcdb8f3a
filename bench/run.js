// `make bench`: names of the official lists -> packs and indexes -> questions -> docs/bench.md and docs/bench.svg.
//
// Everything is timed in one run on one machine, so that figures are compared, not taken for themselves.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { loadScreener } from "../pkg/dist/node.js";
import { loadCompiler } from "../pkg/dist/compiler-node.js";
import { serve } from "../scripts/serve.js";
import { data, folded, folder, larger, listFile } from "./data.js";
import { LIBRARIES, ofScreener } from "./engines.js";
import { measure } from "./measure.js";
import { picture, report } from "./report.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WORK = join(ROOT, "target", "bench");
const TIMES = [1, 3, 10];

const lists = folder(ROOT);
if (!lists) {
  console.log("skipped: no list files (KNOWNAS_LISTS, else ../shared/lists)");
  process.exit(0);
}
await mkdir(WORK, { recursive: true });
const say = (text) => console.error(text);

const compressed = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

async function packOf(entities, options) {
  const compiler = await loadCompiler();
  compiler.add("bench.json", Buffer.from(listFile(entities)));
  const start = performance.now();
  const { pack } = compiler.finish(options);
  return { pack, compileMs: performance.now() - start };
}

const measured = await data(lists);
const { entities } = measured;
const rows = entities.flatMap(({ id, names }) => names.map((name) => ({ text: folded(name), id })));
say(`${entities.length} parties, ${rows.length} names, ${measured.queries.length} queries`);

/** knownas in Node, at several sizes of the list. */
const sizes = [];
for (const times of TIMES) {
  const { pack, compileMs } = await packOf(times === 1 ? entities : larger(entities, times));
  const start = performance.now();
  const screener = await loadScreener({ pack });
  const readyMs = performance.now() - start;
  const cold = performance.now();
  screener.screen({ name: measured.queries[0].text });
  const firstMs = performance.now() - cold;
  sizes.push({ times, names: rows.length * times, compileMs, readyMs, firstMs, pack: compressed(pack), ...measure(ofScreener(screener), measured) });
  await writeFile(join(WORK, `${times}.knownas`), pack);
  screener.dispose();
  say(`knownas, ${times} times the names: p50 ${sizes.at(-1).p50.toFixed(2)} ms`);
}

/** The libraries in Node, on the names themselves. */
const libraries = [];
for (const [name, index] of Object.entries(LIBRARIES)) {
  const start = performance.now();
  const search = index(rows);
  libraries.push({ name, readyMs: performance.now() - start, ...measure(search, measured, folded) });
  say(`${name}: p50 ${libraries.at(-1).p50.toFixed(2)} ms`);
}

/** knownas in Chromium: the package as it is published, served under the page's policy. */
const site = join(WORK, "site");
await rm(site, { recursive: true, force: true });
await cp(join(ROOT, "pkg", "dist"), join(site, "knownas"), { recursive: true });
await build({ entryPoints: [join(ROOT, "bench", "page.js")], bundle: true, format: "esm", outfile: join(site, "page.js"), logLevel: "error" });
await writeFile(join(site, "index.html"), '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="page.js"></script>\n');
for (const times of TIMES) await cp(join(WORK, `${times}.knownas`), join(site, `${times}.knownas`));
const executable = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const inBrowser = [];
let browserName = "no browser found: install Chromium, or name one with CHROMIUM=/path/to/chromium";
if (executable) {
  const server = await serve(site, { port: 8280 });
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"] });
  browserName = `Chromium ${browser.version()}`;
  for (const times of TIMES) {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => globalThis.run);
    inBrowser.push({ times, ...(await page.evaluate(([pack, asked]) => globalThis.run("./knownas/index.js", pack, asked), [`./${times}.knownas`, { queries: measured.queries, innocents: measured.innocents }])) });
    await page.close();
    say(`Chromium, ${times} times the names: p50 ${inBrowser.at(-1).p50.toFixed(2)} ms`);
  }
  await browser.close();
  await server.close();
}

/** Memory of a process that only screens: the resident set after the questions, less that of Node alone. */
const resident = (code) => Number(execFileSync(process.execPath, ["--input-type=module", "--eval", `${code}; console.log(process.memoryUsage().rss)`], { cwd: join(ROOT, "bench"), encoding: "utf8" }));
const ask = (times) => `import { readFileSync } from "node:fs"; import { loadScreener } from "../pkg/dist/node.js";
  const screener = await loadScreener({ pack: readFileSync("../target/bench/${times}.knownas") });
  for (let n = 0; n < 2000; n++) screener.screen({ name: "Applicant " + n + " Ivanov" })`;
const alone = resident("0");
const memory = TIMES.map((times) => ({ times, bytes: resident(ask(times)) - alone }));

const result = {
  date: process.argv[2] ?? "undated",
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${browserName}`,
  parties: entities.length,
  names: rows.length,
  queries: { latin: measured.queries.filter(({ script }) => script === "Latin").length, cyrillic: measured.queries.filter(({ script }) => script === "Cyrillic").length, innocents: measured.innocents.length },
  engine: compressed(await readFile(join(ROOT, "pkg", "dist", "wasm", "engine_bg.wasm"))),
  sizes,
  inBrowser,
  libraries,
  memory,
};
await writeFile(join(WORK, "bench.json"), `${JSON.stringify(result, null, 1)}\n`);
await writeFile(join(ROOT, "docs", "bench.md"), report(result));
await writeFile(join(ROOT, "docs", "bench.svg"), picture(result));
console.log(report(result));
