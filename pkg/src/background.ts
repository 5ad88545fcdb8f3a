/**
 * A screener in a worker: nothing that it does, from compiling WebAssembly to screening, holds up the page.
 *
 * The interface is that of a screener with promises. It is implemented twice: over messages to `worker.ts`, and over a screener
 * of the page itself where no worker can be started (servers, a bundler that copied no `worker.js`, a
 * Content-Security-Policy without `worker-src`). The results are the same bytes.
 */

import { KnownasError, reason } from "./error.js";
import type { ErrorCode } from "./error.js";
import type { Inline } from "./module.js";
import { loaded } from "./pack.js";
import type * as types from "./types.js";

/** What is asked of the worker. Ids pair answers with questions; a screener has the id of the question that opened it. */
export type Question = { id: number } & (
  | { call: "open"; options: types.LoadOptions }
  | { call: "screen"; of: number; args: Parameters<types.Screener["screen"]> }
  | { call: "verify"; of: number; args: Parameters<types.Screener["verify"]> }
  | { call: "entity"; of: number; args: Parameters<types.Screener["entity"]> }
  | { call: "compare"; of: number; args: Parameters<types.Screener["compare"]> }
  | { call: "romanize"; of: number; args: Parameters<types.Screener["romanize"]> }
  | { call: "details" | "info" | "dispose"; of: number }
);

/** What is sent to the worker: first where the engine's file is, its copy when that is wanted, and questions. */
export type Message = { engine: string } | { base64: string } | Question;

/** What the worker answers. `ready` comes first, by itself; `wanted` where it can't have the engine's file. */
export type Answer =
  | { ready: true }
  | { wanted: "engine" }
  | { id: number; progress: types.Progress }
  | { id: number; value: unknown }
  | { id: number; error: { code: ErrorCode; message: string; field: string | undefined } };

/** One worker for all screeners of a page: it compiles the engine once. It ends with the last of them. */
let shared: Promise<Line | undefined> | undefined;
let users = 0;

/** The worker, and the engine it needs. */
export interface Place {
  worker: () => Worker;
  file: () => URL;
  copy: Inline;
}

/** Opens a screener in a worker, or in the page. */
export async function openInBackground(
  place: Place,
  here: (options: types.LoadOptions) => Promise<types.Screener>,
  options: types.LoadOptions = {},
): Promise<types.BackgroundScreener> {
  if (typeof options !== "object" || options === null) return promised(await here(options));
  options.signal?.throwIfAborted();
  users++;
  shared ??= Line.to(place);
  const line = await shared;
  if (line?.usable === true) return opened(line, options);
  release();
  return promised(await here(options));
}

function release(): void {
  if (--users > 0) return;
  void shared?.then((line) => line?.end(new KnownasError("disposed", "the worker ended with its last screener")));
  shared = undefined;
}

/** The same interface over a screener of the page. */
export function promised(screener: types.Screener): types.BackgroundScreener {
  return {
    lists: screener.lists,
    screen: (applicant, options) => patient(screener, applicant, options),
    verify: async (result, applicant, options) => screener.verify(result, applicant, options),
    entity: (id) => listing(screener, id),
    compare: async (a, b, kind) => screener.compare(a, b, kind),
    romanize: async (name) => screener.romanize(name),
    details: () => screener.details(),
    info: async () => screener.info(),
    dispose: () => screener.dispose(),
  };
}

/** Screens, and once more when details come that were absent. */
export async function patient(screener: types.Screener, ...asked: Parameters<types.Screener["screen"]>): Promise<types.Screening> {
  const screening = screener.screen(...asked);
  if (screening.details === undefined) return screening;
  return screener.details().then(
    () => screener.screen(...asked),
    () => screening,
  );
}

/** Reads an entity once the details that are on their way are there; what keeps them away is told by the reading. */
export async function listing(screener: types.Screener, id: string): Promise<types.Listing | undefined> {
  await screener.details().catch(() => undefined);
  return screener.entity(id);
}

async function opened(line: Line, options: types.LoadOptions): Promise<types.BackgroundScreener> {
  const { onProgress, signal, ...rest } = options;
  try {
    const pack = await sendable(rest.pack, { what: "pack", onProgress, signal });
    const details = await sendable(rest.details, { what: "details", signal });
    signal?.throwIfAborted();
    const { id: of, answer } = line.ask({ call: "open", options: { ...rest, pack, details } }, onProgress);
    const abort = () => line.drop(of, signal?.reason);
    signal?.addEventListener("abort", abort);
    const { lists } = (await answer.finally(() => signal?.removeEventListener("abort", abort))) as types.PackInfo;
    return new OverLine(line, of, lists);
  } catch (error) {
    release();
    throw error;
  }
}

class OverLine implements types.BackgroundScreener {
  readonly lists: readonly types.ListInfo[];
  readonly #line: Line;
  readonly #of: number;
  #disposed = false;

  constructor(line: Line, of: number, lists: readonly types.ListInfo[]) {
    this.#line = line;
    this.#of = of;
    this.lists = lists;
  }

  screen(...args: Parameters<types.Screener["screen"]>): Promise<types.Screening> {
    return this.#asked((given) => ({ call: "screen", of: this.#of, args: given }), args) as Promise<types.Screening>;
  }

  verify(...args: Parameters<types.Screener["verify"]>): Promise<types.Verification> {
    return this.#asked((given) => ({ call: "verify", of: this.#of, args: given }), args) as Promise<types.Verification>;
  }

  entity(...args: Parameters<types.Screener["entity"]>): Promise<types.Listing | undefined> {
    return this.#asked((given) => ({ call: "entity", of: this.#of, args: given }), args) as Promise<types.Listing | undefined>;
  }

  compare(...args: Parameters<types.Screener["compare"]>): Promise<types.Comparison> {
    return this.#asked((given) => ({ call: "compare", of: this.#of, args: given }), args) as Promise<types.Comparison>;
  }

  romanize(...args: Parameters<types.Screener["romanize"]>): Promise<types.Romanization[]> {
    return this.#asked((given) => ({ call: "romanize", of: this.#of, args: given }), args) as Promise<types.Romanization[]>;
  }

  details(): Promise<void> {
    return this.#asked(() => ({ call: "details", of: this.#of }), []) as Promise<void>;
  }

  info(): Promise<types.PackInfo> {
    return this.#asked(() => ({ call: "info", of: this.#of }), []) as Promise<types.PackInfo>;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    // What was asked before is answered first.
    void this.#line.ask({ call: "dispose", of: this.#of }).answer.catch(() => undefined).finally(release);
  }

  /** An applicant that can't be sent as it is (a proxy of a framework, a function in it) is sent as the JSON it stands for. */
  async #asked<Args extends readonly unknown[]>(question: (args: Args) => Asked, args: Args): Promise<unknown> {
    if (this.#disposed) throw new KnownasError("disposed", "this screener was disposed of: load another with loadScreenerInWorker()");
    try {
      return await this.#line.ask(question(args)).answer;
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "DataCloneError") throw error;
      return this.#line.ask(question(plain(args))).answer;
    }
  }
}

/** A worker reads addresses from its own place, and a response can't be sent to it. */
async function sendable(source: types.LoadOptions["pack"], download: Parameters<typeof loaded>[1]): Promise<types.LoadOptions["pack"]> {
  if (typeof source === "string") return new URL(source, document.baseURI).href;
  if (source instanceof URL) return source.href;
  return source instanceof Response ? (await loaded(source, download)).bytes : source;
}

function plain<Args extends readonly unknown[]>(args: Args): Args {
  try {
    return JSON.parse(JSON.stringify(args)) as Args;
  } catch (error) {
    throw new KnownasError("input", `applicant: can't be written as JSON (${reason(error)})`, { field: "applicant", cause: error });
  }
}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, "id"> : never) : never;

/** Who waits for an answer. */
interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
  onProgress: ((progress: types.Progress) => void) | undefined;
}

/** Questions to a worker, each with its promise. */
class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #ended: { reason: unknown } | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** A line to a worker that has started; undefined where none can be. */
  static async to({ worker: make, file, copy }: Place): Promise<Line | undefined> {
    try {
      const worker = make();
      const ready = await new Promise<boolean>((resolve) => {
        worker.onmessage = () => resolve(true);
        worker.onerror = (event) => {
          event.preventDefault();
          resolve(false);
        };
      });
      if (!ready) return undefined;
      const line = new Line(worker);
      const giveCopy = async () => worker.postMessage({ base64: (await copy()).base64 });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => ("wanted" in data ? void giveCopy().catch((error: unknown) => line.end(error)) : line.#hear(data));
      worker.postMessage({ engine: file().href });
      worker.onerror = (event) => line.end(new KnownasError("internal", `the worker of the screener ended (${event.message}): load another`));
      return line;
    } catch {
      return undefined;
    }
  }

  /** False when the worker ended by itself. */
  get usable(): boolean {
    return this.#ended === undefined;
  }

  ask(question: Asked, onProgress?: Waiting["onProgress"]): { id: number; answer: Promise<unknown> } {
    const id = ++this.#last;
    const answer = new Promise((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended.reason);
      this.#worker.postMessage({ ...question, id });
      this.#waiting.set(id, { resolve, reject, onProgress });
    });
    return { id, answer };
  }

  /** Waits no longer for a screener that was to be opened. */
  drop(id: number, reason: unknown): void {
    this.#waiting.get(id)?.reject(reason);
    this.#waiting.delete(id);
    void this.ask({ call: "dispose", of: id }).answer.catch(() => undefined);
  }

  /** Ends the worker, which gives its memory back; whoever waits or asks later gets the reason. */
  end(reason: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #hear(answer: Exclude<Answer, { wanted: "engine" }>): void {
    if ("ready" in answer) return;
    const waiting = this.#waiting.get(answer.id);
    if ("progress" in answer) return waiting?.onProgress?.(answer.progress);
    this.#waiting.delete(answer.id);
    if ("value" in answer) return waiting?.resolve(answer.value);
    const { code, message, field } = answer.error;
    waiting?.reject(new KnownasError(code, message, { field }));
  }
}
