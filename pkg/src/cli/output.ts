/**
 * What people and programs read: standard output with back-pressure, text that does nothing to a terminal, numbers.
 *
 * Titles of lists, names of fields and columns, paths and what servers answer come from others. Written as they are they could
 * move the cursor, hide a line or forge one (ECMA-48, Unicode Standard Annex 9), so that whatever goes to a terminal goes through
 * {@link visible}.
 */

import { once } from "node:events";
import { inWords } from "./files.js";

/** C0 and C1 controls, line separators, and what changes the direction of the text behind it. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of others as one line that does nothing: controls in the notation of JavaScript, `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`);
}

/** Lines, each {@link visible}, with an end behind the last. */
export function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${visible(line)}\n`).join("");
}

/** Lines on standard error, each {@link visible}. */
export function complain(...lines: string[]): void {
  process.stderr.write(asLines(lines));
}

/** Writes to standard output, and waits while its reader is slower. */
export async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/**
 * A reader that has seen enough (`| head`) closes the pipe: that is the end of the work and no error. Output that can't be written,
 * as on a full disk, is one, with the exit code 2. Where nobody hears standard error the work goes on.
 */
export function endOnLostOutput(): void {
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    complain(`knownas: standard output can't be written: ${inWords(error)}`);
    process.exit(2);
  });
}

/** 19143 -> "19,143". */
export function thousands(number: number): string {
  return number.toLocaleString("en-US");
}

/** "1 row", "2 rows", "1 entity", "2 entities". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}
