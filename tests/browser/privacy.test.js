// What is typed stays in the page: no request, no storage, no trace in the address; and the policy that holds it there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { REQUIRED, fill, review, saved, send, stage } from "./support.js";

const { visit } = await stage({ before, after });

test("typing, screening, reviewing, exporting and sending cause no request and leave no trace", async (t) => {
  const page = await visit(t);
  const [requests, logged, address] = [page.requests.length, page.protocolLog.length, page.url()];
  assert.ok(requests > 0 && logged > 0, "the logs work");
  await fill(page, {
    "Full name": "Woong-soon Kim",
    "Other name": "김웅순",
    Company: "Korea Sinjin Trading Corporation",
    "Payout wallet": "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T",
    ...REQUIRED,
  });
  await review(page);
  await saved(page, "Export review record (JSON)");
  await send(page);
  await page.locator("#done").waitFor();
  // A beacon may be sent late.
  await page.waitForTimeout(500);
  const blobs = (url) => !url.startsWith("blob:");
  assert.deepEqual(page.requests.slice(requests).filter(blobs), []);
  assert.deepEqual(page.protocolLog.slice(logged).filter(blobs), []);
  assert.match(await page.locator("#network summary").innerText(), /0 requests since the page loaded/);
  assert.equal(page.url(), address);
  const traces = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
    history: [history.length, history.state],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(traces, { local: [], session: [], databases: [], caches: [], cookies: "", history: [traces.history[0], null], workers: 0 });
  assert.deepEqual(await page.context().cookies(), []);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await page.getByLabel("Full name").inputValue(), "", "nothing comes back");
});

test("the counter counts: a request of the page appears in it", async (t) => {
  const page = await visit(t);
  await page.evaluate(() => fetch("/icon.svg?test"));
  await page.waitForFunction(() => document.getElementById("network-count").textContent === "1");
});

test("the policy is strict, and it holds: no inline code, no other host", async (t) => {
  const page = await visit(t);
  const policy = page.response.headers()["content-security-policy"];
  for (const rule of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'"]) {
    assert.ok(policy.split("; ").includes(rule), rule);
  }
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  const html = await page.response.text();
  assert.doesNotMatch(html, /<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=/i);
  assert.deepEqual(page.problems, []);
  const blocked = await page.evaluate(() => fetch("https://example.com/").then(() => "sent", () => "blocked"));
  assert.equal(blocked, "blocked");
  // That attempt is reported, as it should be.
  assert.ok(page.problems.some((text) => text.includes("Content Security Policy")));
  page.problems.length = 0;
});

test("everything the page loads is of its own host", async (t) => {
  const page = await visit(t);
  const { origin } = new URL(page.url());
  for (const url of page.requests) assert.ok([origin, `blob:${origin}`, "data:"].some((own) => url.startsWith(own)), url);
});
