/**
 * The one error type of the package. Its message says what was wrong, where, and what to do about it.
 */

/**
 * What went wrong, for programs:
 *
 * - `not-a-pack`, `pack-version`, `pack-tables`, `pack-truncated`, `pack-damaged`: the pack can't be used.
 * - `pack-details`: the details are those of another pack, or were not given.
 * - `pack-signature`: the pack is not signed by a key that was given. `pack-old`: it is older than what was asked for.
 * - `fetch`: the pack can't be had: an HTTP error, a web page instead of a pack, a download that broke off.
 * - `input`: a field of the applicant or of the options can't be used; `field` names it.
 * - `source`: a list file can't be compiled.
 * - `wasm`: the WebAssembly module can't be loaded, as under a Content-Security-Policy without 'wasm-unsafe-eval'.
 * - `disposed`: the screener or compiler was used after its end.
 * - `internal`: a mistake of this package. The next call works again.
 */
export type ErrorCode =
  | "not-a-pack"
  | "pack-version"
  | "pack-tables"
  | "pack-truncated"
  | "pack-damaged"
  | "pack-details"
  | "pack-signature"
  | "pack-old"
  | "fetch"
  | "input"
  | "source"
  | "wasm"
  | "disposed"
  | "internal";

/** Everything that the package throws, but for the reason of an aborted signal. */
export class KnownasError extends Error {
  override readonly name = "KnownasError";
  /** What went wrong, for programs. */
  readonly code: ErrorCode;
  /** With the code `input`: the path of the field, as in `documents[1].type`. */
  readonly field?: string;

  constructor(code: ErrorCode, message: string, details: { field?: string | undefined; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    if (details.field !== undefined) this.field = details.field;
  }
}

/** The text of anything thrown. */
export function reason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
