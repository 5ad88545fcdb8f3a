/** Options and applicants as they are given: whose mistake it is when they can't be used. */

import { KnownasError } from "./error.js";
import { described, onlyKeys } from "./plain.js";
import type { LoadOptions, ScreenOptions } from "./types.js";
import { checkTimeout } from "./wait.js";

const LOAD_OPTIONS = ["pack", "details", "onProgress", "onUpdate", "signal", "timeout", "maxAge", "publicKey", "minVersion", "notOlderThan", "cache", "wasm", "worker"];

/**
 * Makes sure of the options of `what`.
 *
 * @throws {@link KnownasError} with the code `input`.
 */
export function checkLoadOptions(what: string, options: LoadOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new KnownasError("input", `${what}: expected options such as { pack: "/screening/manifest.json" }, got ${described(options)}`);
  }
  onlyKeys(what, options, LOAD_OPTIONS);
  if ("pack" in options && options.pack === undefined) {
    throw new KnownasError("input", 'pack: it was given as undefined, as of a setting that is missing; leave the option out, or say "starter", to use the starter pack', { field: "pack" });
  }
  checkTimeout(options.timeout);
}

/**
 * Makes sure of what would screen against nothing, or compare with nothing, without anybody noticing.
 *
 * @throws {@link KnownasError} with the code `input`.
 */
export function checkScreenOptions(options: ScreenOptions): void {
  const { threshold, lists } = (options ?? {}) as ScreenOptions;
  if (typeof threshold === "number" && !(threshold >= 0 && threshold <= 1)) {
    throw new KnownasError("input", `threshold: expected a number from 0 to 1, got ${threshold}`, { field: "threshold" });
  }
  if (Array.isArray(lists) && lists.length === 0) {
    throw new KnownasError("input", "lists: an empty list screens against nothing; leave the option out to screen against all lists of the pack", { field: "lists" });
  }
}

/** What was thrown at an applicant; the applicant's own mistake where a text that can be typed was at fault. */
export function faultOfInput(error: unknown, applicant: Record<string, unknown>): unknown {
  if (!(error instanceof KnownasError) || error.code !== "input" || error.field === undefined) return error;
  const value = error.field.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], applicant);
  const typed = typeof value === "string" || (error.field === "name" && value == null);
  const isKnown = !/no such field/.test(error.message);
  return typed && isKnown ? new KnownasError("input", error.message, { field: error.field, fault: "applicant", cause: error.cause }) : error;
}
