// The package as npm delivers it: packed, installed in an empty project, imported and run.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { housePack, PACKAGE, run, scratch } from "./support.js";

const npm = (args, cwd) => run("npm", args, "", { cwd, shell: process.platform === "win32" });

test("packed, installed and used", { timeout: 120_000 }, async (context) => {
  const project = await scratch(context);
  const packed = await npm(["pack", "--silent", "--pack-destination", project], PACKAGE);
  assert.equal(packed.code, 0, packed.stderr);
  const [tarball] = (await readdir(project)).filter((name) => name.endsWith(".tgz"));
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const installed = await npm(["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", join(project, tarball)], project);
  assert.equal(installed.code, 0, installed.stderr);

  await writeFile(join(project, "lists.knownas"), await housePack());
  await writeFile(
    join(project, "use.js"),
    `import { readFile } from "node:fs/promises";
     import { loadScreener } from "knownas";
     import { loadCompiler } from "knownas/compiler";
     const screener = await loadScreener({ pack: await readFile("lists.knownas") });
     await loadCompiler();
     console.log(screener.screen({ name: "Woong-soon Kim" }).hits[0].entity.id);`,
  );
  const used = await run(process.execPath, ["use.js"], "", { cwd: project });
  assert.deepEqual([used.code, used.stdout, used.stderr], [0, "house:55064\n", ""]);

  const required = await run(process.execPath, ["--eval", 'console.log(Object.keys(require("knownas")).sort().join())', "--input-type=commonjs"], "", { cwd: project });
  assert.equal(required.stdout, "KnownasError,loadEngine,loadScreener,loadScreenerInWorker\n", required.stderr);

  // One class of error for every entry, in CommonJS too; licenses come along.
  const entries = 'const { KnownasError } = require("knownas"); const forms = require("knownas/form"); console.log(forms.KnownasError === KnownasError, typeof require("knownas/review").reviewRecord)';
  assert.equal((await run(process.execPath, ["--eval", entries, "--input-type=commonjs"], "", { cwd: project })).stdout, "true function\n");
  const files = await readdir(join(project, "node_modules", "knownas"));
  for (const name of ["LICENSE", "LICENSE.APACHE", "LICENSE.MIT", "README.md", "CHANGELOG.md"]) assert.ok(files.includes(name), name);

  const npx = await run("npx", ["--no-install", "knownas", "screen", "--pack", "lists.knownas"], '"Kim Ung Sun"\n', { cwd: project });
  assert.equal(npx.code, 0, npx.stderr);
  assert.match(npx.stdout, /"house:55064"/);
});

test("every file that package.json names is there", async () => {
  const { exports, main, module, types, bin } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
  for (const path of [main, module, types, ...named(exports), ...named(bin)]) assert.ok(existsSync(join(PACKAGE, path)), path);
});

/** What a page loads of the engine at most, in bytes as sent with brotli: what it takes today and a little more. Lower it when the engine shrinks. */
const ENGINE_BUDGET = 390_000;

test("the engine stays within its size budget", async () => {
  const size = brotliCompressSync(await readFile(join(PACKAGE, "dist", "wasm", "engine_bg.wasm"))).length;
  assert.ok(size <= ENGINE_BUDGET, `${size} bytes of brotli are more than ${ENGINE_BUDGET}: see which table or dependency grew`);
});

test("what a page or a server imports needs no other package, no Node module and no top-level await", async () => {
  for (const entry of ["index.js", "node.js", "workerd.js", "compiler.js", "compiler-node.js", "review.js", "form.js", "element.js", "svelte.js", "standard-schema.js"]) {
    for (const path of await graph(join(PACKAGE, "dist", entry))) {
      if (path.endsWith(".wasm")) continue;
      const source = await code(path);
      assert.doesNotMatch(source, /^await |^(const|let|var|export const) [^=]+= await /m, path);
      assert.doesNotMatch(source, /\beval\(|new Function\(/, path);
    }
  }
});

test("only the browser's entries name a .wasm file by URL, and an engine's page never loads the compiler", async () => {
  const text = async (entry) => (await Promise.all((await graph(join(PACKAGE, "dist", entry))).filter((path) => path.endsWith(".js") && !path.endsWith("-inline.js")).map(code))).join("\n");
  assert.match(await text("index.js"), /new URL\("\.\/wasm\/engine_bg\.wasm", import\.meta\.url\)/);
  assert.doesNotMatch(await text("index.js"), /compiler/);
  for (const entry of ["node.js", "compiler-node.js"]) assert.doesNotMatch(await text(entry), /import\.meta\.url/);
});

test("the declarations have no `any`", async () => {
  const files = (await readdir(join(PACKAGE, "dist"), { recursive: true })).filter((name) => name.endsWith(".d.ts"));
  assert.ok(files.length > 10);
  for (const name of files) {
    assert.doesNotMatch(await code(join(PACKAGE, "dist", name)), /\bany\b/, name);
  }
});

test("a user's strict TypeScript accepts the examples and refuses a misspelt field", { timeout: 60_000 }, async (context) => {
  const project = await scratch(context);
  const entry = JSON.stringify(join(PACKAGE, "dist", "index.js"));
  await writeFile(
    join(project, "use.ts"),
    `import { loadScreener, KnownasError, type Applicant, type Screening } from ${entry};
     const applicant: Applicant = { name: { family: "Kim", given: "Ung Sun" }, birthDate: "1964-06-23", country: undefined };
     export const result: Promise<Screening> = loadScreener({ pack: "/lists.knownas" }).then((screener) => screener.screen(applicant, { threshold: 0.9 }));
     result.catch((error: unknown) => { if (error instanceof KnownasError && error.code === "fetch") throw error; });
     // @ts-expect-error a misspelt field
     export const wrong: Applicant = { name: "Kim", birthdate: "1964" };\n`,
  );
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--module", "nodenext", "--target", "es2022", "--types", "", "use.ts"];
  const { code, stdout } = await run(process.execPath, [join(PACKAGE, "node_modules/typescript/bin/tsc"), ...options], "", { cwd: project });
  assert.equal(code, 0, stdout);
});

test("the worker is one script that imports nothing, and the package carries the same as a text", async () => {
  const script = await readFile(join(PACKAGE, "dist", "worker.js"), "utf8");
  const { source } = await import("../dist/worker-source.js");
  assert.ok(source === script, "the text is another");
  const found = /\bimport\s*\(|\bimport\.meta|\bimport\s*["{*]|new Worker\b/.exec(script);
  assert.equal(found, null, `the worker has ${found?.[0]}`);
});

/** What each adapter adds to a page at most, with all that it brings: minified, with brotli, in bytes. */
const ADAPTER_BUDGETS = { form: 5500, element: 5900, svelte: 5500, react: 6000, vue: 6000, "standard-schema": 4200, loadScreener: 12800, loadScreenerInWorker: 14800 };

test("adapters and the loader stay small", async () => {
  const { build } = await import("esbuild");
  const sizes = {};
  for (const entry of Object.keys(ADAPTER_BUDGETS)) {
    const later = { name: "loaded later", setup: (builder) => builder.onResolve({ filter: /(engine-inline|starter|worker-source)\.js$/ }, () => ({ external: true, path: "later" })) };
    const { outputFiles } = await build({ stdin: { contents: `export ${/^load/.test(entry) ? `{ ${entry} } from "./index.js"` : `* from "./${entry}.js"`};`, resolveDir: join(PACKAGE, "dist") }, bundle: true, minify: true, format: "esm", external: ["react", "vue"], plugins: [later], write: false, logLevel: "error" });
    sizes[entry] = brotliCompressSync(outputFiles[0].contents).length;
  }
  for (const [entry, budget] of Object.entries(ADAPTER_BUDGETS)) assert.ok(sizes[entry] <= budget, `${entry}: ${sizes[entry]} bytes are more than ${budget}`);
  console.log(`sizes: ${JSON.stringify(sizes)}`);
});

/** A file without its block comments. */
async function code(path) {
  return (await readFile(path, "utf8")).replace(/\/\*[^]*?\*\//g, "");
}

/** The files that a module brings in, statically or later. */
async function graph(path, seen = new Set()) {
  if (seen.has(path)) return [...seen];
  seen.add(path);
  if (!path.endsWith(".js")) return [...seen];
  const source = await code(path);
  for (const [, specifier] of source.matchAll(/(?:from|import)\s*\(?\s*"([^"\n]+)"/g)) {
    assert.match(specifier, /^\.\.?\//, `${path} imports ${specifier}`);
    await graph(join(dirname(path), specifier), seen);
  }
  return [...seen];
}
