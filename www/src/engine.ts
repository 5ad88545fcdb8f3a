/**
 * The screener in use. The page is never without one: a new pack takes the place of the old one only after it has loaded.
 *
 * Screening runs in a worker, which the package starts; compiling list files in one of its own. So the form never waits for either.
 */

import { KnownasError, loadScreenerInWorker } from "knownas";
import type { Applicant, BackgroundScreener, PackInfo, Progress, Romanization, ScreenOptions, Screening } from "knownas";
import type { Compiled } from "knownas/compiler";
import type { Answer } from "./compile-worker.js";
import { addFetched } from "./network.js";

/** One screening, of which pack, and how long it took with the way to the worker and back, in milliseconds. */
export interface Screened {
  applicant: Applicant;
  pack: PackInfo;
  screening: Screening;
  took: number;
}

interface InUse {
  screener: BackgroundScreener;
  pack: PackInfo;
}

let inUse: InUse | undefined;

/** The pack in use; undefined until the first has loaded. */
export function current(): PackInfo | undefined {
  return inUse?.pack;
}

let last: { key: string; screened: Promise<Screened> } | undefined;

/** Screens with the pack in use. A form that is sent as it was when its last field was left has its answer already. */
export async function screen(applicant: Applicant, options: ScreenOptions): Promise<Screened | undefined> {
  if (inUse === undefined) return undefined;
  const key = JSON.stringify([inUse.pack.checksum, applicant, options]);
  if (last?.key !== key) last = { key, screened: asked(inUse, applicant, options) };
  return last.screened;
}

async function asked({ screener, pack }: InUse, applicant: Applicant, options: ScreenOptions): Promise<Screened> {
  const start = performance.now();
  const screening = await screener.screen(applicant, options);
  return { applicant, pack, screening, took: performance.now() - start };
}

/** A name in other spellings; empty when the engine knows none. */
export async function romanize(text: string): Promise<Romanization[]> {
  return (await inUse?.screener.romanize(text)) ?? [];
}

/** Puts a pack in use: the starter pack, or the bytes given. */
export async function open(pack?: Uint8Array | Response, onProgress?: (progress: Progress) => void): Promise<void> {
  const screener = await loadScreenerInWorker({ pack: pack ?? "starter", onProgress });
  const next = { screener, pack: await screener.info() };
  inUse?.screener.dispose();
  inUse = next;
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
