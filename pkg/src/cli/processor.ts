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
export type Row = { number: number } & ({ cells: Record<string, string> } | { error: string; id?: string | undefined });

/** What one group of inputs gave. */
export interface Outcome {
  /** Output lines, each with its line end. */
  text: string;
  /** Inputs read. */
  rows: number;
  /** How many of them are errors. */
  failed: number;
  /** How many of them a human has to look at. */
  reviews: number;
}

/** How results are written. */
export interface Layout {
  format: Format;
  /** Leave out results without a hit or note that asks for a review. */
  onlyHits: boolean;
}

/** The columns of the CSV output. */
export const CSV_COLUMNS = ["line", "id", "outcome", "hits", "entity", "name", "score", "lists", "error"] as const;

/** Screens a group of inputs. */
export function processGroup(group: readonly (Line | Row)[], layout: Layout, screener: Screener, options: ScreenOptions): Outcome {
  const csv = layout.format === "csv";
  let text = "";
  let failed = 0;
  let reviews = 0;
  for (const input of group) {
    let id: unknown;
    try {
      const read = identifiedIn(input);
      id = read.id;
      const result = screener.screen(read.applicant, options);
      if (result.outcome === "review") reviews++;
      else if (layout.onlyHits) continue;
      // Where results are left out or have an id, they say where they are from.
      const place = id !== undefined || layout.onlyHits ? { line: input.number, id } : {};
      text += csv ? csvLine(input, result) : `${JSON.stringify({ ...place, ...result })}\n`;
    } catch (error) {
      if (!(error instanceof KnownasError)) throw error;
      failed++;
      text += csv ? csvError(input, error.message) : `${JSON.stringify({ error: error.message, line: input.number, id })}\n`;
    }
  }
  return { text, rows: group.length, failed, reviews };
}

/** An applicant, and the operator's own `id` of it, which is copied to the result and never looked at. */
export function identifiedIn(input: Line | Row): { applicant: Applicant; id?: string | number } {
  const { id, ...applicant } = applicantOf(input) as Applicant & { id?: unknown };
  if (id === undefined || id === null) return { applicant };
  if (typeof id === "string" || typeof id === "number") return { applicant, id };
  throw new KnownasError("input", `id: expected a text or a number, got ${described(id)}`);
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
  const id = "cells" in input ? input.cells["id"] : "id" in input ? input.id : undefined;
  return stringify([{ line: input.number, id, ...cells }], { columns: [...CSV_COLUMNS], escape_formulas: true, cast: { string: asCell } });
}

/** An id has to join with the input again: a sign before letters and digits alone computes nothing. All else is escaped where a spreadsheet would compute. */
function asCell(value: string, { column }: { column?: string | number }): string | { value: string; escape_formulas: boolean } {
  return column === "id" && /^[-+@][\w.-]*$/.test(value) ? { value, escape_formulas: false } : value;
}
