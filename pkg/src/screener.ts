/**
 * A screener over the engine's own: checks what comes in, knows today's date, and survives a trap.
 *
 * The pack's bytes are kept beside the engine's copy, because a trap takes the engine's copy with it and fetching it again
 * would be a network request in the middle of a form.
 */

import { highestVersion, rememberVersion } from "./cache.js";
import { KnownasError } from "./error.js";
import { checkLoadOptions, checkScreenOptions, faultOfInput } from "./options.js";
import { loaded } from "./pack.js";
import type { Loaded } from "./pack.js";
import { destructurable } from "./destructurable.js";
import { applicantFrom } from "./fields.js";
import type { FieldMap, FormSource } from "./fields.js";
import { described, plainObject, text } from "./plain.js";
import type { Runtime } from "./runtime.js";
import { isDay, parted, verify } from "./signature.js";
import { differences } from "./verification.js";
import { within } from "./wait.js";
import type * as types from "./types.js";
import type * as Exports from "./wasm/engine.js";

/** The exports of the engine. */
export type EngineExports = typeof Exports;

/** Most characters of a result to verify, as JSON: 100 hits with all their evidence have some hundred thousand. */
const LONGEST_RESULT = 10_000_000;

const EXAMPLE = '{ name: "Kim Ung Sun" }';

/** What an entry of the package adds. */
export interface Surroundings {
  /** Gives the pack where none was asked for. */
  starter?: () => Promise<Uint8Array>;
  /** Told the bytes of the pack and of its details once they are there. */
  onLoaded?: (what: "pack" | "details", bytes: Uint8Array) => void;
}

/** Starts the engine and gets the pack, both at once. */
export async function openScreener(
  start: (wasm?: types.WasmSource) => Promise<Runtime<EngineExports>>,
  options: types.LoadOptions = {},
  { starter, onLoaded }: Surroundings = {},
): Promise<types.Screener> {
  checkLoadOptions("loadScreener", options);
  const { onProgress, signal, cache, timeout, onUpdate, pack: source = "starter" } = options;
  if (options.notOlderThan !== undefined) checkDays(options.notOlderThan);
  checkMinVersion(options);
  signal?.throwIfAborted();
  const download = { what: "pack", onProgress, signal, cache, timeout, onUpdate } as const;
  const [runtime, pack] = await Promise.all([
    within(start(options.wasm), "the engine", { signal, timeout }),
    Promise.resolve(source === "starter" && starter !== undefined ? starter() : source).then((got) => loaded(got, download)),
  ]);
  signal?.throwIfAborted();
  try {
    const screener = await opened(runtime, pack, options);
    onLoaded?.("pack", pack.bytes);
    // Not waited for: the form need not wait for the browser's disk, nor for the details.
    void pack.opened?.();
    if (options.details !== undefined) screener.expect((ended) => completed(screener, options, ended, onLoaded));
    return screener;
  } catch (error) {
    await pack.refused?.();
    throw error;
  }
}

async function opened(
  runtime: Runtime<EngineExports>,
  { bytes, url }: Loaded,
  { publicKey, maxAge, notOlderThan, minVersion = 0, cache }: types.LoadOptions,
): Promise<PackScreener> {
  const signed = parted(bytes);
  const remembers = url !== undefined && cache !== false;
  if (publicKey !== undefined) {
    const seen = remembers ? await highestVersion(url) : 0;
    const { version } = await verify(signed, publicKey, { minVersion: Math.max(minVersion, seen), today: today() });
    if (remembers) void rememberVersion(url, version);
  }
  const screener = new PackScreener(runtime, signed.pack, maxAge);
  try {
    if (notOlderThan !== undefined) checkAge(screener.lists, notOlderThan);
  } catch (error) {
    screener.dispose();
    throw error;
  }
  return screener;
}

/** This day by the clock of the machine, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Loads the details of a pack and adds them. The caller's signal ends that, and so does the end of the screener. */
async function completed(screener: PackScreener, { details, publicKey, cache, signal, timeout }: types.LoadOptions, ended: AbortController, onLoaded: Surroundings["onLoaded"]): Promise<void> {
  const end = () => ended.abort(signal?.reason);
  signal?.addEventListener("abort", end);
  try {
    const file = await loaded(details as types.PackSource, { what: "details", signal: ended.signal, cache, timeout });
    try {
      const signed = parted(file.bytes);
      // Of which pack they are is told by its checksum; they are as new as that is.
      if (publicKey !== undefined) await verify(signed, publicKey, { minVersion: 0, today: today() });
      screener.complete(signed.pack);
    } catch (error) {
      await file.refused?.();
      throw error;
    }
    onLoaded?.("details", file.bytes);
    void file.opened?.();
  } finally {
    signal?.removeEventListener("abort", end);
  }
}

function checkMinVersion({ minVersion, publicKey }: types.LoadOptions): void {
  if (minVersion === undefined) return;
  const problem = !Number.isSafeInteger(minVersion) || minVersion < 0 ? `expected a whole number, got ${described(minVersion)}` : publicKey === undefined ? "needs publicKey: only a signature has a version" : undefined;
  if (problem !== undefined) throw new KnownasError("input", `minVersion: ${problem}`, { field: "minVersion" });
}

function checkDays(floor: unknown): void {
  const days = typeof floor === "object" && floor !== null ? Object.values(floor) : [floor];
  const wrong = days.find((day) => !isDay(day));
  if (wrong === undefined && days.length > 0) return;
  throw new KnownasError("input", `notOlderThan: expected a day such as "2026-08-01", or one a list, { ofac: "2026-08-01" }, got ${described(wrong ?? floor)}`, { field: "notOlderThan" });
}

/** ISO 8601 dates sort as texts; one without a day is older than any day in it. */
function checkAge(lists: readonly types.ListInfo[], floor: string | Readonly<Record<string, string>>): void {
  // A day ahead is still today somewhere.
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const ahead = lists.find(({ publishedOn }) => publishedOn !== null && publishedOn > tomorrow);
  if (ahead !== undefined) throw tooOld(`the list ${ahead.id} is dated ${ahead.publishedOn ?? ""}, in the future, so that its date proves nothing`);
  const dateOf = (date: string | null | undefined) => (date == null ? "of unknown date" : `of ${date}`);
  if (typeof floor === "string") {
    const newest = lists.map(({ publishedOn }) => publishedOn ?? "").sort().at(-1) ?? "";
    if (newest < floor) throw tooOld(`the newest list of the pack is ${dateOf(newest || null)}, before ${floor}`);
    return;
  }
  for (const [id, day] of Object.entries(floor)) {
    const list = lists.find((one) => one.id === id);
    if (list === undefined) throw tooOld(`the pack has no list ${id}, which was to be of ${day} or later; it has ${lists.map((one) => one.id).join(", ")}`);
    if ((list.publishedOn ?? "") < day) throw tooOld(`the list ${id} of the pack is ${dateOf(list.publishedOn)}, before ${day}`);
  }
}

function tooOld(message: string): KnownasError {
  return new KnownasError("pack-old", `${message}: an old pack was put in the place of a newer one, or a date is wrong`);
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

class PackScreener implements types.Screener {
  readonly runsIn = "page";
  readonly engineFrom: types.EngineSource;
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
    this.engineFrom = runtime.from;
    ({ compare: this.compare, romanize: this.romanize } = ofNames(runtime));
    this.#maxAge = maxAge;
    this.#pack = pack;
    this.#handle = runtime.call(({ Screener }) => new Screener(pack));
    this.#generation = runtime.generation;
    const { lists, complete } = this.info();
    this.lists = lists;
    this.#details = complete ? Promise.resolve() : heard(Promise.reject(new KnownasError("pack-details", "the details of this pack are a file of their own: give it to loadScreener as `details`")));
    destructurable(this, ["details", "screen", "screenForm", "verify", "info", "dispose"]);
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

  declare [Symbol.dispose]: () => void;

  details(): Promise<void> {
    return this.#details;
  }

  screen(applicant: types.Applicant, options: types.ScreenOptions = {}): types.Screening {
    const asked = plainObject("applicant", applicant, EXAMPLE);
    checkScreenOptions(options);
    const settings = this.#dated(plainObject("options", options, "{ threshold: 0.9 }"));
    const handle = this.#live();
    try {
      return this.#runtime.call(() => handle.screen(asked, settings)) as types.Screening;
    } catch (error) {
      throw faultOfInput(error, asked);
    }
  }

  screenForm(form: FormSource, options?: types.ScreenOptions & { fields?: FieldMap | undefined }): types.Screening {
    const { fields, ...rest } = options ?? {};
    return this.screen(applicantFrom(form, fields), rest);
  }

  verify(result: unknown, applicant: types.Applicant, options: types.ScreenOptions = {}): types.Verification {
    const got = plainObject("result", result, "what screen() gave", LONGEST_RESULT);
    const screening = this.screen(applicant, options);
    const differs = differences(got as Partial<types.Screening>, screening);
    return { agrees: differs.length === 0, differs, screening };
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
    return needsToday ? { ...settings, today: today() } : settings;
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
