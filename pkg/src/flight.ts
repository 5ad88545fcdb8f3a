/** Downloads on their way: who asks for the same file meanwhile waits for the same download. */

import type { Progress } from "./types.js";
import { within } from "./wait.js";

/** Who waits for a download. */
interface Passenger {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

type Fetching<Value> = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Value>;

class Flight<Value> {
  readonly #listeners = new Set<(progress: Progress) => void>();
  readonly #controller = new AbortController();
  readonly landed: Promise<Value>;
  #last: Progress | undefined;
  #passengers = 0;

  constructor(fetching: Fetching<Value>) {
    const tell = (progress: Progress) => {
      this.#last = progress;
      for (const listener of this.#listeners) listener(progress);
    };
    this.landed = fetching(tell, this.#controller.signal);
    // Whoever waits is told; nobody may be waiting any more.
    this.landed.catch(() => undefined);
  }

  /** Whether everybody has left. */
  get deserted(): boolean {
    return this.#controller.signal.aborted;
  }

  async join({ onProgress, signal }: Passenger): Promise<Value> {
    this.#passengers++;
    if (onProgress !== undefined) {
      if (this.#last !== undefined) onProgress(this.#last);
      this.#listeners.add(onProgress);
    }
    try {
      return await within(this.landed, "the download", { timeout: Infinity, signal });
    } finally {
      if (onProgress !== undefined) this.#listeners.delete(onProgress);
      if (--this.#passengers === 0) this.#controller.abort();
    }
  }
}

const flights = new Map<string, Flight<unknown>>();

/** What `fetching` gives, begun once for all who ask for `key` while it lasts. It is ended when the last of them leaves. */
export function shared<Value>(key: string, fetching: Fetching<Value>, passenger: Passenger): Promise<Value> {
  let flight = flights.get(key) as Flight<Value> | undefined;
  if (flight === undefined || flight.deserted) {
    const begun = new Flight(fetching);
    flight = begun;
    flights.set(key, begun);
    const leave = () => void (flights.get(key) === begun && flights.delete(key));
    begun.landed.then(leave, leave);
  }
  return flight.join(passenger);
}
