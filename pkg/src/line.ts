/** A worker, and questions to it, each with its promise. */

import { KnownasError } from "./error.js";
import { GREETING } from "./messages.js";
import type { Answer, Message, Question } from "./messages.js";
import type * as types from "./types.js";
import { DEFAULT_TIMEOUT, tooLong, within } from "./wait.js";

/** Milliseconds in which a worker must have started; then the page does the work. */
const START_LIMIT = 10_000;

export type Asked = Question extends infer One ? (One extends Question ? Omit<One, "id"> : never) : never;

/** What is heard about a question before its answer. */
export interface Heard {
  onProgress?: ((progress: types.Progress) => void) | undefined;
  onUpdate?: (() => void) | undefined;
  onKept?: ((what: "pack" | "details", bytes: Blob) => void) | undefined;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
  timeout: number;
}

/** The worker ended while, or before, it was asked: another one can be. */
export class WorkerEnded extends Error {}

export class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #heard = new Map<number, Heard>();
  #last = 0;
  #ended: { reason: unknown } | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /**
   * A line to a worker that has started and got the engine.
   *
   * @throws anything, its message being why there is no worker.
   */
  static async to(make: () => Promise<Worker>, engine: () => Promise<WebAssembly.Module>): Promise<Line> {
    const module = engine();
    module.catch(() => undefined);
    const worker = await make();
    try {
      await within(greeted(worker), "the worker", { timeout: START_LIMIT });
      const line = new Line(worker);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => line.#hear(data);
      worker.onmessageerror = () => line.end(new WorkerEnded("an answer of the worker can't be read"));
      worker.onerror = (event) => {
        event.preventDefault();
        line.end(new WorkerEnded(`the worker of the screener ended (${event.message})`));
      };
      worker.postMessage({ engine: await module } satisfies Message);
      return line;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  /** False when the worker ended. */
  get usable(): boolean {
    return this.#ended === undefined;
  }

  /** Asks. A worker that says nothing for `timeout` milliseconds is ended. */
  ask(question: Asked, heard: Heard = {}, timeout = DEFAULT_TIMEOUT): { id: number; answer: Promise<unknown> } {
    const id = ++this.#last;
    const answer = new Promise((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended.reason);
      this.#worker.postMessage({ ...question, id });
      this.#heard.set(id, heard);
      this.#waiting.set(id, { resolve, reject, timer: undefined, timeout });
      this.#watch(id);
    });
    return { id, answer };
  }

  /** Waits no longer for a screener that was to be opened. */
  drop(id: number, why: unknown): void {
    this.#settled(id)?.reject(why);
    void this.ask({ call: "dispose", of: id }).answer.catch(() => undefined);
  }

  /** Ends the worker, which gives its memory back; whoever waits or asks later gets the reason. */
  end(why: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason: why };
    this.#worker.terminate();
    for (const id of [...this.#waiting.keys()]) this.#settled(id)?.reject(why);
    this.#heard.clear();
  }

  #watch(id: number): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined || waiting.timeout === Infinity) return;
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => this.end(new WorkerEnded(tooLong("the worker of the screener", waiting.timeout).message)), waiting.timeout);
  }

  #settled(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }

  #hear(answer: Answer): void {
    if ("greeting" in answer) return;
    const { id } = answer;
    const heard = this.#heard.get(id);
    if ("updated" in answer) return heard?.onUpdate?.();
    if ("kept" in answer) return heard?.onKept?.(answer.kept, answer.bytes);
    if ("progress" in answer) {
      this.#watch(id);
      return heard?.onProgress?.(answer.progress);
    }
    const waiting = this.#settled(id);
    if ("value" in answer) return waiting?.resolve(answer.value);
    const { code, message, details } = answer.error;
    this.#heard.delete(id);
    waiting?.reject(new KnownasError(code, message, details));
  }
}

function greeted(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Partial<{ greeting: string }> | null>) => {
      if (data?.greeting === GREETING) resolve();
      else reject(new Error("the script of the worker is not knownas/worker of this version"));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`the worker can't be started${event.message ? ` (${event.message})` : ""}: worker-src of the Content-Security-Policy needs blob:`));
    };
  });
}

/** The worker that an option gives. */
export function workerFrom(given: string | URL | (() => Worker) | undefined, source: () => Promise<string>): () => Promise<Worker> {
  if (typeof given === "function") return async () => given();
  if (given !== undefined) return async () => new Worker(given);
  return async () => {
    const url = URL.createObjectURL(new Blob([await source()], { type: "text/javascript" }));
    try {
      return new Worker(url);
    } finally {
      // Fetched by then, or refused.
      setTimeout(() => URL.revokeObjectURL(url), START_LIMIT);
    }
  };
}

