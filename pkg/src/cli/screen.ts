/** `knownas screen`: applicants on standard input, results on standard output, in order. */

import { stringify } from "csv-stringify/sync";
import type { Screener, ScreenOptions } from "../types.js";
import { COLUMNS, rowGroups } from "./csv.js";
import { readBytes } from "./files.js";
import { inOrder, Pool } from "./jobs.js";
import type { Group } from "./jobs.js";
import { publicKeyOption } from "./keys.js";
import { lineGroups } from "./lines.js";
import { integerOption, numberOption, readOptions, usage } from "./options.js";
import { counted, write } from "./output.js";
import { screenerFrom, starterScreener } from "./packs.js";
import type { Demands } from "./packs.js";
import { CSV_COLUMNS, processGroup } from "./processor.js";
import type { Format } from "./processor.js";

export const summary = "applicants on stdin, results on stdout, in order";

export const help = `Usage: knownas screen [options] < APPLICANTS > RESULTS

Screens applicants against a pack, one result for each, in order. Nothing is sent anywhere.

Options:
  --pack FILE       the pack to screen against; the starter pack of the package unless given
  --format FORMAT   ndjson (default) or csv, for input and output
  --threshold T     score from which a candidate is a hit, 0 to 1; by kind of applicant unless given
  --lists IDS       screen against these lists of the pack only: --lists ofac,un
  --weak-aliases    search weak aliases too; they only confirm unless set
  --max-age DAYS    mark lists published more than DAYS ago as stale
  --public-key KEY  the key that must have signed the pack: as \`knownas keygen\` printed it, or the file FILE.pub
  --not-older-than DAY
                    refuse a pack whose newest list was published before DAY: 2026-08-01
  --jobs N          worker threads; 1 unless given; the results are the same for any N
  -h, --help        this text

ndjson: one applicant object a line, {"name":"Woong-soon Kim","birthDate":"1964-06-23"}, or a JSON string that is a name.
One result object a line. A line that can't be read gives {"error":…,"line":…} and the run goes on. Empty lines are skipped.

csv: a header row, then one applicant a row. Columns, all but name optional, several values in a cell separated by ";":
  ${COLUMNS.slice(0, 12).join(", ")},
  ${COLUMNS.slice(12).join(", ")}
Output columns: ${CSV_COLUMNS.join(", ")}
(entity, name and score of the best hit; id as in the input).

Exit codes: 0 done; 1 some lines failed; 2 wrong usage, or a pack that can't be used.
`;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("screen", args, {
    pack: { type: "string" },
    format: { type: "string" },
    threshold: { type: "string" },
    lists: { type: "string" },
    "weak-aliases": { type: "boolean" },
    "max-age": { type: "string" },
    "public-key": { type: "string" },
    "not-older-than": { type: "string" },
    jobs: { type: "string" },
  });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (positionals.length > 0) throw usage("screen", `unexpected "${positionals[0]}": applicants are read from standard input`);
  const format = formatOption(values.format);
  const jobs = integerOption("screen", "jobs", values.jobs, 1, 256) ?? 1;
  const options: ScreenOptions = {
    threshold: numberOption("screen", "threshold", values.threshold, 0, 1),
    weakAliases: values["weak-aliases"],
    maxAge: integerOption("screen", "max-age", values["max-age"], 0, 36_500),
    lists: values.lists?.split(",").map((id) => id.trim()),
    // One day for the whole run, on every thread.
    today: new Date().toISOString().slice(0, 10),
  };
  const pack = values.pack === undefined ? undefined : await readBytes(values.pack);
  const floor = values["not-older-than"];
  if (floor !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(floor)) throw usage("screen", `--not-older-than ${floor}: expected a day as in 2026-08-01`);
  const demands: Demands = {
    publicKey: values["public-key"] === undefined ? undefined : await publicKeyOption(values["public-key"]),
    notOlderThan: floor,
  };
  if (pack === undefined && demands.publicKey !== undefined) throw usage("screen", "--public-key needs a --pack: the starter pack is not signed");
  const screener = pack === undefined ? await starterScreener(demands) : await screenerFrom(pack, values.pack ?? "", demands);
  checkLists(options.lists ?? [], screener);

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

function checkLists(asked: readonly string[], { lists }: Screener): void {
  const known = lists.map(({ id }) => id);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined) throw usage("screen", `--lists: the pack has no list "${unknown}"; there are ${known.join(", ")}`);
}
