/** `knownas compare`: pairs of names on standard input, how alike they are on standard output. */

import { KnownasError } from "../error.js";
import { loadEngine } from "../node.js";
import { onlyKeys, plainObject } from "../plain.js";
import type { NameEngine } from "../types.js";
import { lineGroups } from "./lines.js";
import type { Line } from "./lines.js";
import { readOptions, usage } from "./options.js";
import { counted, write } from "./output.js";

export const summary = "pairs of names on stdin, their scores on stdout";

export const help = `Usage: knownas compare [--kind KIND] < PAIRS > SCORES

Reads {"a":"…","b":"…"} a line and writes {"score":…,"ofacScore":…,"evidence":[…]} a line, in order: how alike the two names are, and
why. A line that can't be read gives {"error":…,"line":…} and the run goes on. Empty lines are skipped.

Options:
  --kind KIND   person (default) or organization
  -h, --help    this text

Exit codes: 0 done; 1 some lines failed; 2 wrong usage.
`;

type CompareKind = "person" | "organization";

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("compare", args, { kind: { type: "string" } });
  if (parsed === undefined) return write(help).then(() => 0);
  const { kind = "person" } = parsed.values;
  if (parsed.positionals.length > 0) throw usage("compare", `unexpected "${parsed.positionals[0]}": pairs are read from standard input`);
  if (kind !== "person" && kind !== "organization") throw usage("compare", `--kind ${kind}: expected person or organization`);

  const engine = await loadEngine();
  let failed = 0;
  for await (const group of lineGroups(process.stdin)) {
    const outcomes = group.map((line) => compared(line, kind, engine));
    failed += outcomes.filter(({ ok }) => !ok).length;
    await write(outcomes.map(({ value }) => `${JSON.stringify(value)}\n`).join(""));
  }
  if (failed > 0) process.stderr.write(`knownas: ${counted(failed, "line")} failed\n`);
  return failed > 0 ? 1 : 0;
}

function compared(line: Line, kind: CompareKind, engine: NameEngine): { ok: boolean; value: unknown } {
  try {
    const { a, b } = pairOf(line);
    return { ok: true, value: engine.compare(a, b, kind) };
  } catch (error) {
    if (!(error instanceof KnownasError)) throw error;
    return { ok: false, value: { error: error.message, line: line.number } };
  }
}

/** What `a` and `b` are is checked where they are used. */
function pairOf(line: Line): { a: string; b: string } {
  if ("error" in line) throw new KnownasError("input", line.error);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    throw new KnownasError("input", `not JSON (${(error as Error).message}): expected {"a":"…","b":"…"} on one line`);
  }
  const pair = plainObject("pair", value, '{"a":"…","b":"…"}');
  onlyKeys("pair", pair, ["a", "b"]);
  return pair as { a: string; b: string };
}
