// Chromium, Firefox ESR and WebKitGTK: what is typed goes nowhere, and everything works under the strictest policies.
//
// Each engine is started with the address of a page and driven by nobody. The page screens people, posts what its instruments
// (fixtures/instrument.js) counted meanwhile, and the server compares that with its own log of requests. Each place where the package
// may run is asked: the page, the worker, the page within a sandboxed frame of no origin. Everything is served under a
// Content-Security-Policy that allows nothing but its own files, with Trusted Types and cross-origin isolation.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { decodeBase64 } from "../../pkg/dist/base64.js";
import { loadScreener } from "../../pkg/dist/node.js";
import { recordHtml, reviewRecord } from "../../pkg/dist/review.js";
import { base64 } from "../../pkg/dist/starter.js";
import { ROOT, fixture } from "./support.js";

const APPLICANTS = [
  { name: "Woong-soon Kim", birthDate: "1964-06-23", email: "woong@example.com", address: "1 Secret Street" },
  { name: "Jane Roe", otherNames: ["Petra Musterfrau"], phone: "+33612345678" },
  { name: "Ким Ун Сун", walletAddresses: ["1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T"], company: { name: "Korea Sinjin Trading Corporation", owners: [{ name: "A B" }] } },
];
const WRONG = { name: "Secret Person", country: "Secretland" };

/** The strictest headers. A sandboxed frame has no origin: what is 'self' to others is named to it. */
const headers = (self) => ({
  "Content-Security-Policy": [
    "default-src 'none'",
    "img-src data:",
    `script-src ${self} 'wasm-unsafe-eval'`,
    `connect-src ${self}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types test-worker",
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  // A sandboxed frame has no origin, so that its own server is another one to it.
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
});
const HEADERS = headers("'self'");
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const html = (body) => `<!doctype html><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,"><script src="/instrument.js"></script>${body}`;
const PAGES = {
  "/": html('<script type="module" src="/page.js"></script><iframe sandbox="allow-scripts" src="/framed"></iframe>'),
  "/framed": html('<script type="module" src="/page.js?framed"></script>'),
};

const pack = decodeBase64(base64);
let server, address, directory, expected, requests, posted;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "knownas-engines-"));
  const screener = await loadScreener({ pack });
  expected = APPLICANTS.map((applicant) => JSON.stringify(screener.screen(applicant)));
  server = createServer((request, response) => void answer(request, response).catch(() => response.writeHead(404, HEADERS).end()));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});

after(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(directory, { recursive: true, force: true, maxRetries: 10 });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url, address);
  requests.push(`${request.method} ${request.url}`);
  if (pathname === "/report") {
    let text = "";
    for await (const piece of request.setEncoding("utf8")) text += piece;
    response.writeHead(200, HEADERS).end();
    return posted(JSON.parse(text));
  }
  if (pathname === "/begin" || pathname === "/end") return response.writeHead(200, HEADERS).end();
  if (PAGES[pathname] !== undefined) return response.writeHead(200, { ...(pathname === "/framed" ? headers(new URL(address).origin) : HEADERS), "Content-Type": "text/html" }).end(PAGES[pathname]);
  if (pathname === "/pack") return response.writeHead(200, { ...HEADERS, ETag: '"1"' }).end(Buffer.from(pack));
  if (pathname === "/applicants") return response.writeHead(200, HEADERS).end(JSON.stringify({ applicants: APPLICANTS, wrong: WRONG }));
  const own = { "/page.js": fixture("engines-page.js"), "/instrument.js": fixture("instrument.js"), "/worker.js": undefined };
  if (pathname === "/worker.js") return response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[".js"] }).end('import "/instrument.js";\nimport "/knownas/worker.js";\n');
  const path = own[pathname] ?? join(ROOT, "pkg", "dist", pathname.replace(/^\/knownas\//, ""));
  return response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[extname(path)] ?? "text/plain" }).end(await readFile(path));
}

/** Runs an engine until the page and its frame have reported. */
async function reports(program, args, env = {}) {
  requests = [];
  const all = [];
  const both = new Promise((resolve) => (posted = (report) => all.push(report) === 2 && resolve(all)));
  const browser = spawn(program, args, { stdio: "ignore", detached: true, env: { ...process.env, ...env } });
  const ended = new Promise((resolve, reject) => browser.on("error", reject).on("exit", resolve));
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${program} reported ${JSON.stringify(all.map(({ framed, error }) => ({ framed, error })))} after ${requests.join(", ")}`)), 60_000)));
  try {
    return await Promise.race([both, late, ended.then(() => both)]);
  } finally {
    clearTimeout(timer);
    try {
      process.kill(-browser.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
    await ended;
  }
}

function check(name, all) {
  const screener = { page: 0, worker: 0 };
  for (const { framed, isolated, trustedTypes, runs, error, control } of all) {
    assert.equal(error, undefined, `${name}, ${framed ? "framed" : "page"}: ${error}`);
    assert.deepEqual(control, ["console.debug", "document.createElement", "image.src="], "the instruments count");
    assert.deepEqual(runs.map(({ place }) => place), framed ? ["page"] : ["page", "worker"]);
    if (!framed) assert.equal(isolated, true, "the page is cross-origin isolated");
    console.log(`${name}: ${framed ? "sandboxed frame" : "page"}, isolated ${isolated}, Trusted Types ${trustedTypes}`);
    for (const { place, results, log, workerLog, wrong, traces, inWorker } of runs) {
      screener[place]++;
      assert.deepEqual(results, expected, `${name}, ${place}: the bytes of Node`);
      assert.deepEqual(log, [], `${name}, ${place}: nothing was called that carries anything away`);
      if (place === "worker") {
        assert.equal(inWorker, true, `${name}: the worker did the work`);
        assert.deepEqual(workerLog, [], `${name}: nor in the worker`);
      }
      assert.deepEqual(traces, { local: [], session: [], cookies: "", address: traces.address, name: "" }, `${name}, ${place}`);
      assert.equal(traces.address.includes("Kim"), false);
      assert.equal(wrong.code, "input");
      assert.deepEqual([wrong.field, wrong.issue.field], ["name", "country"]);
      assert.doesNotMatch(JSON.stringify(wrong), /Secret/, "an error quotes nothing that was typed");
    }
  }
  assert.deepEqual(screener, { page: 2, worker: 1 });
  // The server's own log: between the marks of a run, nothing.
  for (const place of ["page", "worker", "page?framed"]) {
    const [begin, end] = [requests.indexOf(`POST /begin?${place}`), requests.indexOf(`POST /end?${place}`)];
    assert.ok(begin >= 0 && end > begin, `${place} in ${requests}`);
    const others = requests.slice(begin + 1, end).filter((line) => !/\?framed|\/framed|\/begin|\/end|\/report/.test(line));
    // The page and its frame run side by side: what either loads meanwhile are the package's files.
    for (const line of others) assert.match(line, /^(GET|POST) \/(knownas\/|pack$|applicants$|page\.js|worker\.js|instrument\.js|favicon\.ico$)/, line);
    const typed = requests.filter((line) => /Kim|Woong|Roe|Secret|1Hmq/i.test(decodeURIComponent(line)));
    assert.deepEqual(typed, []);
  }
}

const found = (paths) => paths.find((path) => path && existsSync(path));
const without = (context, what) => {
  console.log(`skipped: no ${what}`);
  context.skip(`no ${what}`);
};

test("Chromium", async () => {
  const chromium = found([process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]);
  assert.ok(chromium, "no browser: install Chromium, or name one with CHROMIUM=/path/to/chromium");
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0"];
  const all = await reports(chromium, [...args, `--user-data-dir=${join(directory, "chromium")}`, address]);
  check("Chromium", all);
  assert.ok(all.every(({ trustedTypes }) => trustedTypes), "Trusted Types are enforced");
});

test("Firefox ESR", async (context) => {
  const firefox = found([process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"]);
  if (firefox === undefined) return without(context, "Firefox; install firefox-esr, or name one with FIREFOX=/path/to/firefox");
  const profile = await mkdtemp(join(directory, "firefox-"));
  const quiet = ["browser.shell.checkDefaultBrowser", "datareporting.policy.dataSubmissionEnabled", "app.normandy.enabled", "app.update.enabled", "network.captive-portal-service.enabled"];
  await writeFile(join(profile, "user.js"), quiet.map((name) => `user_pref("${name}", false);\n`).join(""));
  check("Firefox ESR", await reports(firefox, ["--headless", "--no-remote", "--profile", profile, address]));
});

test("WebKitGTK", async (context) => {
  const browser = found([process.env.WEBKIT, ...["x86_64", "aarch64"].flatMap((machine) => ["4.1", "6.0"].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`))]);
  const screen = found(["/usr/bin/xvfb-run"]);
  if (browser === undefined || screen === undefined) return without(context, "WebKitGTK; install webkit2gtk-driver and xvfb");
  check("WebKitGTK", await reports(screen, ["-a", browser, "--private", address], { WEBKIT_DISABLE_COMPOSITING_MODE: "1", HOME: directory }));
});

test("a review record is one file that asks for nothing", async () => {
  const screener = await loadScreener({ pack });
  const [applicant] = APPLICANTS;
  const page = recordHtml(reviewRecord(screener.screen(applicant), { applicant, createdAt: "2026-11-23", clock: "server" }));
  assert.doesNotMatch(page, /<(script|img|link|iframe|object|form)|url\(|@import|https?-equiv="refresh"/);
});
