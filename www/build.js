// src/ + the npm package as built in pkg/dist -> dist/: static files that run under a Content-Security-Policy without inline code.
//
// The package is copied, not bundled: what the page runs is what npm users get, file for file.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const library = join(here, "..", "pkg", "dist");
const dist = join(here, "dist");

if (!existsSync(join(library, "starter.js"))) {
  console.error("pkg/dist is missing or incomplete: run `make build` at the root of the repository");
  process.exit(1);
}

const types = spawnSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "-p", here], { stdio: "inherit" });
if (types.status !== 0) process.exit(1);

const served = {
  name: "package as served",
  setup(builder) {
    builder.onResolve({ filter: /^knownas$/ }, () => ({ path: "./knownas/index.js", external: true }));
    builder.onResolve({ filter: /^knownas\/review$/ }, () => ({ path: "./knownas/review.js", external: true }));
    builder.onResolve({ filter: /^knownas\/compiler$/ }, () => ({ path: "./knownas/compiler.js", external: true }));
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await build({
  entryPoints: { app: join(here, "src/main.ts"), "compile-worker": join(here, "src/compile-worker.ts") },
  outdir: dist,
  bundle: true,
  format: "esm",
  target: "es2022",
  sourcemap: true,
  minify: true,
  plugins: [served],
  logLevel: "warning",
});
for (const file of ["index.html", "style.css", "icon.svg"]) await cp(join(here, "src", file), join(dist, file));
await cp(library, join(dist, "knownas"), {
  recursive: true,
  filter: (path) => !["cli", "cjs"].some((name) => path.startsWith(join(library, name))) && !path.endsWith(".d.ts"),
});
console.log("demo page          www/dist");
