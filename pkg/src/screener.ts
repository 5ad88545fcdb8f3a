/**
 * A screener over the engine's own: checks what comes in, knows today's date, and survives a trap.
 *
 * The pack's bytes are kept beside the engine's copy, because a trap takes the engine's copy with it and fetching it again
 * would be a network request in the middle of a form.
 */

import { decodeBase64 } from "./base64.js";
import { KnownasError } from "./error.js";
import { loaded } from "./pack.js";
import type { Loaded } from "./pack.js";
import { described, onlyKeys, plainObject, text } from "./plain.js";
import type { Runtime } from "./runtime.js";
import { parted, verify } from "./signature.js";
import { differences } from "./verification.js";
import type * as types from "./types.js";
import type * as Exports from "./wasm/engine.js";

/** The exports of the engine. */
export type EngineExports = typeof Exports;

const EXAMPLE = '{ name: "Kim Ung Sun" }';

/** Starts the engine and gets the pack, both at once. */
export async function openScreener(
  start: () => Promise<Runtime<EngineExports>>,
  options: types.LoadOptions = {},
): Promise<types.Screener> {
  if (typeof options !== "object" || options === null) {
    throw new KnownasError("input", 'loadScreener: expected options such as { pack: "/lists.knownas" }');
  }
  onlyKeys("loadScreener", options, ["pack", "details", "onProgress", "signal", "maxAge", "publicKey", "notOlderThan", "cache"]);
  const { onProgress, signal, notOlderThan, cache } = options;
  if (notOlderThan !== undefined) checkDay(notOlderThan);
  signal?.throwIfAborted();
  const source = options.pack === undefined ? starterPack() : options.pack;
  const [runtime, pack] = await Promise.all([start(), Promise.resolve(source).then((got) => loaded(got, { what: "pack", onProgress, signal, cache }))]);
  signal?.throwIfAborted();
  try {
    const screener = await opened(runtime, pack, options);
    // Not waited for: the form need not wait for the browser's disk, nor for the details.
    void pack.opened?.();
    if (options.details !== undefined) screener.expect((ended) => completed(screener, options, ended));
    return screener;
  } catch (error) {
    await pack.refused?.();
    throw error;
  }
}

async function opened(
  runtime: Runtime<EngineExports>,
  { bytes }: Loaded,
  { publicKey, maxAge, notOlderThan }: types.LoadOptions,
): Promise<PackScreener> {
  const signed = parted(bytes);
  if (publicKey !== undefined) await verify(signed, publicKey);
  const screener = new PackScreener(runtime, signed.pack, maxAge);
  if (notOlderThan !== undefined) checkAge(screener, notOlderThan);
  return screener;
}

/** Loads the details of a pack and adds them. The caller's signal ends that, and so does the end of the screener. */
async function completed(screener: PackScreener, { details, publicKey, cache, signal }: types.LoadOptions, ended: AbortController): Promise<void> {
  const end = () => ended.abort(signal?.reason);
  signal?.addEventListener("abort", end);
  try {
    const file = await loaded(details as types.PackSource, { what: "details", signal: ended.signal, cache });
    try {
      const signed = parted(file.bytes);
      if (publicKey !== undefined) await verify(signed, publicKey);
      screener.complete(signed.pack);
    } catch (error) {
      await file.refused?.();
      throw error;
    }
    void file.opened?.();
  } finally {
    signal?.removeEventListener("abort", end);
  }
}

function checkDay(day: unknown): void {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text("notOlderThan", day))) return;
  throw new KnownasError("input", `notOlderThan: expected a day such as "2026-08-01", got ${described(day)}`, { field: "notOlderThan" });
}

/** ISO 8601 dates sort as texts; one without a day is older than any day in it. */
function checkAge(screener: types.Screener, floor: string): void {
  const newest = screener.lists.map(({ publishedOn }) => publishedOn ?? "").sort().at(-1) ?? "";
  if (newest >= floor) return;
  screener.dispose();
  const date = newest === "" ? "of unknown date" : `of ${newest}`;
  throw new KnownasError("pack-old", `the newest list of the pack is ${date}, before ${floor}: an old pack was put in the place of a newer one, or the date is wrong`);
}

/** The engine without a pack. */
export async function openEngine(start: () => Promise<Runtime<EngineExports>>): Promise<types.NameEngine> {
  return ofNames(await start());
}

function ofNames(runtime: Runtime<EngineExports>): types.NameEngine {
  return {
    compare: (a, b, kind) =>
      runtime.call(({ compare }) => compare(text("a", a), text("b", b), kind === undefined ? kind : text("kind", kind))) as types.Comparison,
    romanize: (name) => runtime.call(({ romanize }) => romanize(text("text", name))) as types.Romanization[],
    engine: () => runtime.call(({ engine }) => engine()) as types.Engine,
  };
}

async function starterPack(): Promise<Uint8Array> {
  const { base64 } = await import("./starter.js");
  return decodeBase64(base64);
}

class PackScreener implements types.Screener {
  readonly lists: readonly types.ListInfo[];
  readonly compare: types.NameEngine["compare"];
  readonly romanize: types.NameEngine["romanize"];
  readonly #runtime: Runtime<EngineExports>;
  readonly #maxAge: number | undefined;
  #pack: Uint8Array | undefined;
  /** Kept, as the pack is, for an engine that begins anew. */
  #added: Uint8Array | undefined;
  #details: Promise<void>;
  readonly #ended = new AbortController();
  #handle: InstanceType<EngineExports["Screener"]>;
  #generation: number;

  constructor(runtime: Runtime<EngineExports>, pack: Uint8Array, maxAge: number | undefined) {
    this.#runtime = runtime;
    ({ compare: this.compare, romanize: this.romanize } = ofNames(runtime));
    this.#maxAge = maxAge;
    this.#pack = pack;
    this.#handle = runtime.call(({ Screener }) => new Screener(pack));
    this.#generation = runtime.generation;
    const { lists, complete } = this.info();
    this.lists = lists;
    this.#details = complete ? Promise.resolve() : heard(Promise.reject(new KnownasError("pack-details", "the details of this pack are a file of their own: give it to loadScreener as `details`")));
  }

  /** Waits for the details that `load` adds, where the pack has none of its own. */
  expect(load: (ended: AbortController) => Promise<void>): void {
    if (!this.info().complete) this.#details = heard(load(this.#ended));
  }

  /** Adds the details. */
  complete(details: Uint8Array): void {
    const handle = this.#live();
    this.#runtime.call(() => handle.complete(details));
    this.#added = details;
  }

  details(): Promise<void> {
    return this.#details;
  }

  screen(applicant: types.Applicant, options: types.ScreenOptions = {}): types.Screening {
    const asked = plainObject("applicant", applicant, EXAMPLE);
    const settings = this.#dated(plainObject("options", options, "{ threshold: 0.9 }"));
    const handle = this.#live();
    return this.#runtime.call(() => handle.screen(asked, settings)) as types.Screening;
  }

  verify(result: unknown, applicant: types.Applicant, options: types.ScreenOptions = {}): types.Verification {
    const got = plainObject("result", result, "what screen() gave");
    const screening = this.screen(applicant, options);
    const differs = differences(got as Partial<types.Screening>, screening);
    return { agrees: differs.length === 0, differs, screening };
  }

  entity(id: string): types.Listing | undefined {
    const asked = text("id", id);
    const handle = this.#live();
    return this.#runtime.call(() => handle.entity(asked)) as types.Listing | undefined;
  }

  info(): types.PackInfo {
    const handle = this.#live();
    return this.#runtime.call(() => handle.info()) as types.PackInfo;
  }

  dispose(): void {
    if (this.#pack === undefined) return;
    this.#pack = this.#added = undefined;
    this.#ended.abort(disposed());
    // The object of an instance that trapped went with it.
    if (this.#generation === this.#runtime.generation) this.#handle.free();
  }

  /** The core reads no clock: the day is given to it, where it matters. */
  #dated(options: Record<string, unknown>): Record<string, unknown> {
    const settings = this.#maxAge === undefined ? options : { maxAge: this.#maxAge, ...options };
    const needsToday = settings["maxAge"] != null && settings["today"] == null;
    return needsToday ? { ...settings, today: new Date().toISOString().slice(0, 10) } : settings;
  }

  #live(): InstanceType<EngineExports["Screener"]> {
    const pack = this.#pack;
    if (pack === undefined) throw disposed();
    if (this.#generation !== this.#runtime.generation) {
      this.#handle = this.#runtime.call(({ Screener }) => new Screener(pack));
      this.#generation = this.#runtime.generation;
      if (this.#added !== undefined) this.#handle.complete(this.#added);
    }
    return this.#handle;
  }
}

function disposed(): KnownasError {
  return new KnownasError("disposed", "this screener was disposed of: load another with loadScreener()");
}

/** A promise whose failure is told to whoever waits for it, and to nobody else. */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
