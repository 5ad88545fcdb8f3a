// The second half of `cargo run -p xtask`: optimizes the modules named, in the given directory, proves that they compile, and
// embeds each as base64 for places where a file beside the code can't be found: servers, and bundlers that copy no assets.
//
// wasm-opt takes the features from the module's own target_features section. Flags such as -all would let it write
// sections that no engine reads.

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { OPTIMIZE } from "./wasm.js";

const WASM_OPT = fileURLToPath(new URL("../node_modules/binaryen/bin/wasm-opt", import.meta.url));

const [directory, ...stems] = process.argv.slice(2);
if (stems.length === 0) {
  console.error("usage: node optimize.js DIRECTORY MODULE...");
  process.exit(2);
}

const modules = stems.map((stem) => `${stem}_bg.wasm`).sort();
console.log(await Promise.all(modules.map(optimize)).then((rows) => rows.join("\n")));

async function optimize(name) {
  const path = join(directory, name);
  await promisify(execFile)(process.execPath, [WASM_OPT, ...OPTIMIZE, path, "-o", path]);
  const bytes = await readFile(path);
  await WebAssembly.compile(bytes);
  const inline = join(directory, name.replace("_bg.wasm", "-inline.js"));
  await writeFile(inline, `export const base64 = "${bytes.toString("base64")}";\n`);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length].map(kilobytes);
  return `${name.padEnd(18)} ${sizes[0]} KB, ${sizes[1]} gzip, ${sizes[2]} brotli`;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(8);
}
