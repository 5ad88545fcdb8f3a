// TypeScript -> dist/, changelog and licenses -> pkg/, data/starter.json -> dist/starter.js with the compiler just built, and its
// Korean part -> dist/kr.json, what it is all made of -> dist/sbom.cdx.json and dist/THIRD-PARTY.md.
// `cargo run -p xtask` comes first: it writes dist/wasm.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { patchGlue, writeCommonJs, writeMinified, writeWorker } from "./bundle.js";
import { writeThirdParty } from "./third-party.js";

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

await patchGlue(join(dist, "wasm"));

// The declarations written by hand: tsc leaves them behind.
await cp(join(root, "src"), dist, { recursive: true, filter: (path) => !path.endsWith(".ts") || path.includes(".d.") });

// npm packs what stands beside package.json; of licenses only names without a dash: LICENSE-MIT would be left out.
const repository = join(root, "..");
await cp(join(repository, "CHANGELOG.md"), join(root, "CHANGELOG.md"));
await cp(join(repository, "LICENSE-MIT"), join(root, "LICENSE.MIT"));
await cp(join(repository, "LICENSE-APACHE"), join(root, "LICENSE.APACHE"));
await writeFile(join(root, "LICENSE"), "Licensed under either of\n\n  Apache License, Version 2.0 (LICENSE.APACHE)\n  MIT license (LICENSE.MIT)\n\nat your option.\n");

// South Korea's autonomous designations stand in the starter list alone; `knownas update` takes them as a list of their own.
const starter = JSON.parse(await readFile(join(repository, "data", "starter.json"), "utf8"));
const korean = starter.entities.filter(({ entity }) => entity.id.startsWith("kr:"));
const list = {
  id: "kr",
  publisher: "Republic of Korea, Ministry of Foreign Affairs",
  title: "Autonomous designations of North Korean IT workers and their firms, as reported",
  publishedOn: korean.map(({ entity }) => entity.listedOn).sort().at(-1),
};
await writeFile(join(dist, "kr.json"), `${JSON.stringify({ list, entities: korean })}\n`);

const { loadCompiler } = await import("../dist/compiler-node.js");
const compiler = await loadCompiler();
compiler.add("starter.json", await readFile(join(repository, "data", "starter.json")));
const { pack } = compiler.finish();
await writeFile(join(dist, "starter.js"), `export const base64 = "${Buffer.from(pack).toString("base64")}";\n`);
console.log(`starter pack       ${(pack.length / 1000).toFixed(1).padStart(8)} KB`);

await writeWorker(dist);
await writeCommonJs(dist);
await writeMinified(dist);

const { crates, packages } = await writeThirdParty(repository, dist);
console.log(`made of            ${crates} crates and ${packages} npm packages: dist/sbom.cdx.json, dist/THIRD-PARTY.md`);
