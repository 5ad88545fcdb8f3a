/**
 * A screener in a worker: nothing that it does, from compiling WebAssembly to screening, holds up the page.
 *
 * The interface is that of a screener with promises. It is implemented twice: over messages to `worker.ts`, and over a screener
 * of the page itself where no worker can be started (servers, a bundler that copied no `worker.js`, a
 * Content-Security-Policy without `worker-src`). The results are the same bytes.
 */

import { KnownasError } from "./error.js";
import type { ErrorCode } from "./error.js";
import { loaded } from "./pack.js";
import { described } from "./plain.js";
import type * as types from "./types.js";

/** What is asked of the worker. Ids pair answers with questions. */
export type Question = { id: number } & (
  | { call: "open"; options: types.LoadOptions }
  | { call: "screen"; args: Parameters<types.Screener["screen"]> }
  | { call: "verify"; args: Parameters<types.Screener["verify"]> }
  | { call: "info"; args: [] }
);

/** What the worker answers. `ready` comes first, by itself. */
export type Answer =
  | { ready: true }
  | { progress: types.Progress }
  | { id: number; value: unknown }
  | { id: number; error: { code: ErrorCode; message: string; field: string | undefined } };

/** Opens a screener in the worker that `make` gives, or in the page. */
export async function openInBackground(
  make: () => Worker,
  here: (options: types.LoadOptions) => Promise<types.Screener>,
  options: types.LoadOptions = {},
): Promise<types.BackgroundScreener> {
  if (typeof options !== "object" || options === null) return promised(await here(options));
  options.signal?.throwIfAborted();
  const line = await Line.to(make);
  return line === undefined ? promised(await here(options)) : opened(line, options);
}

/** The same interface over a screener of the page. */
export function promised(screener: types.Screener): types.BackgroundScreener {
  return {
    lists: screener.lists,
    screen: async (applicant, options) => screener.screen(applicant, options),
    verify: async (result, applicant, options) => screener.verify(result, applicant, options),
    info: async () => screener.info(),
    dispose: () => screener.dispose(),
  };
}

async function opened(line: Line, options: types.LoadOptions): Promise<types.BackgroundScreener> {
  const { onProgress, signal, ...rest } = options;
  const abort = () => line.end(signal?.reason);
  signal?.addEventListener("abort", abort);
  line.onProgress = onProgress;
  try {
    const pack = await sendable(rest.pack, { onProgress, signal });
    const info = (await line.ask({ call: "open", options: { ...rest, pack } })) as types.PackInfo;
    return {
      lists: info.lists,
      screen: (...args) => asked(line, { call: "screen", args }) as Promise<types.Screening>,
      verify: (...args) => asked(line, { call: "verify", args }) as Promise<types.Verification>,
      info: () => asked(line, { call: "info", args: [] }) as Promise<types.PackInfo>,
      dispose: () => line.end(new KnownasError("disposed", "this screener was disposed of: load another with loadScreenerInWorker()")),
    };
  } catch (error) {
    line.end(error);
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

/** A worker reads addresses from its own place, and a response can't be sent to it. */
async function sendable(pack: types.LoadOptions["pack"], download: Parameters<typeof loaded>[1]): Promise<types.LoadOptions["pack"]> {
  if (typeof pack === "string") return new URL(pack, document.baseURI).href;
  if (pack instanceof URL) return pack.href;
  return pack instanceof Response ? (await loaded(pack, download)).bytes : pack;
}

/** An applicant that can't be sent as it is (a proxy of a framework, a function among its fields) is sent as the JSON it stands for. */
async function asked(line: Line, question: Asked): Promise<unknown> {
  try {
    return await line.ask(question);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "DataCloneError" || question.call === "open") throw error;
    return line.ask({ ...question, args: plain(question.args) } as Asked);
  }
}

function plain(args: readonly unknown[]): unknown {
  try {
    return JSON.parse(JSON.stringify(args));
  } catch (error) {
    throw new KnownasError("input", `applicant: can't be written as JSON, got ${described(args[0])}`, { field: "applicant", cause: error });
  }
}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, "id"> : never) : never;

/** Questions to a worker, each with its promise. */
class Line {
  onProgress: ((progress: types.Progress) => void) | undefined;
  readonly #worker: Worker;
  readonly #open = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  #last = 0;
  #ended: { reason: unknown } | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** A line to a worker that has started; undefined where none can be. */
  static async to(make: () => Worker): Promise<Line | undefined> {
    try {
      const worker = make();
      const line = new Line(worker);
      const ready = new Promise<boolean>((resolve) => {
        worker.onmessage = () => resolve(true);
        worker.onerror = (event) => {
          event.preventDefault();
          resolve(false);
        };
      });
      if (!(await ready)) return undefined;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => line.#hear(data);
      worker.onerror = (event) => line.end(new KnownasError("internal", `the worker of the screener ended (${event.message}): load another`));
      return line;
    } catch {
      return undefined;
    }
  }

  ask(question: Asked): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended.reason);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#worker.postMessage({ ...question, id });
      this.#open.set(id, { resolve, reject });
    });
  }

  /** Ends the worker, which gives its memory back; whoever waits or asks later gets the reason. */
  end(reason: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    this.#worker.terminate();
    for (const { reject } of this.#open.values()) reject(reason);
    this.#open.clear();
  }

  #hear(answer: Answer): void {
    if ("progress" in answer) return this.onProgress?.(answer.progress);
    if (!("id" in answer)) return;
    const waiting = this.#open.get(answer.id);
    this.#open.delete(answer.id);
    if ("value" in answer) return waiting?.resolve(answer.value);
    const { code, message, field } = answer.error;
    waiting?.reject(new KnownasError(code, message, { field }));
  }
}
