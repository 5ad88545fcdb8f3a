/**
 * One input -> one output line. The same code on the main thread and in each worker of `--jobs`, so that results do not
 * depend on the number of jobs.
 */

import { stringify } from "csv-stringify/sync";
import { KnownasError } from "../error.js";
import { described } from "../plain.js";
import type { Applicant, Screener, Screening, ScreenOptions } from "../types.js";
import { applicantOfRow } from "./csv.js";
import type { Line } from "./lines.js";

/** Input and output of `screen`. */
export type Format = "ndjson" | "csv";

/** A row of a CSV file with the number of the line it ends on, or why it can't be read. */
export type Row = { number: number } & ({ cells: Record<string, string> } | { error: string });

/** What one group of inputs gave. */
export interface Outcome {
  /** Output lines, each with its line end. */
  text: string;
  /** How many of them are errors. */
  failed: number;
}

/** The columns of the CSV output. */
export const CSV_COLUMNS = ["line", "id", "outcome", "hits", "entity", "name", "score", "lists", "error"] as const;

/** Screens a group of inputs. */
export function processGroup(group: readonly (Line | Row)[], format: Format, screener: Screener, options: ScreenOptions): Outcome {
  let text = "";
  let failed = 0;
  for (const input of group) {
    try {
      const result = screener.screen(applicantOf(input), options);
      text += format === "csv" ? csvLine(input, result) : `${JSON.stringify(result)}\n`;
    } catch (error) {
      if (!(error instanceof KnownasError)) throw error;
      failed++;
      text += format === "csv" ? csvError(input, error.message) : `${JSON.stringify({ error: error.message, line: input.number })}\n`;
    }
  }
  return { text, failed };
}

/** The applicant in a line or row. */
export function applicantOf(input: Line | Row): Applicant {
  if ("error" in input) throw new KnownasError("input", input.error);
  return "cells" in input ? applicantOfRow(input.cells) : applicantOfText(input.text);
}

/** An applicant object, or a JSON string that is a name. What the object holds is checked by the engine. */
function applicantOfText(text: string): Applicant {
  const value = parsed(text);
  if (typeof value === "string") return { name: value };
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Applicant;
  throw new KnownasError("input", `expected an applicant object or a name as a JSON string, got ${described(value)}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KnownasError("input", `not JSON (${(error as Error).message}): expected {"name":"…"} or "…" on one line`);
  }
}

function csvLine(input: Line | Row, { outcome, hits, lists, issues }: Screening): string {
  const [best] = hits;
  return csvRow(input, {
    outcome,
    hits: hits.length,
    entity: best?.entity.id,
    name: best?.alias.name,
    score: best?.score.toFixed(4),
    lists: lists.map(({ id, publishedOn }) => `${id} ${publishedOn ?? "unknown"}`).join("; "),
    // Beside the outcome: the name was screened all the same.
    error: issues.map(({ field, problem }) => `${field}: ${problem}`).join("; "),
  });
}

function csvError(input: Line | Row, error: string): string {
  return csvRow(input, { error });
}

function csvRow(input: Line | Row, cells: Partial<Record<(typeof CSV_COLUMNS)[number], string | number | undefined>>): string {
  const id = "cells" in input ? input.cells["id"] : undefined;
  return stringify([{ line: input.number, id, ...cells }], { columns: [...CSV_COLUMNS], escape_formulas: true });
}
