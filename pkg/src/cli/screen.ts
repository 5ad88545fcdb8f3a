/** `knownas screen`: applicants on standard input, results on standard output, in order. */

import { stringify } from "csv-stringify/sync";
import { COLUMNS, rowGroups } from "./csv.js";
import { inOrder, Pool } from "./jobs.js";
import type { Group } from "./jobs.js";
import { lineGroups } from "./lines.js";
import { integerOption, readOptions, usage } from "./options.js";
import { counted, write } from "./output.js";
import { CSV_COLUMNS, processGroup } from "./processor.js";
import type { Format } from "./processor.js";
import { openedFor, SCREENING_HELP, SCREENING_OPTIONS } from "./screening.js";

export const summary = "applicants on stdin, results on stdout, in order";

export const help = `Usage: knownas screen [options] < APPLICANTS > RESULTS

Screens applicants against a pack, one result for each, in order. Nothing is sent anywhere.

Options:
${SCREENING_HELP}
  --format FORMAT   ndjson (default) or csv, for input and output
  --jobs N          worker threads; 1 unless given; the results are the same for any N
  -h, --help        this text

ndjson: one applicant object a line, {"name":"Woong-soon Kim","birthDate":"1964-06-23"}, or a JSON string that is a name.
One result object a line. A line that can't be read gives {"error":…,"line":…} and the run goes on. Empty lines are skipped.

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
  });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (positionals.length > 0) throw usage("screen", `unexpected "${positionals[0]}": applicants are read from standard input`);
  const format = formatOption(values.format);
  const jobs = integerOption("screen", "jobs", values.jobs, 1, 256) ?? 1;
  const { screener, options, pack } = await openedFor("screen", values);

  const groups = format === "csv" ? rowGroups(process.stdin) : lineGroups(process.stdin);
  if (jobs === 1) return screenAll(groups, (group) => Promise.resolve(processGroup(group, format, screener, options)), 1, format);
  screener.dispose();
  const pool = new Pool(jobs, { pack, format, options });
  try {
    return await screenAll(groups, (group) => pool.work(group), pool.width, format);
  } finally {
    await pool.end();
  }
}

async function screenAll(groups: AsyncIterable<Group>, work: Parameters<typeof inOrder>[1], width: number, format: Format): Promise<number> {
  let failed = 0;
  let headed = format !== "csv";
  for await (const outcome of inOrder(groups, work, width)) {
    if (!headed) await write(stringify([[...CSV_COLUMNS]]));
    headed = true;
    failed += outcome.failed;
    await write(outcome.text);
  }
  if (!headed) await write(stringify([[...CSV_COLUMNS]]));
  if (failed > 0) process.stderr.write(`knownas: ${counted(failed, "line")} failed\n`);
  return failed > 0 ? 1 : 0;
}

function formatOption(value = "ndjson"): Format {
  if (value === "ndjson" || value === "csv") return value;
  throw usage("screen", `--format ${value}: expected ndjson or csv`);
}
