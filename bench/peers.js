// Engines outside of Node: natively in Rust, and on request (PEERS=1) nomenklatura in Python. They get the questions at once and keep
// their own time.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { folded } from "./data.js";
import { figuresOf, LONGEST, questions } from "./measure.js";

/** nomenklatura scores every party for seconds a search: asked longer, so that its figures rest on more than one. */
const SECONDS_OF_NOMENKLATURA = 60;

const answer = (program, args, root, task) => {
  const { status, stdout } = spawnSync(program, args, { cwd: root, input: JSON.stringify(task), encoding: "utf8", stdio: ["pipe", "pipe", "inherit"], maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed`);
  return JSON.parse(stdout);
};

/** strsim and rapidfuzz hold every name against the query. */
export function bruteForce(root, rows, measured) {
  const asked = questions(measured);
  const task = { names: rows.map(({ text }) => text), queries: asked.map(({ text }) => folded(text)), seconds: LONGEST / 1000 };
  const engines = answer("cargo", ["run", "--quiet", "--locked", "--release", "--package", "knownas-brute-force"], root, task);
  return engines.map(({ name, times, answers }) => ({ name, ...figuresOf(asked, { times, answers: answers.map((found) => [...new Set(found.map((at) => rows[at].id))]) }) }));
}

/** nomenklatura, in the environment that `PEERS=1 make accuracy` uses too. */
export function nomenklatura(root, measured) {
  const venv = join(root, "target", "accuracy", "venv");
  const python = join(venv, "bin", "python");
  if (!existsSync(python)) execFileSync("python3", ["-m", "venv", venv], { stdio: "inherit" });
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", join(root, "accuracy", "peers", "requirements.txt")], { stdio: "inherit" });
  const asked = questions(measured);
  const task = { parties: measured.entities, queries: asked.map(({ text }) => text), seconds: SECONDS_OF_NOMENKLATURA };
  const { name, ready, times, answers } = answer(python, [join(root, "bench", "logic_v2.py")], root, task);
  return { name, readyMs: ready, ...figuresOf(asked, { times, answers }) };
}
