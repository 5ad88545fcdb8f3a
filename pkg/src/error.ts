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
 * - `timeout`: nothing came for the time that `timeout` allows.
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
  | "timeout"
  | "input"
  | "source"
  | "wasm"
  | "disposed"
  | "internal";

/**
 * Whose mistake it is, so that a page knows what to do: show the field again (`applicant`), try again (`network`), tell the
 * developer (`caller`: options or types that no applicant typed; `environment`: a policy or a missing feature of the browser), fetch or
 * compile the pack anew (`pack`), or report it (`knownas`).
 */
export type Fault = "applicant" | "caller" | "pack" | "network" | "environment" | "knownas";

/** What is known beside the message. */
export interface ErrorDetails {
  field?: string | undefined;
  fault?: Fault | undefined;
  status?: number | undefined;
  url?: string | undefined;
  cause?: unknown;
}

/** Everything that the package throws, but for the reason of an aborted signal. */
export class KnownasError extends Error {
  override readonly name = "KnownasError";
  /** What went wrong, for programs. */
  readonly code: ErrorCode;
  /** Whose mistake it is. */
  readonly fault: Fault;
  /** Whether the same call may work later: the network, a server that is busy, a wait that was too long. */
  readonly retryable: boolean;
  /** With the code `input`: the path of the field, as in `documents[1].type`. */
  readonly field?: string;
  /** With the code `fetch`: the HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** With the code `fetch`: what was asked for, where it is known. */
  readonly url?: string;

  constructor(code: ErrorCode, message: string, { field, fault, status, url, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.fault = fault ?? faultOf(code);
    this.retryable = code === "timeout" || (code === "fetch" && (status === undefined || status === 408 || status === 429 || status >= 500));
    if (field !== undefined) this.field = field;
    if (status !== undefined) this.status = status;
    if (url !== undefined && url !== "") this.url = url;
  }
}

function faultOf(code: ErrorCode): Fault {
  if (code === "fetch" || code === "timeout") return "network";
  if (code === "input" || code === "disposed") return "caller";
  if (code === "wasm") return "environment";
  return code === "internal" ? "knownas" : "pack";
}

/** The text of anything thrown. */
export function reason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
