// Memory over many screenings, by the command that the benchmark uses; it also takes a million.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { decodeBase64 } from "../dist/base64.js";
import { base64 } from "../dist/starter.js";
import { ROOT, run, scratch } from "./support.js";

test("memory of the engine does not grow over ten thousand screenings", { timeout: 120_000 }, async (context) => {
  const pack = join(await scratch(context), "starter.knownas");
  await writeFile(pack, decodeBase64(base64));
  const { code, stdout, stderr } = await run(process.execPath, [join(ROOT, "bench", "memory.js"), pack, "10000"]);
  assert.equal(code, 0, stderr);
  const { opened, after, linear } = JSON.parse(stdout);
  assert.ok(opened > 65_536, stdout);
  assert.equal(linear, after[100], stdout);
});
