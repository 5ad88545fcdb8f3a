// TypeScript -> dist/, readme and licences -> pkg/, data/starter.json -> dist/starter.js with the compiler just built.
// `cargo run -p xtask` comes first: it writes dist/wasm.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
if (!existsSync(join(dist, "wasm", "engine-inline.js"))) {
  console.error("dist/wasm is missing: run `make build` at the root of the repository");
  process.exit(1);
}
for (const name of await readdir(dist)) {
  if (name !== "wasm") await rm(join(dist, name), { recursive: true });
}

const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", root], { stdio: "inherit" });
if (tsc.status !== 0) process.exit(1);

// The declarations written by hand: tsc leaves them behind.
await cp(join(root, "src"), dist, { recursive: true, filter: (path) => !path.endsWith(".ts") || path.includes(".d.") });

// npm packs what stands beside package.json.
const repository = join(root, "..");
for (const name of await readdir(repository)) {
  if (/^(README|CHANGELOG|LICENSE)/.test(name)) await cp(join(repository, name), join(root, name));
}

const { loadCompiler } = await import("../dist/compiler-node.js");
const compiler = await loadCompiler();
compiler.add("starter.json", await readFile(join(repository, "data", "starter.json")));
const { pack } = compiler.finish();
await writeFile(join(dist, "starter.js"), `export const base64 = "${Buffer.from(pack).toString("base64")}";\n`);
console.log(`starter pack       ${(pack.length / 1000).toFixed(1).padStart(8)} KB`);
