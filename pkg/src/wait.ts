/** Waiting with an end: a caller's signal, and a limit of time. */

import { KnownasError } from "./error.js";
import { described } from "./plain.js";

/** Milliseconds without any progress after which loading is given up, unless {@link LoadOptions.timeout} says otherwise. */
export const DEFAULT_TIMEOUT = 30_000;

/** How long to wait. */
export interface Limit {
  /** Milliseconds. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * What `work` gives, unless the signal or the time ends the waiting before.
 *
 * @throws the signal's reason; {@link KnownasError} with the code `timeout`.
 */
export async function within<Value>(work: Promise<Value>, what: string, { timeout = DEFAULT_TIMEOUT, signal }: Limit): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => undefined;
  const end = new Promise<never>((_, reject) => {
    if (timeout !== Infinity) timer = setTimeout(() => reject(tooLong(what, timeout)), timeout);
    abort = () => reject(signal?.reason);
    if (signal?.aborted === true) abort();
    signal?.addEventListener("abort", abort);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** The error of a wait that was too long. */
export function tooLong(what: string, timeout: number): KnownasError {
  return new KnownasError("timeout", `${what}: nothing came for ${timeout / 1000} s; try again, or give a longer \`timeout\` (milliseconds)`);
}

/** Makes sure that a limit given from outside is one. */
export function checkTimeout(timeout: unknown): void {
  if (timeout === undefined || (typeof timeout === "number" && timeout > 0)) return;
  throw new KnownasError("input", `timeout: expected milliseconds above 0, or Infinity, got ${described(timeout)}`, { field: "timeout" });
}
