/** `knownas compile`: official list files -> one pack, and an account of every row. */

import { basename } from "node:path";
import { loadCompiler } from "../compiler-node.js";
import type { Compiled, Compiler, Report } from "../compiler-node.js";
import { KnownasError } from "../error.js";
import { accountLines } from "./account.js";
import { readBytes, writeAtomically, writePrivately } from "./files.js";
import { SIGN_HELP, SIGN_OPTIONS, signerFor } from "./keys.js";
import { readOptions, usage } from "./options.js";
import { asLines, write } from "./output.js";
import { Problem } from "./problem.js";
import { publish } from "./publish.js";
import { fileLine, partsOf } from "./split.js";
import type { Part } from "./split.js";

export const summary = "official list files to one pack";

export const help = `Usage: knownas compile --out FILE [options] SOURCE...

Compiles official sanctions list files to one pack. The format of each SOURCE is told by its content, gzip and zip included.
OFAC's comma-separated set (SDN or CONS_PRIM, ALT, ADD, SDN_COMMENTS) is given as its files. Every row that is not used is
printed with its reason.

Options:
  --out FILE              the pack to write; replaced as a whole or not at all
  --published LIST=DATE   date of publication of a list whose files do not hold it: --published ofac=2026-08-02
  --program NAMES         keep only entities of these programs: --program DPRK2,DPRK3
  --names-only            keep only what names need: a smaller pack, without identifiers, dates and remarks
  --split                 write the pack as two more files for pages: lists.names.knownas and lists.details.knownas beside lists.knownas
${SIGN_HELP}
  --publish DIR           write what a web server is to serve: the pack under a name with its digest, gzip and brotli copies, manifest.json
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
    program: { type: "string", multiple: true },
    "names-only": { type: "boolean" },
    split: { type: "boolean" },
    ...SIGN_OPTIONS,
    report: { type: "string" },
    publish: { type: "string" },
    quiet: { type: "boolean" },
  });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (values.out === undefined) throw usage("compile", "--out FILE is missing");
  if (positionals.length === 0) throw usage("compile", "no SOURCE given");

  const published = (values.published ?? []).map(publication);
  const key = await signerFor("compile", values, values.out);
  const { pack: compiled, report } = await compile(positionals.map((path) => ({ name: basename(path), path })), (compiler) => {
    for (const [list, date] of published) compiler.published(list, date);
    if (values.program !== undefined) compiler.programs(values.program.flatMap((names) => names.split(",")).map((name) => name.trim()));
    if (values["names-only"] === true) compiler.namesOnly();
  });
  const pack = key === undefined ? compiled : key.sign(compiled);
  report.pack.bytes = pack.length;
  const parts = values.split === true ? await partsOf(values.out, compiled, key) : [];
  for (const { path, bytes } of [...parts, { path: values.out, bytes: pack }]) await writeAtomically(path, bytes);
  if (values.publish !== undefined) parts.push(...(await publish(values.publish, pack, report.lists)));
  if (values.report !== undefined) await writePrivately(values.report, `${JSON.stringify(report, null, 2)}\n`);
  if (values.quiet !== true) await write(account([{ path: values.out, bytes: pack }, ...parts], report));
  return 0;
}

function publication(option: string): [list: string, date: string] {
  const [list = "", date = "", ...rest] = option.split("=");
  if (list === "" || date === "" || rest.length > 0) throw usage("compile", `--published ${option}: expected LIST=DATE as in ofac=2026-08-02`);
  return [list, date];
}

/** A file to compile, and what messages call it. */
export interface Source {
  name: string;
  path: string;
}

/** Compiles files. */
export async function compile(sources: readonly Source[], settle: (compiler: Compiler) => void): Promise<Compiled> {
  const compiler = await loadCompiler();
  try {
    for (const { name, path } of sources) compiler.add(name, await readBytes(path));
    settle(compiler);
    return compiler.finish();
  } catch (error) {
    throw error instanceof KnownasError ? new Problem(error.message) : error;
  }
}

function account(files: readonly Part[], report: Report): string {
  return asLines([...accountLines(report), "", ...files.map(fileLine)]);
}
