/** The state of a guarded form, without the form: what was asked last counts, and nothing that goes wrong stops anybody. */

import { KnownasError, reason } from "./error.js";
import { lease } from "./lease.js";
import type { Lease, ScreenerSource } from "./lease.js";
import { textsIn } from "./texts.js";
import type { Applicant, Screening, ScreenOptions } from "./types.js";

/** How things stand. */
export interface GuardState {
  /** `idle`: nobody was screened; `checking`; `done`; `failed`: it could not be screened, and the server has to. */
  status: "idle" | "checking" | "done" | "failed";
  /** The outcome of the last screening; `not_screened` until there is one, or where it failed. */
  outcome: Screening["outcome"] | "not_screened";
  /** For the reviewer's side of your own code: never show it to the applicant. */
  result: Screening | undefined;
  /** What went wrong; for your log. */
  error: KnownasError | undefined;
  /** What the applicant may read; empty for nothing. */
  message: string;
  /** What a hidden field sends: the outcome and what it rests on, nothing that was typed, no score. */
  value: string;
}

/** How a guard behaves. */
export interface GuardOptions {
  /** How to screen. */
  screening?: ScreenOptions | undefined;
  /** The language of the message, BCP 47; that of the form or page unless given. */
  language?: string | undefined;
  /** Another message, for one or for all languages. */
  message?: string | ((state: Pick<GuardState, "outcome" | "result">) => string) | undefined;
}

export const IDLE: GuardState = { status: "idle", outcome: "not_screened", result: undefined, error: undefined, message: "", value: minimal(undefined) };

/** The outcome as a hidden field sends it. */
export function minimal(result: Screening | undefined): string {
  if (result === undefined) return '{"outcome":"not_screened"}';
  return JSON.stringify({ outcome: result.outcome, pack: result.pack, engine: result.engine.version });
}

export class Guard {
  state = IDLE;
  readonly #lease: Lease;
  readonly #options: GuardOptions;
  readonly #tell: (state: GuardState) => void;
  #asked = 0;
  #ended = false;

  constructor(source: ScreenerSource, options: GuardOptions, tell: (state: GuardState) => void) {
    this.#lease = lease(source);
    this.#options = options;
    this.#tell = tell;
  }

  /** Loads ahead, quietly: what goes wrong is told by the first screening. */
  warm(): void {
    this.#lease.ready().catch(() => undefined);
  }

  /** Whether the screener is loaded. */
  get ready(): boolean {
    return this.#lease.isReady();
  }

  /** Screens; resolves with the state that is in force then. Never rejects. */
  async check(applicant: Applicant, language?: string): Promise<GuardState> {
    const asked = ++this.#asked;
    this.#set({ ...this.state, status: "checking" });
    const next = await this.#screened(applicant, language);
    if (asked === this.#asked) this.#set(next);
    return this.state;
  }

  /** Forgets what was screened. */
  reset(): void {
    this.#asked++;
    this.#set(IDLE);
  }

  /** Ends it: nothing is told any more. */
  end(): void {
    this.#ended = true;
    this.#lease.release();
  }

  async #screened(applicant: Applicant, language: string | undefined): Promise<GuardState> {
    try {
      const result = await this.#lease.screen(applicant, this.#options.screening);
      const { outcome } = result;
      return { status: "done", outcome, result, error: undefined, message: this.#message({ outcome, result }, language), value: minimal(result) };
    } catch (thrown) {
      const error = thrown instanceof KnownasError ? thrown : new KnownasError("internal", reason(thrown), { cause: thrown });
      return { ...IDLE, status: "failed", error };
    }
  }

  #message(state: Pick<GuardState, "outcome" | "result">, language: string | undefined): string {
    const { message } = this.#options;
    if (typeof message === "function") return message(state);
    if (state.outcome !== "review") return "";
    return message ?? textsIn(this.#options.language ?? language).review;
  }

  #set(state: GuardState): void {
    if (this.#ended) return;
    this.state = state;
    this.#tell(state);
  }
}
