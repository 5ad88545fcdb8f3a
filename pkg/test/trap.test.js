// A real trap of the WebAssembly instance, and what comes after it. It is forced past the checks of plain.ts, by an applicant nested so
// deep that reading it overflows the instance's stack.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { KnownasError } from "../dist/error.js";
import { starter } from "../dist/runtime.js";
import { housePack, PACKAGE } from "./support.js";

test("an instance that traps is replaced, and the next call works", async () => {
  const exports = await import("../dist/wasm/engine.js");
  const start = starter(exports, async () => ({ module: await WebAssembly.compile(await readFile(join(PACKAGE, "dist", "wasm", "engine_bg.wasm"))), from: "given" }));
  const runtime = await start();
  const pack = await housePack();
  const opened = () => runtime.call(({ Screener }) => new Screener(pack));
  const first = opened();
  const before = runtime.call(() => first.screen({ name: "Kim Ung Sun" }, {}));
  let nested = [];
  for (let depth = 0; depth < 200_000; depth++) nested = [nested];
  assert.throws(
    () => runtime.call(() => first.screen({ name: "Kim Ung Sun", address: nested }, {})),
    (error) => error instanceof KnownasError && error.code === "internal" && (error.cause instanceof WebAssembly.RuntimeError || error.cause instanceof RangeError),
  );
  assert.equal(runtime.generation, 1);
  const again = opened();
  assert.deepEqual(runtime.call(() => again.screen({ name: "Kim Ung Sun" }, {})), before);
});
