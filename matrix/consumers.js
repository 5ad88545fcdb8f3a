// Who uses the package: each a small project in a directory of its own, with exact versions. `build` makes `serve` (static files) or
// `start` a server; `run` is for what has no page. Sources are what a user writes: two lines, no configuration.

/** A page that loads a screener in a worker and in the page, and says what came of it. */
const PAGE = `
import { loadScreener, loadScreenerInWorker } from "knownas";
async function main() {
  const behind = await loadScreenerInWorker();
  const here = await loadScreener();
  const applicant = { name: "Woong-soon Kim" };
  const [one, two] = [await behind.screen(applicant), here.screen(applicant)];
  const { runsIn, whyPage } = behind;
  return { runsIn, whyPage, engineFrom: behind.engineFrom, outcome: one.outcome, same: JSON.stringify(one) === JSON.stringify(two) };
}
main().then((result) => (globalThis.knownasResult = result), (error) => (globalThis.knownasResult = { error: String(error && error.stack || error) }));
`;

const html = (script, type = 'type="module"') => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>consumer</title><script ${type} src="${script}"></script></html>\n`;

const page = { "main.js": PAGE, "index.html": html("/main.js") };
const bundled = { "main.js": PAGE, "dist/index.html": html("main.js") };

const vite = (version) => ({
  [`vite ${version.split(".")[0]} dev`]: { packages: { vite: version }, files: page, start: ["npx", "vite", "--port", "PORT", "--strictPort"] },
  [`vite ${version.split(".")[0]} build`]: { packages: { vite: version }, files: page, build: ["npx", "vite", "build", "--logLevel", "error"], serve: "dist" },
});

const NODE = `
const check = async ({ loadScreener, loadScreenerInWorker, KnownasError }) => {
  const screener = await loadScreener({ pack: "starter" });
  const { outcome } = screener.screen({ name: "Woong-soon Kim" });
  const behind = await loadScreenerInWorker();
  if (!((await loadScreener({ pak: 1 }).catch((error) => error)) instanceof KnownasError)) throw new Error("no KnownasError");
  return { outcome, runsIn: behind.runsIn, engineFrom: screener.engineFrom, same: true };
};`;
const report = (imports) => `${imports}${NODE}\ncheck(knownas).then((result) => console.log(JSON.stringify(result)));\n`;
const ESM = report('import * as knownas from "knownas";\n');
const CJS = report('const knownas = require("knownas");\n');

const TEST = `
  const { loadScreener } = KNOWNAS;
  const screener = await loadScreener();
  expect(screener.screen({ name: "Woong-soon Kim" }).outcome).toBe("review");
`;
const jestTest = (load) => `test("screens", async () => {${TEST.replace("KNOWNAS", load)}}, 30000);\n`;

export const consumers = {
  ...vite("5.4.21"),
  ...vite("6.4.1"),
  ...vite("7.3.1"),
  ...vite("8.3.0"),
  "webpack 5": { packages: { webpack: "5", "webpack-cli": "6" }, files: bundled, build: ["npx", "webpack", "--mode", "production", "--entry", "./main.js", "--stats", "errors-only"], serve: "dist" },
  "rspack 2": { packages: { "@rspack/core": "2", "@rspack/cli": "2" }, files: { ...bundled, "rspack.config.mjs": 'export default { entry: "./main.js", mode: "production" };\n' }, build: ["npx", "rspack", "build"], serve: "dist" },
  "esbuild esm": { packages: { esbuild: "0.28.2" }, files: bundled, build: ["npx", "esbuild", "main.js", "--bundle", "--format=esm", "--splitting", "--outdir=dist", "--log-level=error"], serve: "dist", missing: true },
  "esbuild iife": { packages: { esbuild: "0.28.2" }, files: { ...bundled, "dist/index.html": html("main.js", "defer") }, build: ["npx", "esbuild", "main.js", "--bundle", "--minify", "--outdir=dist", "--log-level=error"], serve: "dist" },
  "rollup 4": { packages: { rollup: "4", "@rollup/plugin-node-resolve": "16" }, files: bundled, build: ["npx", "rollup", "main.js", "-d", "dist", "-p", "@rollup/plugin-node-resolve={browser:true}", "--silent"], serve: "dist", missing: true },
  "rolldown 1": { packages: { rolldown: "1" }, files: bundled, build: ["npx", "rolldown", "main.js", "-d", "dist"], serve: "dist", missing: true },
  "parcel 2": { packages: { parcel: "2" }, files: page, build: ["npx", "parcel", "build", "index.html", "--no-source-maps", "--log-level", "error"], serve: "dist" },
  "plain modules, import map": {
    files: { ...page, "index.html": html("/main.js").replace("<script", '<script type="importmap">{"imports":{"knownas":"/node_modules/knownas/dist/index.js"}}</script><script') },
    serve: ".",
  },
  "one file, from another origin": {
    files: { ...page, "index.html": html("/main.js").replace("<script", '<script type="importmap">{"imports":{"knownas":"OTHER/node_modules/knownas/dist/knownas.min.js"}}</script><script') },
    serve: ".",
  },
  "policy without blob:": {
    files: { ...page, "index.html": html("/main.js").replace("<script", `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; img-src data:; worker-src 'self'"><script type="importmap">{"imports":{"knownas":"/node_modules/knownas/dist/index.js"}}</script><script`) },
    serve: ".",
    runsIn: "page",
    missing: true,
  },
  "next 16": {
    packages: { next: "16", react: "19.2.0", "react-dom": "19.2.0" },
    files: {
      "app/layout.js": 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
      "app/client.js": `"use client";\nimport { useEffect } from "react";\n${PAGE.replace(/main\(\)\.then[^]*$/, "")}\nexport default function Client() {\n  useEffect(() => { main().then((result) => (globalThis.knownasResult = result), (error) => (globalThis.knownasResult = { error: String(error) })); }, []);\n  return null;\n}\n`,
      "app/page.js": 'import { loadScreener } from "knownas";\nimport Client from "./client";\nexport const dynamic = "force-dynamic";\nexport const metadata = { icons: { icon: "data:," } };\nexport default async function Page() {\n  const screener = await loadScreener();\n  return <main><p id="server">{screener.screen({ name: "Woong-soon Kim" }).outcome}</p><Client /></main>;\n}\n',
      "app/api/route.js": 'import { loadScreener } from "knownas";\nexport async function GET() {\n  const screener = await loadScreener();\n  return Response.json({ outcome: screener.screen({ name: "Woong-soon Kim" }).outcome });\n}\n',
    },
    build: ["npx", "next", "build"],
    start: ["npx", "next", "start", "-p", "PORT"],
    server: "/api",
  },
  ...Object.fromEntries(
    [["html", true], ["react", true], ["react-hook-form", false], ["vue", true], ["svelte", true]].map(([example, says]) => [
      `examples/${example}`,
      { example, build: ["npx", "vite", "build", "--logLevel", "error"], serve: "dist", form: { says } },
    ]),
  ),
  "examples/next": { example: "next", build: ["npx", "next", "build"], start: ["npx", "next", "start", "-p", "PORT"], form: { says: true, reviews: "/reviews" } },
  "examples/express": { example: "express", start: [process.execPath, "server.js"], form: { says: true, reviews: "/reviews" } },
  "examples/cloudflare-worker": {
    example: "cloudflare-worker",
    packages: { miniflare: "4", esbuild: "0.28.2" },
    files: {
      "drive.mjs": `import { build } from "esbuild";
import { cp } from "node:fs/promises";
import { Miniflare } from "miniflare";
const wasm = { name: "wasm", setup: (builder) => builder.onResolve({ filter: /\\.wasm$/ }, () => ({ path: "./engine_bg.wasm", external: true })) };
await build({ entryPoints: ["worker.js"], bundle: true, format: "esm", conditions: ["workerd"], outfile: "out/worker.mjs", plugins: [wasm], logLevel: "error" });
await cp("node_modules/knownas/dist/wasm/engine_bg.wasm", "out/engine_bg.wasm");
const miniflare = new Miniflare({ rootPath: "out", modules: true, scriptPath: "worker.mjs", modulesRules: [{ type: "ESModule", include: ["**/*.mjs"] }, { type: "CompiledWasm", include: ["**/*.wasm"] }], compatibilityDate: "2025-10-01" });
const body = new URLSearchParams({ name: "Woong-soon Kim", birthDate: "23/06/1964" });
const { outcome, issues } = await (await miniflare.dispatchFetch("http://localhost/", { method: "POST", body })).json();
console.log(JSON.stringify({ outcome, same: issues[0].field === "birthDate", runsIn: "page", engineFrom: "inline" }));
await miniflare.dispose();\n`,
    },
    run: [process.execPath, "drive.mjs"],
    scripts: true,
  },
  "node import": { files: { "main.mjs": ESM }, run: [process.execPath, "main.mjs"] },
  "node require": { files: { "main.cjs": CJS }, run: [process.execPath, "main.cjs"] },
  "typescript, node16 from CommonJS": {
    packages: { typescript: "5.9.3", "@types/node": "20.19.43" },
    files: {
      "main.cts": 'import { loadScreener, KnownasError } from "knownas";\nimport { applicantFrom } from "knownas/form";\nexport const done: Promise<string> = loadScreener({ pack: "starter" }).then((screener) => screener.screen(applicantFrom({ name: "Woong-soon Kim" })).outcome);\nexport const wrong = (error: unknown): boolean => error instanceof KnownasError && error.retryable;\ndone.then((outcome) => console.log(JSON.stringify({ outcome, engineFrom: "inline", runsIn: "page", same: true })));\n',
      "tsconfig.json": '{ "compilerOptions": { "module": "node16", "target": "es2022", "strict": true, "skipLibCheck": false, "types": ["node"] }, "files": ["main.cts"] }\n',
    },
    build: ["npx", "tsc"],
    run: [process.execPath, "main.cjs"],
  },
  deno: { packages: { deno: "2" }, files: { "main.mjs": ESM }, run: ["npx", "deno", "run", "--allow-all", "main.mjs"], scripts: true },
  bun: { packages: { bun: "1" }, files: { "main.mjs": ESM }, run: ["npx", "bun", "main.mjs"], scripts: true },
  workerd: {
    packages: { miniflare: "4", esbuild: "0.28.2" },
    files: {
      "worker.mjs": `import * as knownas from "knownas";\n${NODE}\nexport default { fetch: async () => Response.json(await check(knownas)) };\n`,
      "main.mjs": `import { build } from "esbuild";
import { cp } from "node:fs/promises";
import { Miniflare } from "miniflare";
const wasm = { name: "wasm", setup: (builder) => builder.onResolve({ filter: /\\.wasm$/ }, () => ({ path: "./engine_bg.wasm", external: true })) };
await build({ entryPoints: ["worker.mjs"], bundle: true, format: "esm", conditions: ["workerd"], outfile: "out/worker.mjs", plugins: [wasm], logLevel: "error" });
await cp("node_modules/knownas/dist/wasm/engine_bg.wasm", "out/engine_bg.wasm");
const miniflare = new Miniflare({ rootPath: "out", modules: true, scriptPath: "worker.mjs", modulesRules: [{ type: "ESModule", include: ["**/*.mjs"] }, { type: "CompiledWasm", include: ["**/*.wasm"] }], compatibilityDate: "2025-10-01" });
console.log(await (await miniflare.dispatchFetch("http://localhost/")).text());
await miniflare.dispose();\n`,
    },
    run: [process.execPath, "main.mjs"],
    scripts: true,
  },
  vitest: { packages: { vitest: "4" }, files: { "a.test.js": `import { expect, test } from "vitest";\nimport * as knownas from "knownas";\n${jestTest("knownas")}` }, run: ["npx", "vitest", "run"], passes: true },
  "jest, CommonJS": { packages: { jest: "30" }, files: { "a.test.cjs": jestTest('require("knownas")'), "package-extra.json": '{ "jest": { "testMatch": ["**/*.test.cjs"] } }' }, run: ["npx", "jest"], passes: true },
  "jest, jsdom": { packages: { jest: "30", "jest-environment-jsdom": "30" }, files: { "a.test.cjs": jestTest('require("knownas")'), "package-extra.json": '{ "jest": { "testMatch": ["**/*.test.cjs"], "testEnvironment": "jsdom" } }' }, run: ["npx", "jest"], passes: true },
  "jest, ES modules": { packages: { jest: "30" }, files: { "a.test.mjs": `import * as knownas from "knownas";\n${jestTest("knownas")}`, "package-extra.json": '{ "jest": { "testMatch": ["**/*.test.mjs"], "transform": {} } }' }, run: [process.execPath, "--experimental-vm-modules", "node_modules/jest/bin/jest.js"], passes: true },
  publint: { packages: { publint: "0.3" }, files: {}, run: ["npx", "publint", "run", "node_modules/knownas", "--level", "error"], passes: true },
  "are the types wrong": { packages: { "@arethetypeswrong/cli": "0.18" }, files: {}, run: ["npx", "attw", "TARBALL", "--exclude-entrypoints", "wasm", "integrity.json", "cdn", "worker", "compiler", "--profile", "node16", "--ignore-rules", "internal-resolution-error"], passes: true },
};

/** What `make test` runs: nothing but what is installed in any case. */
export const QUICK = ["esbuild esm", "esbuild iife", "plain modules, import map", "one file, from another origin", "policy without blob:", "node import", "node require"];
