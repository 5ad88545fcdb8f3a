/**
 * One screener for all parts of a page that ask for the same: loaded when the first one does, given back when the last one has left for
 * a while. A component that is mounted twice in a row (React's StrictMode, hot replacement) loads nothing twice.
 */

import type { Applicant, BackgroundScreener, Screener, Screening, ScreenOptions } from "./types.js";

/** What is needed of a screener; {@link Screener} and {@link BackgroundScreener} have it. */
export type AnyScreener = Screener | BackgroundScreener;

/** A screener, the promise of one, or a function that loads it when it is first needed: `() => loadScreenerInWorker({ pack })`. */
export type ScreenerSource = AnyScreener | PromiseLike<AnyScreener> | (() => AnyScreener | PromiseLike<AnyScreener>);

/** Milliseconds after which an unused screener is disposed of. */
const LINGER = 2000;

interface Held {
  screener: Promise<AnyScreener>;
  users: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

const held = new Map<unknown, Held>();

/** A screener in use. */
export interface Lease {
  /** Screens with it; the first call loads it. */
  screen(applicant: Applicant, options?: ScreenOptions): Promise<Screening>;
  /** Settles when it is loaded. */
  ready(): Promise<void>;
  /** Whether it is loaded. */
  isReady(): boolean;
  /** Ends the use. */
  release(): void;
}

/** Begins the use of a screener. What was given as a screener, or its promise, is the caller's to dispose of. */
export function lease(source: ScreenerSource): Lease {
  if (typeof source !== "function") return over(() => Promise.resolve(source), () => undefined);
  let mine: Held | undefined;
  let released = false;
  const screener = () => {
    if (mine === undefined) {
      mine = held.get(source) ?? begun(source);
      clearTimeout(mine.timer);
      mine.users++;
      if (released) leave();
    }
    return mine.screener;
  };
  const leave = () => void (mine !== undefined && --mine.users === 0 && retire(source, mine));
  return over(screener, () => {
    if (!released) leave();
    released = true;
  });
}

function begun(source: () => AnyScreener | PromiseLike<AnyScreener>): Held {
  const one: Held = { screener: Promise.resolve().then(source), users: 0 };
  held.set(source, one);
  // The next one who asks tries again.
  one.screener.catch(() => held.get(source) === one && held.delete(source));
  return one;
}

function retire(source: unknown, one: Held): void {
  one.timer = setTimeout(() => {
    if (one.users > 0) return;
    if (held.get(source) === one) held.delete(source);
    one.screener.then((screener) => screener.dispose(), () => undefined);
  }, LINGER);
  // A server need not wait for it.
  (one.timer as { unref?: () => void }).unref?.();
}

function over(screener: () => Promise<AnyScreener>, release: () => void): Lease {
  let ready = false;
  const got = async () => {
    const one = await screener();
    ready = true;
    return one;
  };
  return {
    screen: async (applicant, options) => (await got()).screen(applicant, options),
    ready: async () => void (await got()),
    isReady: () => ready,
    release,
  };
}
