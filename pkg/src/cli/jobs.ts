/**
 * Groups of inputs -> outcomes in the order of the inputs, on one thread or several.
 *
 * With several, each worker has its own engine and copy of the pack. A fixed number of groups is under way at a time: when
 * the reader of the output is slow, nothing piles up.
 */

import { Worker } from "node:worker_threads";
import type { ScreenOptions } from "../types.js";
import type { Line } from "./lines.js";
import type { Layout, Outcome, Row } from "./processor.js";

/** A group of inputs. */
export type Group = readonly (Line | Row)[];

/** Does a group's work. */
export type Work = (group: Group) => Promise<Outcome>;

/** What a worker starts with. */
export interface Setup {
  /** The pack; the starter pack when there is none. */
  pack: Uint8Array | undefined;
  layout: Layout;
  options: ScreenOptions;
}

/** Groups that wait for each worker, so that it never waits for the main thread. */
const AHEAD = 3;

/** Largest group handed to a worker: small, so that all of them have work. */
const LARGEST = 64;

/** Outcomes in the order of the groups, each as soon as it is there, with at most `width` of them under way. */
export async function* inOrder(groups: AsyncIterable<Group>, work: Work, width: number): AsyncGenerator<Outcome> {
  const input = pieces(groups);
  const underWay: Promise<Outcome>[] = [];
  let piece: Promise<IteratorResult<Group>> | undefined = watched(input.next());
  for (;;) {
    const [first] = underWay;
    if (first !== undefined && (piece === undefined || underWay.length >= width || (await settlesBefore(first, piece)))) {
      underWay.shift();
      yield await first;
    } else if (piece !== undefined) {
      const result: IteratorResult<Group> = await piece;
      piece = result.done === true ? undefined : watched(input.next());
      if (result.done !== true) underWay.push(watched(work(result.value)));
    } else {
      return;
    }
  }
}

/** A promise that is awaited when its turn comes; until then its failure is not unhandled. */
function watched<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function settlesBefore(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const [first, second] = [() => true, () => false];
  return Promise.race([one.then(first, first), other.then(second, second)]);
}

async function* pieces(groups: AsyncIterable<Group>): AsyncGenerator<Group, undefined> {
  for await (const group of groups) {
    for (let from = 0; from < group.length; from += LARGEST) yield group.slice(from, from + LARGEST);
  }
  return undefined;
}

/** Workers with the same engine. */
export class Pool {
  /** Groups that may be under way at once. */
  readonly width: number;
  readonly #workers: PoolWorker[];

  constructor(jobs: number, setup: Setup) {
    this.#workers = Array.from({ length: jobs }, () => new PoolWorker(setup));
    this.width = jobs * AHEAD;
  }

  /** Hands a group to the worker with the least to do. */
  work(group: Group): Promise<Outcome> {
    return this.#workers.reduce((least, worker) => (worker.waiting < least.waiting ? worker : least)).work(group);
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.end()));
  }
}

interface Waiting {
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** One worker thread; it answers in the order it was asked. */
class PoolWorker {
  readonly #thread: Worker;
  readonly #queue: Waiting[] = [];
  #failure: unknown;

  constructor(setup: Setup) {
    this.#thread = new Worker(new URL("./worker.js", import.meta.url), { workerData: setup });
    this.#thread.on("message", (outcome: Outcome) => this.#queue.shift()?.resolve(outcome));
    this.#thread.on("error", (error) => {
      this.#failure = error;
      for (const { reject } of this.#queue.splice(0)) reject(error);
    });
  }

  get waiting(): number {
    return this.#queue.length;
  }

  work(group: Group): Promise<Outcome> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#queue.push({ resolve, reject });
      this.#thread.postMessage(group);
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
