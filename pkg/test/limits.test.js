// What a stranger may send: refused by size before it reaches the engine's memory, whatever its shape; and an engine that traps.

import assert from "node:assert/strict";
import { test } from "node:test";
import { KnownasError, loadEngine, loadScreener } from "../dist/node.js";
import { housePack } from "./support.js";

const refused = (field, work) => assert.throws(work, (error) => error instanceof KnownasError && error.code === "input" && error.field === field && error.message.length < 300);
const nested = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));

test("applicants, options and results are refused by size and depth, quickly and without growing the engine", async () => {
  const screener = await loadScreener({ pack: await housePack() });
  const applicant = { name: "Kim Ung Sun" };
  const result = screener.screen(applicant);
  const before = process.memoryUsage().arrayBuffers;
  const started = performance.now();
  refused("applicant", () => screener.screen({ ...applicant, address: "x".repeat(50_000_000) }));
  refused("applicant", () => screener.screen({ ...applicant, address: nested(20_000) }));
  refused("applicant", () => screener.screen({ ...applicant, address: nested(40) }));
  refused("options", () => screener.screen(applicant, { lists: nested(40) }));
  for (const depth of [40, 1000, 5000, 100_000]) refused("result", () => screener.verify({ ...result, hits: nested(depth) }, applicant));
  refused("result", () => screener.verify({ ...result, pack: "x".repeat(10_000_001) }, applicant));
  assert.ok(performance.now() - started < 5000);
  assert.ok(process.memoryUsage().arrayBuffers - before < 10_000_000, "the engine's memory did not grow");
  assert.equal(screener.verify(result, applicant).agrees, true);
});

test("compare and romanize take what a name may have", async () => {
  const engine = await loadEngine();
  for (const length of [601, 100_000, 50_000_000]) {
    refused("a", () => engine.compare("x".repeat(length), "Kim"));
    refused("b", () => engine.compare("Kim", "x".repeat(length)));
    refused("text", () => engine.romanize("x".repeat(length)));
  }
  assert.equal(engine.compare("Kim Ung Sun", "KIM, Ung Sun").score, 1);
});

test("whoever is beyond the limit is counted", async () => {
  const screener = await loadScreener({ pack: await housePack() });
  const applicant = { name: "Kim Ung Sun", otherNames: ["Vitaliy Sergeyevich Andreyev"] };
  const all = screener.screen(applicant);
  const one = screener.screen(applicant, { limit: 1 });
  assert.deepEqual([all.hits.length, all.truncated, one.hits.length, one.truncated], [2, 0, 1, 1]);
});
