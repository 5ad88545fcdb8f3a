/** `knownas screen`: applicants from a file or standard input, results on standard output, in order. */

import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { extname } from "node:path";
import { stringify } from "csv-stringify/sync";
import { COLUMNS, mapOption, rowGroups } from "./csv.js";
import { encodingOption, inUtf8 } from "./encoding.js";
import { inWords } from "./files.js";
import { inOrder, Pool } from "./jobs.js";
import type { Group } from "./jobs.js";
import { lineGroups } from "./lines.js";
import { integerOption, readOptions, usage } from "./options.js";
import { counted, write } from "./output.js";
import { Problem } from "./problem.js";
import { CSV_COLUMNS, processGroup } from "./processor.js";
import type { Format, Layout } from "./processor.js";
import { openedFor, SCREENING_HELP, SCREENING_OPTIONS } from "./screening.js";

export const summary = "applicants in FILE or on stdin, results on stdout, in order";

export const help = `Usage: knownas screen [options] [FILE] > RESULTS

Screens applicants against a pack, one result for each, in order; without FILE they are
read from standard input. A FILE needs a --pack. Nothing is sent anywhere.

Options:
${SCREENING_HELP}
  --format FORMAT   ndjson or csv, for input and output; csv where FILE ends in .csv, else ndjson
  --encoding NAME   the encoding of the input: windows-1252, windows-1251, euc-kr, …; UTF-8 unless given, or UTF-16 with its mark
  --map PAIRS       csv: headers that are called otherwise, --map full_name=name,dob=birthDate; other unknown columns are ignored
  --only-hits       only results that ask for a review, each with its line, and errors
  --summary         at the end, one JSON object on standard error: rows, reviews, failed, seconds, lists with their dates
  --jobs N          worker threads; 1 unless given; the results are the same for any N
  -h, --help        this text

ndjson: one applicant object a line, {"name":"Woong-soon Kim","birthDate":"1964-06-23"}, or a JSON string that is a name.
An "id" beside the name is copied to the result, with the number of the line. One result object a line. A line that can't be read gives {"error":…,"line":…} and the run goes on. Empty lines are skipped.

csv: a header row, then one applicant a row. Columns, all but name optional, several values in a cell separated by ";":
  ${COLUMNS.slice(0, 13).join(", ")},
  ${COLUMNS.slice(13).join(", ")}
Output columns: ${CSV_COLUMNS.join(", ")}
(entity, name and score of the best hit; id as in the input).

Exit codes: 0 done; 1 some lines failed; 2 wrong usage, or a pack that can't be used.
`;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("screen", args, {
    ...SCREENING_OPTIONS,
    format: { type: "string" },
    jobs: { type: "string" },
    encoding: { type: "string" },
    map: { type: "string" },
    "only-hits": { type: "boolean" },
    summary: { type: "boolean" },
  });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw usage("screen", `unexpected "${positionals[1]}": one FILE, or applicants on standard input`);
  const [path] = positionals;
  // A form may be tried without a pack; a file of users against the starter pack looks as if it had been screened.
  if (path !== undefined && values.pack === undefined) throw usage("screen", `--pack is missing: ${path} would be screened against the starter pack alone, which standard input may be`);
  const format = formatOption(values.format, path);
  const layout: Layout = { format, onlyHits: values["only-hits"] === true };
  const jobs = integerOption("screen", "jobs", values.jobs, 1, 256) ?? 1;
  const encoding = encodingOption("screen", values.encoding);
  const map = mapOption("screen", values.map);
  if (map.size > 0 && format !== "csv") throw usage("screen", "--map is for csv: the fields of ndjson have names of their own");
  const { screener, options, pack } = await openedFor("screen", values);

  const begin = performance.now();
  const { lists } = screener;
  const input = inUtf8(await inputFrom(path), encoding);
  const groups = format === "csv" ? rowGroups(input, map) : lineGroups(input);
  const totals = await (jobs === 1 ? screenAll(groups, (group) => Promise.resolve(processGroup(group, layout, screener, options)), 1, format) : onThreads());
  if (values.summary === true) {
    const dates = lists.map(({ id, publishedOn }) => ({ id, publishedOn }));
    process.stderr.write(`${JSON.stringify({ ...totals, seconds: Math.round((performance.now() - begin) / 100) / 10, lists: dates })}\n`);
  }
  if (totals.failed > 0) process.stderr.write(`knownas: ${counted(totals.failed, "line")} failed\n`);
  return totals.failed > 0 ? 1 : 0;

  async function onThreads(): Promise<Totals> {
    screener.dispose();
    const pool = new Pool(jobs, { pack, layout, options });
    try {
      return await screenAll(groups, (group) => pool.work(group), pool.width, format);
    } finally {
      await pool.end();
    }
  }
}

/** Standard input, or a file that can be read. */
async function inputFrom(path: string | undefined): Promise<AsyncIterable<Uint8Array>> {
  if (path === undefined) return process.stdin;
  try {
    await access(path);
  } catch (error) {
    throw new Problem(`${path} can't be read: ${inWords(error)}`);
  }
  return fileBytes(path);
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path)) yield piece as Uint8Array;
  } catch (error) {
    throw new Problem(`${path} can't be read: ${inWords(error)}`);
  }
}

/** What a whole run gave. */
interface Totals {
  rows: number;
  reviews: number;
  failed: number;
}

async function screenAll(groups: AsyncIterable<Group>, work: Parameters<typeof inOrder>[1], width: number, format: Format): Promise<Totals> {
  const totals: Totals = { rows: 0, reviews: 0, failed: 0 };
  let headed = format !== "csv";
  for await (const outcome of inOrder(groups, work, width)) {
    if (!headed) await write(stringify([[...CSV_COLUMNS]]));
    headed = true;
    totals.rows += outcome.rows;
    totals.reviews += outcome.reviews;
    totals.failed += outcome.failed;
    await write(outcome.text);
  }
  if (!headed) await write(stringify([[...CSV_COLUMNS]]));
  return totals;
}

function formatOption(value: string | undefined, path = ""): Format {
  if (value === undefined) return extname(path).toLowerCase() === ".csv" ? "csv" : "ndjson";
  if (value === "ndjson" || value === "csv") return value;
  throw usage("screen", `--format ${value}: expected ndjson or csv`);
}
