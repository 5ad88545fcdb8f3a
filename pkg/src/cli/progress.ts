/**
 * How far a download is, on standard error: a bar that is drawn over itself on a terminal, one plain line at the end of each file
 * elsewhere, as in the log of a cron job.
 */

import { thousands, visible } from "./output.js";

/** Where the bar goes. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

const BAR = 24;
/** Milliseconds between two drawings. */
const EVERY = 100;

/** The progress of one file. */
export class Progress {
  readonly #name: string;
  readonly #screen: Screen | undefined;
  #drawn = 0;

  /** Without a screen nothing is shown. */
  constructor(name: string, screen: Screen | undefined) {
    this.#name = name;
    this.#screen = screen;
  }

  /** So many bytes are there, of so many if that is known. */
  at(loaded: number, total: number | null): void {
    const now = Date.now();
    if (this.#screen?.isTTY !== true || now - this.#drawn < EVERY) return;
    this.#drawn = now;
    this.#screen.write(`\r\u001b[K${bar(loaded, total)} ${this.#name}  ${megabytes(loaded)}${total === null ? "" : ` of ${megabytes(total)}`}`);
  }

  /** A line that stays. */
  say(text: string): void {
    this.#screen?.write(`${this.#screen.isTTY === true ? "\r\u001b[K" : ""}${visible(`${this.#name}: ${text}`)}\n`);
  }
}

function bar(loaded: number, total: number | null): string {
  const full = total === null || total === 0 ? 0 : Math.min(BAR, Math.floor((loaded / total) * BAR));
  return `[${"=".repeat(full)}${" ".repeat(BAR - full)}]`;
}

function megabytes(bytes: number): string {
  return `${thousands(Number((bytes / 1e6).toFixed(1)))} MB`;
}
