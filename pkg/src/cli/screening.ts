/** How to screen, as options of a command: the same for `screen` and `record`. */

import type { ScreenOptions, Screener } from "../types.js";
import { readBytes } from "./files.js";
import { demandsOf, VERIFY_HELP, VERIFY_OPTIONS } from "./keys.js";
import { integerOption, numberOption, usage } from "./options.js";
import { checkWhole, screenerFrom, starterScreener } from "./packs.js";

/** The options as parseArgs takes them. */
export const SCREENING_OPTIONS = {
  pack: { type: "string" },
  threshold: { type: "string" },
  lists: { type: "string" },
  "weak-aliases": { type: "boolean" },
  limit: { type: "string" },
  "notes-off": { type: "string" },
  "review-notes": { type: "string" },
  "max-age": { type: "string" },
  ...VERIFY_OPTIONS,
} as const;

/** Their help. */
export const SCREENING_HELP = `  --pack FILE       the pack to screen against; the starter pack of the package unless given
  --threshold T     score from which a candidate is a hit, 0 to 1; by kind of applicant unless given
  --lists IDS       screen against these lists of the pack only: --lists ofac,un
  --weak-aliases    search weak aliases too; they only confirm unless set
  --limit N         most hits of one applicant, 1 to 100; 10 unless given
  --notes-off CODES leave these notes out: --notes-off phone-country,time-zone
  --review-notes CODES
                    these notes ask for a review by themselves; none unless given
  --max-age DAYS    mark lists published more than DAYS ago as stale
${VERIFY_HELP}`;

/** What was asked for. */
export type ScreeningValues = { [Name in keyof typeof SCREENING_OPTIONS]?: (typeof SCREENING_OPTIONS)[Name]["type"] extends "boolean" ? boolean : (typeof SCREENING_OPTIONS)[Name] extends { multiple: true } ? string[] : string };

/** A pack that is open, and how to ask it. */
export interface Opened {
  screener: Screener;
  options: ScreenOptions;
  /** The file's bytes; the starter pack has none. */
  pack: Uint8Array | undefined;
}

/** Reads the options and opens the pack. What can't be is told before the first applicant is read. */
export async function openedFor(command: string, values: ScreeningValues): Promise<Opened> {
  const several = (text: string | undefined) => text?.split(",").map((id) => id.trim()).filter((id) => id !== "");
  const options: ScreenOptions = {
    threshold: numberOption(command, "threshold", values.threshold, 0, 1),
    weakAliases: values["weak-aliases"],
    limit: integerOption(command, "limit", values.limit, 1, 100),
    maxAge: integerOption(command, "max-age", values["max-age"], 0, 36_500),
    lists: several(values.lists),
    notesOff: several(values["notes-off"]),
    reviewNotes: several(values["review-notes"]),
    // One day for the whole run, on every thread.
    today: new Date().toISOString().slice(0, 10),
  };
  const pack = values.pack === undefined ? undefined : await readBytes(values.pack);
  const demands = await demandsOf(command, values);
  if (pack === undefined && demands.publicKey !== undefined) throw usage(command, "--public-key needs a --pack: the starter pack is not signed");
  const screener = pack === undefined ? await starterScreener(demands) : await screenerFrom(pack, values.pack ?? "", demands);
  checkWhole(screener, values.pack ?? "");
  checkOptions(command, options, screener);
  return { screener, options, pack };
}

/** What the engine would say of every line is said once. */
function checkOptions(command: string, options: ScreenOptions, screener: Screener): void {
  const known = screener.lists.map(({ id }) => id);
  const unknown = options.lists?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw usage(command, `--lists: the pack has no list "${unknown}"; there are ${known.join(", ")}`);
  try {
    screener.screen({ name: "Jane Roe" }, options);
  } catch (error) {
    throw usage(command, (error as Error).message);
  }
}
