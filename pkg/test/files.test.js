// What the command line leaves on disk and on the terminal: records for their owner alone, no half files, no lines that others forge.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { recordHtml, reviewRecord } from "../dist/review.js";
import { visible } from "../dist/cli/output.js";
import { loadScreener } from "../dist/node.js";
import { cli, fixture, housePack, PACKAGE, scratch } from "./support.js";

const mode = async (path) => ((await stat(path)).mode & 0o777).toString(8);
async function served(context, answer) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  context.after(() => (server.closeAllConnections(), server.close()));
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}/`;
}

const posix = { skip: process.platform === "win32" && "no permissions of this kind" };

test("records and reports are their owner's alone, whatever the umask", posix, async (context) => {
  const directory = await scratch(context);
  const out = join(directory, "deep", "records");
  const { code, stderr, stdout } = await cli(["record", "--out", out], '"Kim Ung Sun"\n');
  assert.equal(code, 0, stderr);
  for (const path of stdout.trim().split("\n")) assert.equal(await mode(path), "600", path);
  assert.deepEqual([await mode(out), await mode(join(directory, "deep"))], ["700", "700"]);
  const report = join(directory, "report.json");
  assert.equal((await cli(["compile", "--quiet", "--report", report, "--out", join(directory, "x.knownas"), fixture("house.json")])).code, 0);
  assert.equal(await mode(report), "600");
  assert.notEqual(await mode(join(directory, "x.knownas")), "600", "a pack is public");
});

test("a link laid where a file goes is replaced, not followed, and no temporary file is left", posix, async (context) => {
  const directory = await scratch(context);
  const victim = join(directory, "victim");
  await writeFile(victim, "untouched");
  const out = join(directory, "out.knownas");
  await symlink(victim, out);
  assert.equal((await cli(["compile", "--quiet", "--out", out, fixture("house.json")])).code, 0);
  assert.equal(await readFile(victim, "utf8"), "untouched");
  assert.deepEqual((await readdir(directory)).sort(), ["out.knownas", "victim"]);
});

test("keygen leaves a whole pair or nothing, also where FILE.pub exists", async (context) => {
  const directory = await scratch(context);
  const path = join(directory, "key");
  await writeFile(`${path}.pub`, "somebody's\n");
  const { code, stdout, stderr } = await cli(["keygen", "--out", path]);
  assert.deepEqual([code, stdout, existsSync(path), await readFile(`${path}.pub`, "utf8")], [2, "", false, "somebody's\n"]);
  assert.match(stderr, /key\.pub exists and is not replaced/);
});

test("names of fields and titles of lists move no cursor and forge no line", async (context) => {
  const evil = "\u001b[2J\u009b31m\rknownas: all fine\n\u202eknownas: 0 hits";
  assert.equal(visible(evil), "\\u{1b}[2J\\u{9b}31m\\u{d}knownas: all fine\\u{a}\\u{202e}knownas: 0 hits");
  const directory = await scratch(context);
  const path = (name) => join(directory, name);
  const list = JSON.parse(await readFile(fixture("house.json"), "utf8"));
  list.list.title = evil;
  await writeFile(path("evil.json"), JSON.stringify(list));
  const outputs = [
    await cli(["compile", "--out", path("evil.knownas"), path("evil.json")]),
    await cli(["inspect", path("evil.knownas")]),
    await cli(["diff", path("evil.knownas"), path("evil.knownas")]),
    await cli(["record", "--out", path("records")], `${JSON.stringify({ name: "Kim", [evil]: 1 })}\n`),
    await cli(["screen", "--format", "csv"], `name,"${evil}"\nKim,1\n`),
    await cli([evil]),
    await cli(["inspect", path(evil)]),
  ];
  assert.equal(outputs.filter(({ code }) => code === 0).length, 3);
  for (const { stdout, stderr } of outputs) {
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    assert.doesNotMatch(stdout + stderr, /^knownas: (all fine|0 hits)/m);
  }
});

test("a server's status line is shown as text", async (context) => {
  const directory = await scratch(context);
  const url = await served(context, (request) => request.socket.end("HTTP/1.1 404 \u009b31m\u202eNot here\r\n\r\n"));
  const { code, stderr } = await cli(["update", "--lists", "un", "--out", directory, "--retries", "0", "--base-url", url]);
  assert.equal(code, 2);
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test("a download that is larger than any list ends before it fills the disk", async (context) => {
  const directory = await scratch(context);
  const url = await served(context, (_, response) => response.writeHead(200, { "Content-Length": 2 ** 40 }).write("<xml/>"));
  const { code, stderr } = await cli(["update", "--lists", "un", "--out", directory, "--retries", "0", "--base-url", url]);
  assert.equal(code, 2);
  assert.match(stderr, /larger than 536,870,912 bytes/);
});

test("a pack that never ends is given up", async () => {
  const piece = new Uint8Array(1 << 26);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(piece) });
  await assert.rejects(loadScreener({ pack: new Response(endless) }), (error) => error.code === "fetch" && /which no pack does/.test(error.message));
});

test("a full disk is said, and a closed pipe is the end", { skip: !existsSync("/dev/full") && "no /dev/full" }, async (context) => {
  const bin = join(PACKAGE, "bin", "knownas.js");
  const full = spawn("sh", ["-c", `echo '"Kim Ung Sun"' | "${process.execPath}" "${bin}" screen > /dev/full`], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  full.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve) => full.on("exit", resolve));
  assert.equal(code, 2, said);
  assert.match(said, /^knownas: standard output can't be written: no space left$/m);
  assert.doesNotMatch(said, /at .*\.js:\d+/);
  const directory = await scratch(context);
  await writeFile(join(directory, "many"), '"Kim Ung Sun"\n'.repeat(3000));
  const closed = spawn("bash", ["-c", `set -o pipefail; "${process.execPath}" "${bin}" screen < many | head -n 1 > /dev/null`], { cwd: directory, stdio: ["ignore", "ignore", "pipe"] });
  said = "";
  closed.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  assert.equal(await new Promise((resolve) => closed.on("exit", resolve)), 0, said);
  assert.doesNotMatch(said, /Error|at .*\.js/);
});

test("a record escapes whatever a browser's result holds, and forbids forms", async () => {
  const screener = await loadScreener({ pack: await housePack() });
  const applicant = { name: "Kim Ung Sun" };
  const evil = '"><form action=//x.example><script>alert(1)</script><img src=x onerror=y>';
  const forge = (value) => (Array.isArray(value) ? value.map(forge) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forge(inner)])) : value === null ? null : evil);
  const record = reviewRecord(screener.screen(applicant), { applicant, createdAt: "2026-11-23", clock: "browser", pack: screener.info() });
  const html = recordHtml({ ...record, applicant: forge(record.applicant), summary: evil, screening: forge(record.screening), explanations: forge(record.explanations), pack: forge(record.pack) });
  for (const tag of ["<script", "<form", "<img"]) assert.ok(!html.includes(tag), tag);
  assert.match(html, /form-action 'none'/);
});
