// What the engine is made of: `node pkg/scripts/sizes.js`, after `make build`; the table of docs/size.md.
//
// Reads the module as cargo wrote it, with the names of its functions, and optimizes it as the build does. A row's brotli is
// what the code would be shorter without it, compressed: rows share what is alike, so that they sum up to less than the whole.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { OPTIMIZE, parts } from "./wasm.js";

const root = new URL("../../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

/** Rows below this many bytes of code stand together. */
const SMALLEST = 4000;

const brotli = (chunks) => brotliCompressSync(Buffer.concat(chunks)).length;

/** The room a function belongs to: of the core its file, of anything else its crate. Generic code stands where it is written. */
function room(name) {
  // Rust's newer way to write a name as a symbol begins with the crate, a hash before it: `_RNvNtCs5cOc02OMXlo_5alloc3str…`.
  const crate = /^_R\w*?Cs[0-9A-Za-z]+_(\d+)/.exec(name);
  if (crate !== null) return name.substr(crate[0].length, Number(crate[1])).replace(/^_/, "");
  const words = parted(name).flatMap((part) => part.replace(/\$\w+\$/g, " ").split(/[^A-Za-z0-9_]+/)).filter(Boolean);
  const own = words.indexOf("knownas");
  // An export, with all that is inlined in it, has a hash behind its name.
  if (own < 0) return (words[0] === "_" ? words[1] : (words[0] ?? name)).replace(/_[0-9a-f]{8,}$/, "");
  const depth = words[own + 1] === "romanize" ? 3 : 2;
  return words.slice(own, own + depth).join("::");
}

/** The parts of a symbol of the older kind, each behind its length: `_ZN7knownas6screen8Screener4open17h…E`. */
function parted(symbol) {
  const found = [];
  for (let rest = symbol.replace(/^_ZN/, ""); /^\d/.test(rest); ) {
    const length = parseInt(rest, 10);
    const begin = String(length).length;
    found.push(rest.slice(begin, begin + length));
    rest = rest.slice(begin + length);
  }
  return found.length === 0 ? [symbol] : found;
}

async function optimized() {
  const directory = await mkdtemp(join(tmpdir(), "knownas-"));
  const out = join(directory, "named.wasm");
  try {
    execFileSync(process.execPath, [path("pkg/node_modules/binaryen/bin/wasm-opt"), ...OPTIMIZE, "-g", path("target/wasm32-unknown-unknown/release/knownas.wasm"), "-o", out]);
    return await readFile(out);
  } finally {
    await rm(directory, { recursive: true });
  }
}

const bytes = await optimized();
const { functions, data } = parts(bytes);
// What wasm-bindgen runs to write its glue, and drops.
const kept = functions.filter(({ name }) => !/describe/.test(name));
const body = ({ start, end }) => bytes.subarray(start, end);
const all = kept.map(body);
const whole = brotli(all);

const rooms = new Map();
for (const one of kept) rooms.set(room(one.name), [...(rooms.get(room(one.name)) ?? []), one]);

const rows = [...rooms].map(([name, of]) => ({ name, raw: of.reduce((sum, { start, end }) => sum + end - start, 0), of: new Set(of) }));
rows.sort((a, b) => b.raw - a.raw);
console.log("| code of | functions | bytes | brotli |\n| --- | --- | --- | --- |");
const large = rows.filter(({ raw }) => raw >= SMALLEST);
const rest = rows.filter(({ raw }) => raw < SMALLEST);
const small = { name: `${rest.length} others`, raw: rest.reduce((sum, { raw }) => sum + raw, 0), of: new Set(rest.flatMap(({ of }) => [...of])) };
for (const { name, raw, of } of [...large, small]) {
  console.log(`| \`${name}\` | ${of.size} | ${raw} | ${whole - brotli(kept.filter((one) => !of.has(one)).map(body))} |`);
}
const length = (chunks) => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
console.log(`| all code | ${kept.length} | ${length(all)} | ${whole} |`);
console.log(`| tables and texts | | ${length(data.map(body))} | ${brotli(data.map(body))} |`);
const shipped = await readFile(path("pkg/dist/wasm/engine_bg.wasm"));
console.log(`| the engine as shipped | | ${shipped.length} | ${brotli([shipped])} |`);
