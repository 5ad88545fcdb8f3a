/** The command line: which command, its help, and what becomes of errors. */

import { readFile } from "node:fs/promises";
import { reason } from "../error.js";
import { complain, endOnLostOutput, write } from "./output.js";
import { Problem } from "./problem.js";

/** Each command is loaded when it is asked for: `screen` has no use for what downloads. */
const COMMANDS = {
  update: () => import("./update.js"),
  compile: () => import("./compile.js"),
  inspect: () => import("./inspect.js"),
  diff: () => import("./diff.js"),
  screen: () => import("./screen.js"),
  record: () => import("./record.js"),
  compare: () => import("./compare.js"),
  keygen: () => import("./keygen.js"),
};

async function help(): Promise<string> {
  const rows = Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(9)} ${(await load()).summary}`);
  return `Usage: knownas COMMAND [options]

Screens names and identifiers against sanctions lists, on this machine.

Commands:
${(await Promise.all(rows)).join("\n")}

Options:
  -h, --help     this text, or a command's: knownas screen --help
  -V, --version  the version

Exit codes: 0 done; 1 some lines failed; 2 wrong usage, or a pack or list file that can't be used or had.
It is an aid to a person who decides, and no legal advice.
`;
}

/** Runs a command and sets the exit code. */
export async function main(args: string[]): Promise<void> {
  endOnLostOutput();
  try {
    process.exitCode = await dispatch(args);
  } catch (error) {
    process.exitCode = 2;
    complain(`knownas: ${reason(error)}`, ...(error instanceof Problem && error.hint !== undefined ? [`  ${error.hint}`] : []));
  }
}

async function dispatch([name, ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") return write(await help()).then(() => 0);
  if (name === "--version" || name === "-V") return write(`${await version()}\n`).then(() => 0);
  if (name === undefined) throw new Problem("no command given", "see `knownas --help`");
  if (!Object.hasOwn(COMMANDS, name)) throw new Problem(`unknown command "${name}"`, `there are ${Object.keys(COMMANDS).join(", ")}; see \`knownas --help\``);
  const { run } = await COMMANDS[name as keyof typeof COMMANDS]();
  return run(args);
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { version: string }).version;
}
