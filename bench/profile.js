// Where the time of a screening goes: `node bench/profile.js`, after `make bench`, which leaves a pack of names in target/bench. Prints the
// table of docs/speed.md: instructions by kind of question, and the share of each function with all that it calls.
//
// Valgrind counts (`apt-get install valgrind`); a clock tells little on a shared machine. The questions are those of `make bench`, sorted
// by the time each takes. They are asked once and twice, and what the second time adds is counted: no table is unpacked in it.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadScreener } from "../pkg/dist/node.js";
import { data, folder } from "./data.js";
import { questions } from "./measure.js";

/** Functions with less than this share of every kind of question are left out. */
const SMALLEST = 0.1;
/** Times each question is timed, to sort them; the least counts. */
const ROUNDS = 5;

const root = fileURLToPath(new URL("..", import.meta.url));
const lists = folder(root);
const work = join(root, "target", "bench");
const pack = lists && (await readdir(work).catch(() => [])).find((file) => /^names-1\..*\.knownas$/.test(file));
if (!pack) {
  console.error(lists ? "no pack of names in target/bench: run `make bench` first" : "no list files: see KNOWNAS_LISTS");
  process.exit(1);
}
if (spawnSync("valgrind", ["--version"]).status !== 0) {
  console.error("valgrind is missing: apt-get install valgrind");
  process.exit(1);
}

const asked = await data(lists);
const screener = await loadScreener({ pack: await readFile(join(work, pack)) });
const timed = questions(asked).map(({ text, ids }) => ({ text, listed: ids !== undefined, time: Infinity }));
for (let round = 0; round < ROUNDS; round++) {
  for (const question of timed) {
    const start = performance.now();
    screener.screen({ name: question.text });
    question.time = Math.min(question.time, performance.now() - start);
  }
}
const sorted = [...timed].sort((a, b) => a.time - b.time);
const half = sorted.length / 2;
const kinds = {
  "50 around the median": sorted.slice(half - 25, half + 25),
  "the 40 slowest": sorted.slice(-40),
  "100 people on no list": timed.filter(({ listed }) => !listed).slice(0, 100),
  "60 firms and worst names": Object.values(asked.others).flatMap((texts) => texts.slice(0, 30).map((text) => ({ text }))),
};

// Functions are told apart where they are inlined, too; optimized across crates they could not be.
const build = { ...process.env, CARGO_PROFILE_RELEASE_LTO: "off", CARGO_PROFILE_RELEASE_DEBUG: "1", CARGO_TARGET_DIR: join(root, "target", "profile") };
execFileSync("cargo", ["build", "--quiet", "--locked", "--release", "--example", "screen_lines"], { cwd: root, env: build, stdio: "inherit" });
const program = join(root, "target", "profile", "release", "examples", "screen_lines");
const place = await mkdtemp(join(tmpdir(), "knownas-profile-"));

/** Instructions of each function with all that it calls, while these are screened. */
async function count(texts) {
  const [questions, out] = [join(place, "questions.ndjson"), join(place, "callgrind.out")];
  await writeFile(questions, texts.map((text) => `${JSON.stringify({ applicant: { name: text } })}\n`).join(""));
  const run = `valgrind --tool=callgrind --toggle-collect='*Screener::screen*' --callgrind-out-file='${out}' '${program}' '${join(work, pack)}' < '${questions}' > /dev/null`;
  execFileSync("sh", ["-c", run], { stdio: ["ignore", "ignore", "ignore"] });
  const text = execFileSync("callgrind_annotate", ["--inclusive=yes", "--threshold=100", "--show-percs=no", out], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }).toString();
  const functions = new Map();
  for (const [, instructions, name] of text.matchAll(/^ *([\d,]+) +\S*?:((?:knownas|<knownas)\S*)/gm)) {
    const number = Number(instructions.replaceAll(",", ""));
    functions.set(name, Math.max(functions.get(name) ?? 0, number));
  }
  return functions;
}

const WHOLE = "knownas::screen::Screener::screen";
const columns = [];
for (const [kind, questions] of Object.entries(kinds)) {
  const texts = questions.map(({ text }) => text);
  const [once, twice] = [await count(texts), await count([...texts, ...texts])];
  const added = (name) => (twice.get(name) ?? 0) - (once.get(name) ?? 0);
  columns.push({ kind, total: added(WHOLE), share: (name) => added(name) / added(WHOLE), names: [...twice.keys()] });
}
await rm(place, { recursive: true });

const names = [...new Set(columns.flatMap(({ names }) => names))].filter((name) => name !== WHOLE && !/[{']/.test(name));
const large = names.filter((name) => columns.some(({ share }) => share(name) >= SMALLEST));
large.sort((a, b) => columns[0].share(b) - columns[0].share(a) || (a < b ? -1 : 1));
const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
row(["function, with all that it calls", ...columns.map(({ kind }) => kind)]);
row(["---", ...columns.map(() => "---:")]);
row(["millions of instructions", ...columns.map(({ total }) => (total / 1e6).toFixed(0))]);
for (const name of large) row([`\`${name.replace("knownas::", "")}\``, ...columns.map(({ share }) => `${(share(name) * 100).toFixed(0)} %`)]);
