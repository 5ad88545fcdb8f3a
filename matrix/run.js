// `make matrix`: the package as npm delivers it, in every bundler, framework and runtime; writes docs/matrix.md. `--quick` runs those that
// need nothing installed; names as arguments run these alone, and write nothing.
//
// Consumers stand in directories of their own under the system's temporary one (KNOWNAS_MATRIX names another).

import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { consumers, QUICK } from "./consumers.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WORK = process.env.KNOWNAS_MATRIX ?? join(tmpdir(), "knownas-matrix");
const LIMIT = 300_000;
const exec = promisify(execFile);
const { chromium } = createRequire(join(ROOT, "www", "package.json"))("playwright-core");

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };

/** A plain static host: what it does not have is a 404. */
async function host(directory) {
  const server = createServer(async ({ url }, response) => {
    const path = join(directory, decodeURIComponent(new URL(url, "http://x").pathname).replace(/\/$/, "/index.html"));
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return response.writeHead(404).end("no such file");
    return response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Access-Control-Allow-Origin": "*" }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return { url: `http://localhost:${server.address().port}/`, port: server.address().port, close: () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve))) };
}

/** `npm pack`, once. */
async function packed() {
  await mkdir(WORK, { recursive: true });
  for (const name of await readdir(WORK)) if (name.endsWith(".tgz")) await rm(join(WORK, name));
  await exec("npm", ["pack", "--silent", "--pack-destination", WORK], { cwd: join(ROOT, "pkg") });
  const [name] = (await readdir(WORK)).filter((file) => file.endsWith(".tgz"));
  return join(WORK, name);
}

const slug = (name) => name.replace(/[^a-z0-9]+/gi, "-").replace(/-$/, "");

/** The project of a consumer, with the package of today. */
async function project(name, { packages = {}, files = {}, scripts, example }, tarball, quick) {
  const directory = join(WORK, slug(name));
  await mkdir(directory, { recursive: true });
  let own = {};
  if (example !== undefined) {
    await cp(join(ROOT, "examples", example), directory, { recursive: true, filter: (path) => !path.includes("node_modules") });
    const { dependencies, devDependencies, ...rest } = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
    const { knownas, ...others } = { ...dependencies, ...(packages.miniflare === undefined && devDependencies) };
    packages = { ...packages, ...others };
    own = rest;
  }
  for (const entry of ["dist", ".next", "out", ".parcel-cache", "node_modules/knownas", "node_modules/.vite"]) await rm(join(directory, entry), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const extra = files["package-extra.json"] === undefined ? {} : JSON.parse(files["package-extra.json"]);
  const manifest = JSON.stringify({ private: true, ...own, devDependencies: packages, ...extra }, null, 2);
  const before = await readFile(join(directory, "installed.json"), "utf8").catch(() => "");
  await writeFile(join(directory, "package.json"), manifest);
  if (!quick && before !== manifest && Object.keys(packages).length > 0) {
    await exec("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...(scripts === true ? ["--foreground-scripts=false"] : ["--ignore-scripts"])], { cwd: directory, timeout: LIMIT, maxBuffer: 1 << 26 });
    await writeFile(join(directory, "installed.json"), manifest);
  }
  // What the tarball holds, where npm would put it.
  await mkdir(join(directory, "node_modules", "knownas"), { recursive: true });
  await exec("tar", ["xzf", tarball, "--strip-components=1", "-C", join(directory, "node_modules", "knownas")]);
  return directory;
}

/** Runs a command of a consumer; what it printed. */
async function command([program, ...args], directory, env = {}) {
  const { stdout } = await exec(program, args, { cwd: directory, timeout: LIMIT, maxBuffer: 1 << 26, env: { ...process.env, CI: "1", NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "", ...env } });
  return stdout;
}

async function started([program, ...args], directory) {
  const probe = await host(directory);
  await probe.close();
  const child = spawn(program, args.map((arg) => arg.replace("PORT", probe.port)), { cwd: directory, stdio: "ignore", detached: true, env: { ...process.env, PORT: String(probe.port), NEXT_TELEMETRY_DISABLED: "1" } });
  const url = `http://localhost:${probe.port}/`;
  for (let tries = 0; ; tries++) {
    if ((await fetch(url).catch(() => undefined))?.ok === true) break;
    if (tries === 240) throw new Error(`${program} ${args.join(" ")} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { url, close: async () => process.kill(-child.pid) };
}

/** Opens the page of a consumer, and says what came of it. */
async function visited(browser, url, { form, missing }) {
  const page = await browser.newPage();
  const problems = [];
  let bytes = 0;
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("response", (response) => void response.body().then((body) => (bytes += brotliCompressSync(body).length), () => undefined));
  try {
    await page.goto(url);
    const result = form === undefined ? await settled(page) : await guarded(page, form);
    // The browser itself writes down a file that is missing, and a policy that forbids: neither can be asked about beforehand.
    const ownOnes = problems.filter((text) => missing !== true || !/404|Content Security Policy/.test(text));
    return { ...result, problems: ownOnes, bytes };
  } finally {
    await page.close();
  }
}

async function settled(page) {
  await page.waitForFunction(() => globalThis.knownasResult !== undefined, undefined, { timeout: 60_000 });
  return page.evaluate(() => globalThis.knownasResult);
}

/** Fills and sends the form of an example: what the applicant reads, what is sent, and what the server makes of it. */
async function guarded(page, { says, reviews }) {
  await page.fill("[name=name]", "Woong-soon Kim");
  await page.locator("[name=name]").blur();
  if (says) await page.getByRole("status").filter({ hasText: "by hand" }).waitFor({ timeout: 30_000 });
  else await page.waitForTimeout(500);
  const workers = page.workers().length;
  await page.click("button");
  let outcome;
  if (reviews === undefined) {
    await page.locator("output").filter({ hasText: "outcome" }).waitFor({ timeout: 30_000 });
    ({ outcome } = JSON.parse(await page.locator("output").innerText()));
  } else {
    await page.locator("#done").waitFor({ timeout: 30_000 });
    const [review] = await (await fetch(new URL(reviews, page.url()))).json();
    outcome = review?.outcome;
  }
  const count = Math.max(workers, page.workers().length);
  if (count > 1) throw new Error(`${count} workers were started`);
  return { outcome, runsIn: count === 1 ? "worker" : "page", engineFrom: "", same: true };
}

/** One row of the table. */
async function row(name, consumer, tarball, browser, quick) {
  const directory = await project(name, consumer, tarball, quick);
  // What is quick is built by what the repository has installed.
  const local = ([program, tool, ...rest]) => (quick && program === "npx" ? [join(ROOT, "pkg", "node_modules", ".bin", tool), ...rest] : [program, tool, ...rest]);
  if (consumer.build !== undefined) await command(local(consumer.build), directory);
  if (consumer.run !== undefined) {
    const printed = await command(consumer.run.map((arg) => arg.replace("TARBALL", tarball)), directory, { NODE_OPTIONS: "" });
    return consumer.passes === true ? { outcome: "review", runsIn: "", engineFrom: "", same: true, problems: [] } : { ...JSON.parse(printed.trim().split("\n").at(-1)), problems: [] };
  }
  const other = await host(directory);
  const index = join(directory, consumer.serve ?? "", "index.html");
  if (existsSync(index)) await writeFile(index, (await readFile(index, "utf8")).replaceAll("OTHER/", other.url));
  const site = consumer.start === undefined ? await host(join(directory, consumer.serve)) : await started(consumer.start, directory);
  try {
    const result = await visited(browser, site.url, consumer);
    if (consumer.server !== undefined) {
      const { outcome } = await (await fetch(new URL(consumer.server, site.url))).json();
      if (outcome !== "review") throw new Error(`the server says ${outcome}`);
    }
    return result;
  } finally {
    await site.close();
    await other.close();
  }
}

/** What is wrong with a row; undefined for nothing. */
function fault({ runsIn = "worker", run }, result) {
  if (result.error !== undefined) return result.error;
  if (result.outcome !== "review") return `the outcome is ${result.outcome}`;
  if (result.same !== true) return "worker and page do not agree";
  if (result.problems.length > 0) return `console: ${result.problems[0]}`;
  if (run === undefined && result.runsIn !== runsIn) return `runs in the ${result.runsIn}${result.whyPage ? `: ${result.whyPage}` : ""}`;
  return undefined;
}

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const chosen = args.filter((arg) => !arg.startsWith("--"));
const names = quick ? QUICK : chosen.length > 0 ? chosen : Object.keys(consumers);
const tarball = await packed();
const executable = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--disable-gpu"] });
const rows = [];
for (const name of names) {
  const consumer = consumers[name];
  if (consumer === undefined) throw new Error(`there is no consumer "${name}"`);
  const begin = Date.now();
  try {
    const result = await row(name, consumer, tarball, browser, quick);
    rows.push({ name, consumer, result, wrong: fault(consumer, result) });
  } catch (error) {
    rows.push({ name, consumer, result: {}, wrong: String(error.stderr || error.stdout || error.message || error).trim().split("\n").slice(0, 6).join(" | ") });
  }
  const { result, wrong } = rows.at(-1);
  console.log(`${wrong === undefined ? "ok  " : "FAIL"} ${name.padEnd(36)} ${(result.runsIn ?? "").padEnd(7)} ${(result.engineFrom ?? "").padEnd(7)} ${((Date.now() - begin) / 1000).toFixed(1).padStart(6)} s${wrong === undefined ? "" : `  ${wrong}`}`);
}
await browser.close();

if (!quick && chosen.length === 0) await writeFile(join(ROOT, "docs", "matrix.md"), await table(rows));
const failed = rows.filter(({ wrong }) => wrong !== undefined).length;
console.log(`# pass ${rows.length - failed}\n# fail ${failed}`);
process.exitCode = failed === 0 ? 0 : 1;

async function table(all) {
  const versions = async (name) => {
    const directory = join(WORK, slug(name));
    const installed = Object.keys(consumers[name].packages ?? {}).map(async (of) => `${of} ${JSON.parse(await readFile(join(directory, "node_modules", of, "package.json"), "utf8")).version}`);
    return (await Promise.all(installed)).join(", ");
  };
  const lines = [];
  for (const { name, consumer, result, wrong } of all) {
    const bytes = result.bytes > 0 ? Math.round(result.bytes / 1000).toString() : "";
    lines.push(`| ${name} | ${await versions(name).catch(() => "")} | ${result.runsIn ?? ""} | ${result.engineFrom ?? ""} | ${bytes} | ${wrong === undefined ? "yes" : `no: ${wrong.replaceAll("|", "/").slice(0, 160)}`} |`);
  }
  return `# Where the package works

Measured on ${new Date().toISOString().slice(0, 10)} with \`make matrix\`, from the packed tarball, nothing configured; Chromium ${browser.version()}, Node ${process.versions.node}. Each row
loads a screener in a worker and in the page, screens the same name in both and compares the bytes; rows of frameworks fill and send a form
guarded by the adapter. "Engine": the file beside the script, or the copy inside the JavaScript where the bundler copies no file.
"KB": all that the page loads, each file with brotli, starter pack and both ways of running included.

| consumer | versions | runs in | engine | KB | works |
| --- | --- | --- | --- | --: | --- |
${lines.join("\n")}
`;
}
