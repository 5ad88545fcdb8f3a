/** `knownas compile`: official list files -> one pack, and an account of every row. */

import { createHash } from "node:crypto";
import { basename } from "node:path";
import { loadCompiler } from "../compiler-node.js";
import type { Compiled, Compiler, ListReport, Report, SourceReport, Tally } from "../compiler-node.js";
import { KnownasError } from "../error.js";
import { readBytes, writeAtomically } from "./files.js";
import { readOptions, usage } from "./options.js";
import { counted, thousands, write } from "./output.js";
import { Problem } from "./problem.js";

export const summary = "official list files to one pack";

export const help = `Usage: knownas compile --out FILE [options] SOURCE...

Compiles official sanctions list files to one pack. The format of each SOURCE is told by its content, gzip and zip included.
OFAC's comma-separated set (SDN or CONS_PRIM, ALT, ADD, SDN_COMMENTS) is given as its files. Every row that is not used is
printed with its reason.

Options:
  --out FILE              the pack to write; replaced as a whole or not at all
  --published LIST=DATE   date of publication of a list whose files do not hold it: --published ofac=2026-08-02
  --programs NAMES        keep only entities of these programs: --programs DPRK2,DPRK3
  --names-only            keep only what names need: a smaller pack, without identifiers, dates and remarks
  --report FILE           write the full account as JSON
  --quiet                 print nothing but errors
  -h, --help              this text

Exit codes: 0 done; 2 wrong usage, or a file that can't be read, compiled or written.
`;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("compile", args, {
    out: { type: "string" },
    published: { type: "string", multiple: true },
    programs: { type: "string" },
    "names-only": { type: "boolean" },
    report: { type: "string" },
    quiet: { type: "boolean" },
  });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (values.out === undefined) throw usage("compile", "--out FILE is missing");
  if (positionals.length === 0) throw usage("compile", "no SOURCE given");

  const published = (values.published ?? []).map(publication);
  const { pack, report } = await compile(positionals, (compiler) => {
    for (const [list, date] of published) compiler.published(list, date);
    if (values.programs !== undefined) compiler.programs(values.programs.split(",").map((name) => name.trim()));
    if (values["names-only"] === true) compiler.namesOnly();
  });
  await writeAtomically(values.out, pack);
  if (values.report !== undefined) await writeAtomically(values.report, `${JSON.stringify(report, null, 2)}\n`);
  if (values.quiet !== true) await write(account(values.out, pack, report));
  return 0;
}

function publication(option: string): [list: string, date: string] {
  const [list = "", date = "", ...rest] = option.split("=");
  if (list === "" || date === "" || rest.length > 0) throw usage("compile", `--published ${option}: expected LIST=DATE as in ofac=2026-08-02`);
  return [list, date];
}

async function compile(sources: string[], settle: (compiler: Compiler) => void): Promise<Compiled> {
  const compiler = await loadCompiler();
  try {
    for (const path of sources) compiler.add(basename(path), await readBytes(path));
    settle(compiler);
    return compiler.finish();
  } catch (error) {
    throw error instanceof KnownasError ? new Problem(error.message) : error;
  }
}

function account(path: string, pack: Uint8Array, report: Report): string {
  const width = Math.max(...report.lists.map(({ entities }) => thousands(entities).length));
  const digest = createHash("sha256").update(pack).digest("hex");
  return [
    ...report.lists.map((list) => listLine(list, width)),
    "",
    ...report.lists.flatMap(({ sources }) => sources.flatMap(sourceLines)),
    "",
    `${path}: ${counted(pack.length, "byte")}, sha256 ${digest}`,
    "",
  ].join("\n");
}

function listLine({ id, title, publishedOn, entities, aliases }: ListReport, width: number): string {
  const date = publishedOn === null ? "date of publication unknown" : `published ${publishedOn}`;
  return `${thousands(entities).padStart(width)} ${id.toUpperCase()} entities with ${counted(aliases.total, "name")}: ${title}, ${date}`;
}

function sourceLines(source: SourceReport): string[] {
  const { name, format, rows, used, dropped, leftOut, unknown, notes } = source;
  return [
    `${name} (${format}): ${counted(rows, "row")}, ${thousands(used)} used, ${thousands(dropped.length)} dropped`,
    ...dropped.map(({ line, element, row, reason }) => {
      const place = line === undefined ? (element ?? "") : `line ${line}`;
      return `  dropped ${place}: ${reason}${row === undefined ? "" : `: ${row}`}`;
    }),
    ...leftOut.map((tally) => tallyLine("left out", tally)),
    ...unknown.map((tally) => tallyLine("unknown", tally)),
    ...notes.map((note) => `  note: ${note}`),
  ];
}

function tallyLine(label: string, { what, count, example }: Tally): string {
  return `  ${label}: ${what} (${thousands(count)}, first: ${example})`;
}
