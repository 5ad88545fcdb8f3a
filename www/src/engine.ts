/**
 * The screener in use. The page is never without one: a new pack takes the place of the old one only after it has loaded.
 *
 * A screening takes less than a millisecond, so it runs here; compiling list files takes seconds, so it runs in a worker.
 */

import { KnownasError, loadEngine, loadScreener } from "knownas";
import type { Applicant, NameEngine, Progress, Screener, ScreenOptions, Screening } from "knownas";
import type { Compiled } from "knownas/compiler";
import type { Answer } from "./compile-worker.js";
import { addFetched } from "./network.js";

/** One screening and how long it took, in milliseconds. */
export interface Screened {
  applicant: Applicant;
  screening: Screening;
  took: number;
}

let screener: Screener | undefined;
let names: NameEngine | undefined;

/** The screener in use; undefined until the first pack has loaded. */
export function current(): Screener | undefined {
  return screener;
}

/** Screens with the pack in use. */
export function screen(applicant: Applicant, options: ScreenOptions): Screened | undefined {
  if (screener === undefined) return undefined;
  const start = performance.now();
  const screening = screener.screen(applicant, options);
  return { applicant, screening, took: performance.now() - start };
}

/** A name in other spellings; empty when the engine knows none. */
export function romanize(text: string): ReturnType<NameEngine["romanize"]> {
  return names?.romanize(text) ?? [];
}

/** Puts a pack in use: the starter pack, or the bytes given. */
export async function open(pack?: Uint8Array | Response, onProgress?: (progress: Progress) => void): Promise<void> {
  const next = await loadScreener({ pack, onProgress });
  names ??= await loadEngine();
  screener?.dispose();
  screener = next;
}

/** Compiles list files in a worker that is made for them and ends with them. */
export function compile(files: { name: string; bytes: ArrayBuffer }[], onFile: (name: string) => void): Promise<Compiled> {
  const worker = new Worker("compile-worker.js", { type: "module" });
  return new Promise<Compiled>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.step === "file") return onFile(data.name);
      addFetched(data.fetched);
      if (data.step === "done") resolve(data.compiled);
      else reject(new KnownasError(data.code, data.message));
    };
    worker.onerror = (event) => reject(new KnownasError("wasm", `the compiler can't be started: ${event.message || "no details"}`));
    worker.postMessage(files, files.map(({ bytes }) => bytes));
  }).finally(() => worker.terminate());
}
