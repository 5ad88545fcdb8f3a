/** `knownas record`: applicants on standard input, the review record of each hit as files. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { KnownasError } from "../error.js";
import { recordHtml, reviewRecord } from "../review.js";
import type { RecordDetails, ReviewRecord } from "../review.js";
import { inWords, readBytes, writePrivately } from "./files.js";
import { lineGroups } from "./lines.js";
import type { Line } from "./lines.js";
import { readManifest, sha256 } from "./manifest.js";
import { readOptions, usage } from "./options.js";
import { complain, counted, write } from "./output.js";
import { Problem } from "./problem.js";
import { identifiedIn } from "./processor.js";
import { openedFor, SCREENING_HELP, SCREENING_OPTIONS } from "./screening.js";
import type { Opened, ScreeningValues } from "./screening.js";

export const summary = "applicants on stdin, review records as files";

export const help = `Usage: knownas record --out DIR [options] < APPLICANTS

Screens applicants and writes the review record of each that asks for a review: DIR/line-000001.json, and the same as .html to
read and print. A record holds the form, the result with its evidence in sentences, lists, pack, settings, engine, and an empty
place for the decision. Nothing is sent anywhere. Paths of the records on standard output, one a line.

Options:
  --out DIR         where the records go, readable by their owner alone. A record of another applicant, or one that holds a decision,
                    is never replaced: the new one is line-000001-2.json
  --all             records of applicants without a hit too
${SCREENING_HELP}
  -h, --help        this text

One applicant a line, as for \`knownas screen\`. A line that can't be read is named on standard error, and the run goes on. Where
the manifest of \`knownas update\` lies beside the pack, records say when the lists were downloaded.

Exit codes: 0 done; 1 some lines failed; 2 wrong usage, a pack that can't be used, or a record that can't be written.
`;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("record", args, { ...SCREENING_OPTIONS, out: { type: "string" }, all: { type: "boolean" } });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (positionals.length > 0) throw usage("record", `unexpected "${positionals[0]}": applicants are read from standard input`);
  if (values.out === undefined) throw usage("record", "--out DIR is missing");
  const opened = await openedFor("record", values);
  const details = await detailsOf(opened, values);

  let failed = 0;
  for await (const group of lineGroups(process.stdin)) {
    for (const line of group) {
      try {
        const paths = await recordOf(line, opened, details, values.out, values.all === true);
        await write(paths.map((path) => `${path}\n`).join(""));
      } catch (error) {
        if (!(error instanceof KnownasError)) throw error;
        failed++;
        complain(`knownas: line ${line.number}: ${error.message}`);
      }
    }
  }
  if (failed > 0) process.stderr.write(`knownas: ${counted(failed, "line")} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** What all records of a run share. */
type Shared = Omit<RecordDetails, "applicant" | "createdAt">;

/** A manifest of another program, or of another pack, says nothing about this one. */
async function detailsOf({ screener, pack }: Opened, values: ScreeningValues): Promise<Shared> {
  const manifest = values.pack === undefined ? undefined : await readManifest(join(values.pack, "..", "manifest.json")).catch(() => undefined);
  const own = pack !== undefined && manifest?.pack.sha256 === sha256(pack);
  return {
    clock: "server",
    pack: screener.info(),
    fetchedAt: own ? manifest?.updatedAt : undefined,
    signature: values["public-key"] === undefined ? "not verified" : "verified",
    build: sha256(await readBytes(new URL("../wasm/engine_bg.wasm", import.meta.url))),
  };
}

/** Writes the record of one line and gives its paths; none without a hit. */
async function recordOf(line: Line, { screener, options }: Opened, shared: Shared, out: string, all: boolean): Promise<string[]> {
  const { applicant } = identifiedIn(line);
  const screening = screener.screen(applicant, options);
  if (screening.outcome === "no_hit" && !all) return [];
  const record = reviewRecord(screening, { ...shared, applicant, createdAt: new Date().toISOString() });
  const path = await freePath(join(out, `line-${String(line.number).padStart(6, "0")}`), record);
  await writePrivately(`${path}.json`, `${JSON.stringify(record, null, 2)}\n`);
  await writePrivately(`${path}.html`, recordHtml(record));
  return [`${path}.json`, `${path}.html`];
}

/** `path`, or `path-2`, `path-3` … where records stand that this one must not replace. */
async function freePath(path: string, record: ReviewRecord): Promise<string> {
  for (let number = 1; ; number++) {
    const at = number === 1 ? path : `${path}-${number}`;
    if (await replaceable(`${at}.json`, record)) return at;
  }
}

/** Nothing stands there, or an undecided record of the same applicant. What is no record is somebody's, and stays. */
async function replaceable(path: string, { applicant }: ReviewRecord): Promise<boolean> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw new Problem(`${path} can't be read: ${inWords(error)}`);
  }
  try {
    const old = JSON.parse(text) as Partial<ReviewRecord>;
    return old.disposition?.decision === null && isDeepStrictEqual(old.applicant, JSON.parse(JSON.stringify(applicant)));
  } catch {
    return false;
  }
}
