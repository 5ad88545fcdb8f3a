/**
 * A screener in a worker: nothing that it does, from opening a pack to screening, holds up the page.
 *
 * The interface is that of a screener with promises. It is implemented twice: over messages to `worker.ts`, and over a screener
 * of the page itself where no worker can be started (servers, a Content-Security-Policy whose worker-src lacks blob:). The results are
 * the same bytes. A worker that dies is replaced, with the pack that the page kept of it, and what was asked is asked once more.
 */

import { destructurable } from "./destructurable.js";
import { KnownasError, reason } from "./error.js";
import { applicantFrom } from "./fields.js";
import { Line, WorkerEnded, workerFrom } from "./line.js";
import type { Asked } from "./line.js";
import { METHODS } from "./messages.js";
import type { Method } from "./messages.js";
import type { FoundModule } from "./module.js";
import { checkLoadOptions } from "./options.js";
import { loaded } from "./pack.js";
import type * as types from "./types.js";
import { DEFAULT_TIMEOUT, within } from "./wait.js";

/** What an entry of the package gives: the script of the worker, the engine, the starter pack, and a screener of the page. */
export interface Place {
  source: () => Promise<string>;
  engine: (wasm?: types.WasmSource) => Promise<FoundModule>;
  starter: () => Promise<Uint8Array>;
  here: (options: types.LoadOptions) => Promise<types.Screener>;
}

/** How much longer than its own limits the worker has until it is held for dead, in milliseconds. */
const GRACE = 10_000;

/**
 * The one worker of a page, for all its screeners: it starts the engine once, and ends with the last of them. One for each way to make
 * it, by the option `worker`.
 */
const lines = new Map<unknown, Promise<Line>>();
const users = new Map<unknown, number>();
/** Why there can be no worker of our own, once that is known. */
let refusal: string | undefined;

/** Opens a screener in a worker, or in the page. */
export async function openInBackground(place: Place, options: types.LoadOptions = {}): Promise<types.BackgroundScreener> {
  checkLoadOptions("loadScreenerInWorker", options);
  options.signal?.throwIfAborted();
  const screener = new Background(place, options);
  try {
    await screener.open();
    return screener as unknown as types.BackgroundScreener;
  } catch (error) {
    screener.dispose();
    throw error;
  }
}

/** The same interface over a screener of the page. */
export function promised(screener: types.Screener, whyPage?: string): types.BackgroundScreener {
  const background = {
    lists: screener.lists,
    runsIn: "page",
    engineFrom: screener.engineFrom,
    ...(whyPage !== undefined && { whyPage }),
    screen: (applicant, options) => patient(screener, applicant, options),
    screenForm: async (form, { fields, ...options } = {}) => patient(screener, applicantFrom(form, fields), options),
    verify: async (result, applicant, options) => screener.verify(result, applicant, options),
    compare: async (a, b, kind) => screener.compare(a, b, kind),
    romanize: async (name) => screener.romanize(name),
    details: () => screener.details(),
    info: async () => screener.info(),
    dispose: () => screener.dispose(),
  } as types.BackgroundScreener;
  destructurable(background as never, []);
  return background;
}

/** Screens, and once more when details come that were absent. */
async function patient(screener: Pick<types.BackgroundScreener, "details"> & { screen(...asked: Parameters<types.Screener["screen"]>): types.Screening | Promise<types.Screening> }, ...asked: Parameters<types.Screener["screen"]>): Promise<types.Screening> {
  const screening = await screener.screen(...asked);
  if (screening.details === undefined) return screening;
  return screener.details().then(
    () => screener.screen(...asked),
    () => screening,
  );
}

/** Where a screener is: in a worker under an id, or in the page. */
type Seat = { line: Line; of: number } | { here: types.BackgroundScreener };

class Background {
  lists: readonly types.ListInfo[] = [];
  runsIn: "worker" | "page" = "worker";
  engineFrom: types.EngineSource = "given";
  whyPage?: string;
  readonly #place: Place;
  readonly #options: types.LoadOptions;
  /** The pack and its details as the worker loaded them: held by the browser, not in the page's memory. */
  readonly #kept: { pack?: Blob; details?: Blob } = {};
  #seat: Promise<Seat> | undefined;
  #disposed = false;

  constructor(place: Place, options: types.LoadOptions) {
    this.#place = place;
    this.#options = options;
    users.set(options.worker, (users.get(options.worker) ?? 0) + 1);
    const methods: Record<string, (...args: readonly unknown[]) => Promise<unknown>> = Object.fromEntries(METHODS.map((method) => [method, (...args: readonly unknown[]) => this.#asked(method, args)]));
    const screen = (...args: Parameters<types.Screener["screen"]>) => this.#asked("screen", args) as Promise<types.Screening>;
    methods["screen"] = (...args) => patient({ screen, details: () => this.details() }, ...(args as Parameters<types.Screener["screen"]>));
    methods["screenForm"] = async (...args) => {
      const [form, { fields, ...rest } = {}] = args as Parameters<types.Screener["screenForm"]>;
      return methods["screen"]?.(applicantFrom(form, fields), rest);
    };
    for (const [name, value] of Object.entries(methods)) Object.defineProperty(this, name, { value });
    destructurable(this, ["details", "dispose"]);
  }

  /** Opens it for the first time. */
  async open(): Promise<void> {
    await this.#seated();
  }

  details(): Promise<void> {
    return this.#asked("details", []) as Promise<void>;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    // What was asked before is answered first.
    const left = async () => {
      const seat = await this.#seat;
      if (seat !== undefined && "here" in seat) seat.here.dispose();
      else if (seat?.line.usable === true) await seat.line.ask({ call: "dispose", of: seat.of }).answer;
    };
    void left().catch(() => undefined).finally(() => release(this.#options.worker));
  }

  async #asked(method: Method | "details", args: readonly unknown[]): Promise<unknown> {
    if (this.#disposed) throw new KnownasError("disposed", "this screener was disposed of: load another with loadScreenerInWorker()");
    for (let attempt = 1; ; attempt++) {
      try {
        return await askedOf(await this.#seated(), method, args, this.#options);
      } catch (error) {
        if (!(error instanceof WorkerEnded)) throw error;
        if (attempt === 2) throw new KnownasError("internal", `the worker of the screener ended twice over the same call (${error.message}); further calls work`, { cause: error });
      }
    }
  }

  /** Where it is; opened anew where its worker ended. */
  async #seated(): Promise<Seat> {
    const seat = await this.#seat;
    if (seat !== undefined && ("here" in seat || seat.line.usable)) return seat;
    // Several that were asked at once find the same seat.
    const opening = this.#open().catch((error: unknown) => {
      this.#seat = undefined;
      throw error;
    });
    if (this.#seat === undefined || (await this.#seat) === seat) this.#seat = opening;
    opening.catch(() => undefined);
    return this.#seat;
  }

  async #open(): Promise<Seat> {
    const { worker, wasm, signal } = this.#options;
    if (worker === false) return this.#openHere();
    if (typeof Worker === "undefined") return this.#openHere("there are no workers here");
    if (worker === undefined && refusal !== undefined) return this.#openHere(refusal);
    const { engine } = this.#place;
    const module = async () => (await engine(wasm)).module;
    let line: Line;
    try {
      line = await within(lineTo(worker, this.#place.source, module), "the worker", { timeout: Infinity, signal });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof KnownasError && error.code !== "timeout") throw error;
      if (worker === undefined) refusal = reason(error);
      return this.#openHere(reason(error));
    }
    const seat = await this.#openOver(line);
    this.#reached("worker", (await engine(wasm)).from);
    return seat;
  }

  async #openOver(line: Line): Promise<Seat> {
    const { onProgress, onUpdate, signal, wasm, worker, ...rest } = this.#options;
    const pack = await this.#sendable("pack", rest.pack ?? "starter");
    const details = rest.details === undefined ? undefined : await this.#sendable("details", rest.details);
    signal?.throwIfAborted();
    const heard = { onProgress, onUpdate, onKept: (what: "pack" | "details", bytes: Blob) => void (this.#kept[what] = bytes) };
    const options = { ...rest, pack, details, tellUpdate: onUpdate !== undefined };
    const { id: of, answer } = line.ask({ call: "open", options } as Asked, heard, (rest.timeout ?? DEFAULT_TIMEOUT) + GRACE);
    const abort = () => line.drop(of, signal?.reason);
    signal?.addEventListener("abort", abort);
    const { lists } = (await answer.finally(() => signal?.removeEventListener("abort", abort))) as types.PackInfo;
    this.lists = lists;
    return { line, of };
  }

  async #openHere(why?: string): Promise<Seat> {
    const { pack, details } = this.#kept;
    const kept = { ...(pack !== undefined && { pack: await pack.arrayBuffer() }), ...(details !== undefined && { details: await details.arrayBuffer() }) };
    const here = promised(await this.#place.here({ ...this.#options, ...kept }), why);
    this.lists = here.lists;
    this.#reached("page", here.engineFrom, why);
    return { here };
  }

  #reached(runsIn: "worker" | "page", engineFrom: types.EngineSource, why?: string): void {
    Object.assign(this, { runsIn, engineFrom }, why !== undefined && { whyPage: why });
  }

  /** A worker reads addresses from its own place, and a response can't be sent to it. */
  async #sendable(what: "pack" | "details", source: types.PackSource): Promise<types.PackSource> {
    const kept = this.#kept[what];
    if (kept !== undefined) return kept.arrayBuffer();
    const { onProgress, signal, timeout } = this.#options;
    if (what === "pack" && source === "starter") return this.#place.starter();
    if (typeof source === "string" || source instanceof URL) return inFull(what, source);
    const isResponse = typeof source === "object" && source !== null && "body" in source;
    if (isResponse) return (await loaded(source, { what, signal, timeout, onProgress: what === "pack" ? onProgress : undefined })).bytes;
    // Refuses what is no source.
    return (await loaded(source, { what })).bytes;
  }
}

function inFull(what: string, address: string | URL): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    throw new KnownasError("input", `${what}: ${String(address)} is no address`, { field: what });
  }
}

function release(worker: unknown): void {
  const left = (users.get(worker) ?? 0) - 1;
  users.set(worker, left);
  if (left > 0) return;
  void lines.get(worker)?.then((line) => line.end(new KnownasError("disposed", "the worker ended with its last screener"))).catch(() => undefined);
  lines.delete(worker);
  users.delete(worker);
}

/** The line to the worker of that kind, begun where there is none, or where it ended. */
async function lineTo(worker: string | URL | (() => Worker) | undefined, source: () => Promise<string>, engine: () => Promise<WebAssembly.Module>): Promise<Line> {
  const before = lines.get(worker);
  const line = await before?.catch(() => undefined);
  if (line?.usable === true) return line;
  const begun = lines.get(worker);
  if (begun !== undefined && begun !== before) return begun;
  const fresh = Line.to(workerFrom(worker, source), engine);
  lines.set(worker, fresh);
  return fresh;
}

/** Asks where the screener is. What can't be sent as it is (a proxy of a framework, a function in it) is sent as the JSON it stands for. */
async function askedOf(seat: Seat, method: Method | "details", args: readonly unknown[], { timeout = DEFAULT_TIMEOUT }: types.LoadOptions): Promise<unknown> {
  if ("here" in seat) return (seat.here[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
  const ask = (given: readonly unknown[]) => {
    if (method === "details") return seat.line.ask({ call: method, of: seat.of }, {}, Infinity).answer;
    return seat.line.ask({ call: method, of: seat.of, args: given }, {}, timeout).answer;
  };
  try {
    return await ask(args);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "DataCloneError") throw error;
    return ask(plain(args));
  }
}

function plain(args: readonly unknown[]): readonly unknown[] {
  try {
    return JSON.parse(JSON.stringify(args)) as readonly unknown[];
  } catch (error) {
    throw new KnownasError("input", `applicant: can't be written as JSON (${reason(error)})`, { field: "applicant", cause: error });
  }
}
