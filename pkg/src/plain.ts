/**
 * Values from outside -> plain JSON, before they reach the engine.
 *
 * An applicant is JSON wherever it comes from: a form, a line of a file, a queue. So what JSON leaves out (`undefined`) is
 * left out, and a result is the same in every runtime.
 */

import { KnownasError, reason } from "./error.js";

/** Most characters of JSON that reach the engine: what is copied into its memory is never given back to the machine. */
const LONGEST_JSON = 1_000_000;
/** Deepest nesting: an applicant has four levels, a result six. */
const DEEPEST = 32;
/** Longest text that reaches the engine by itself; the engine says what is too long for a name. */
const LONGEST_TEXT = 10_000;

/** The JSON object that `value` stands for. `longest` is the most characters that its JSON may have. */
export function plainObject(what: string, value: unknown, example: string, longest = LONGEST_JSON): Record<string, unknown> {
  let plain: unknown;
  try {
    const json = JSON.stringify(value) ?? "null";
    if (json.length > longest) throw new RangeError(`${json.length} characters, at most ${longest} are taken`);
    plain = JSON.parse(json);
    if (isDeeperThan(plain, DEEPEST)) throw new RangeError(`nested deeper than ${DEEPEST}`);
  } catch (error) {
    throw new KnownasError("input", `${what}: can't be written as JSON (${reason(error)})`, { field: what, cause: error });
  }
  if (typeof plain === "object" && plain !== null && !Array.isArray(plain)) return plain as Record<string, unknown>;
  throw new KnownasError("input", `${what}: expected an object such as ${example}, got ${typeof value === "string" ? "a text" : described(value)}`, { field: what });
}

/** Level by level, for what is too deep for JSON's own recursion is too deep for ours. */
function isDeeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** A text from outside. */
export function text(what: string, value: unknown): string {
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new KnownasError("input", `${what}: ${value.length} characters, far more than any name has`, { field: what });
  }
  if (typeof value === "string") return value;
  throw new KnownasError("input", `${what}: expected a text, got ${described(value)}`, { field: what });
}

/** Makes sure that an options object has no other keys than these: a misspelt option must not pass unnoticed. */
export function onlyKeys(what: string, value: object, known: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new KnownasError("input", `${what}: unknown option "${unknown}"; there are ${known.join(", ")}`, { field: unknown });
}

/** A value in words. */
export function described(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return `an object of type ${value.constructor?.name ?? "Object"}`;
  if (typeof value === "string") return value.length <= 40 ? `"${value}"` : "a text";
  return typeof value === "undefined" ? "undefined" : `a ${typeof value}`;
}
