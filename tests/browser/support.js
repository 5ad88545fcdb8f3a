// What the browser tests share: the page served as it is meant to be, Chromium, everything it reports, and a person's moves.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(join(ROOT, "www", "package.json"));
const { chromium } = require("playwright-core");

/** The accessibility checker as one script. */
export const axeSource = () => readFile(require.resolve("axe-core/axe.min.js"), "utf8");

/** A file of the readers' own tests. */
export const listFixture = (name) => join(ROOT, "lists", "tests", "fixtures", name);

/** A file beside these tests. */
export const fixture = (name) => join(ROOT, "tests", "browser", "fixtures", name);

/** A file of the official lists, from KNOWNAS_LISTS or beside the repository; undefined when there is none. */
export function official(name) {
  const path = join(process.env.KNOWNAS_LISTS ?? join(ROOT, "..", "shared", "lists"), name);
  return existsSync(path) ? path : undefined;
}

/** Chromium and the page's server, for one file of tests; both end with it. */
export async function stage(hooks) {
  let browser, server;
  hooks.before(async () => {
    server = await serve(join(ROOT, "www", "dist"), { port: 8180 });
    browser = await chromium.launch({
      executablePath: executable(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  hooks.after(async () => {
    await browser?.close();
    await server?.close();
  });
  return { visit: (test, options) => visit(test, browser, server.url, options) };
}

function executable() {
  const paths = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = paths.find((path) => path && existsSync(path));
  assert.ok(found, "no browser: install Chromium, or name one with CHROMIUM=/path/to/chromium");
  return found;
}

/**
 * Opens the page and waits until it is ready. `page.requests` and `page.problems` gather what the browser reports; a console
 * error, a violation of the policy or an uncaught exception fails the test at its end.
 */
async function visit(test, browser, url, { width = 1280, height = 900, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.requests = [];
  page.problems = [];
  context.on("request", (request) => page.requests.push(request.url()));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.problems.push(message.text()));
  page.on("pageerror", (error) => page.problems.push(String(error)));
  // The protocol's own log also holds what a page can start past its documents: pings, beacons, sockets.
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  page.protocolLog = [];
  protocol.on("Network.requestWillBeSent", ({ request }) => page.protocolLog.push(request.url));
  protocol.on("Network.webSocketCreated", ({ url: socket }) => page.protocolLog.push(socket));
  page.response = await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  test.after(async () => {
    await context.close();
    assert.deepEqual(page.problems, [], "the browser reported problems");
  });
  return page;
}

/** Fills fields by their labels, leaving each as a person does. */
export async function fill(page, fields) {
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByRole("form").getByLabel(label, { exact: false }).first();
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
    await field.blur();
  }
  await settled(page);
}

/** Waits until the reviewer's view shows the answer to the form as it is. */
export const settled = (page) => page.locator('#result:not([aria-busy="true"])').waitFor({ state: "attached" });

/** What every applicant must give. */
export const REQUIRED = {
  "E-mail": "someone@example.com",
  "Country of residence": "FR",
  "Birth date": "1984-05-06",
};

export const send = (page) => page.getByRole("button", { name: "Create account" }).click();
export const review = (page) => page.getByRole("switch", { name: "Reviewer’s view" }).click();
/** The hits of that answer. */
export const hits = (page) => page.locator('#result:not([aria-busy="true"]) article.hit');

export const outcome = (page) => page.locator('#result:not([aria-busy="true"]) #outcome-title');

/** Chooses files in the reviewer's view; each is a path or `{ name, buffer }`. */
export async function choose(page, ...files) {
  const given = files.map((file) => (typeof file === "string" ? file : { mimeType: "application/octet-stream", ...file }));
  await page.getByLabel("Choose files").setInputFiles(given);
  await page.locator("#loading").waitFor({ state: "hidden" });
}

/** Lets files fall on the page as a drag from the desktop does. */
export async function drop(page, ...files) {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    return transfer;
  }, files.map(({ name, buffer }) => ({ name, base64: Buffer.from(buffer).toString("base64") })));
  await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
  await page.locator("#loading").waitFor({ state: "hidden" });
}

/** The text of a file that a click saves. */
export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFile(await download.path());
}
