// What tsc can't write: the worker as one script, in a file and as a text inside the package; CommonJS for tools that know nothing else
// (Jest, TypeScript's node16 from CommonJS, Node before 22.12); one minified file for a CDN, with the digests that `integrity` takes.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, transform } from "esbuild";

/** Browsers with what the engine needs: WebAssembly reference types, and class fields. */
const TARGET = ["es2022"];

/** Never in a page's CommonJS: the command line, and what runs as modules alone. */
const MODULES_ONLY = /^(cli\/|worker\.js$|workerd\.|compil|wasm\/compiler|knownas\.min\.js$)/;

/** The glue asks for its text classes by these names; where the platform has none (Jest's jsdom), ours are taken. */
export async function patchGlue(wasm) {
  const line = 'import { Utf8Decoder as TextDecoder, Utf8Encoder as TextEncoder } from "../text.js";\n';
  for (const name of ["engine.js", "compiler.js"]) {
    const glue = await readFile(join(wasm, name), "utf8");
    if (!glue.startsWith(line)) await writeFile(join(wasm, name), line + glue);
  }
}

/** The worker: one script without imports, as a classic or a module worker. */
export async function writeWorker(dist) {
  const { outputFiles } = await build({ entryPoints: [join(dist, "worker.js")], bundle: true, minify: true, format: "iife", target: TARGET, write: false, logLevel: "warning", legalComments: "none" });
  const script = outputFiles[0].text;
  if (/\bimport\s*\(|import\.meta/.test(script)) throw new Error("bundle.js: the worker must import nothing");
  await writeFile(join(dist, "worker.js"), script);
  await rm(join(dist, "worker.js.map"), { force: true });
  await writeFile(join(dist, "worker-source.js"), `export const source = ${JSON.stringify(script)};\n`);
}

/** dist/*.js -> dist/cjs/*.js, file by file, so that all entries share one KnownasError. */
export async function writeCommonJs(dist) {
  const out = join(dist, "cjs");
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".js") && !name.startsWith("cjs") && !MODULES_ONLY.test(name));
  for (const name of names) {
    const { code } = await transform(await readFile(join(dist, name), "utf8"), {
      format: "cjs",
      platform: "node",
      target: "node20",
      // Jest knows no import() in CommonJS.
      supported: { "dynamic-import": false },
      logOverride: { "empty-import-meta": "silent" },
      define: { "import.meta.url": "undefined" },
    });
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), code);
  }
  await writeFile(join(out, "package.json"), '{ "type": "commonjs" }\n');
  const declarations = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".d.ts") && !name.startsWith("cjs") && !MODULES_ONLY.test(name));
  for (const name of declarations) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), await readFile(join(dist, name)));
  }
}

/** The one file for a CDN; what is loaded later stays beside it. */
export async function writeMinified(dist) {
  const later = { name: "loaded later", setup: (builder) => builder.onResolve({ filter: /(engine-inline|starter|worker-source)\.js$/ }, ({ path }) => ({ path: path.replace(/^\.\.\//, "./"), external: true })) };
  await build({ entryPoints: [join(dist, "index.js")], outfile: join(dist, "knownas.min.js"), bundle: true, minify: true, format: "esm", target: TARGET, plugins: [later], logLevel: "warning", legalComments: "none" });
  const digests = {};
  for (const name of ["knownas.min.js", "worker.js", "wasm/engine_bg.wasm"]) {
    digests[name] = `sha384-${createHash("sha384").update(await readFile(join(dist, name))).digest("base64")}`;
  }
  await writeFile(join(dist, "integrity.json"), `${JSON.stringify(digests, null, 2)}\n`);
}
