// What the tests share: the command line as a child process, fixtures, the official lists where they are at hand.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCompiler } from "../dist/compiler-node.js";

export const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
export const ROOT = join(PACKAGE, "..");
const BIN = join(PACKAGE, "bin", "knownas.js");

/** A file beside the tests. */
export const fixture = (name) => join(PACKAGE, "test", "fixtures", name);

/** A file of the readers' own tests. */
export const listFixture = (name) => join(ROOT, "lists", "tests", "fixtures", name);

/** A file of the official lists, from KNOWNAS_LISTS or beside the repository; undefined when there is none. */
export function official(name) {
  const path = join(process.env.KNOWNAS_LISTS ?? join(ROOT, "..", "shared", "lists"), name);
  return existsSync(path) ? path : undefined;
}

/** Runs the command line; `input` is a text, bytes, or pieces of them. */
export function cli(args, input = "", { cwd = ROOT, env = process.env } = {}) {
  return run(process.execPath, [BIN, ...args], input, { cwd, env });
}

/** Runs a program to its end. */
export function run(program, args, input = "", options = {}) {
  const child = spawn(program, args, options);
  const result = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (result.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (result.stderr += text));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...result, code }));
  });
}

/** The objects in NDJSON. */
export const objects = (text) => text.split("\n").slice(0, -1).map((line) => JSON.parse(line));

/** A pack of the fixture house.json. */
export async function housePack() {
  const compiler = await loadCompiler();
  compiler.add("house.json", await readFile(fixture("house.json")));
  return compiler.finish().pack;
}

/** A directory that goes with the test. */
export async function scratch(test) {
  const directory = await mkdtemp(join(tmpdir(), "knownas-test-"));
  test.after(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
