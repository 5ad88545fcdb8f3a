/**
 * Guards any form of a page:
 *
 * ```ts
 * import { loadScreenerInWorker } from "knownas";
 * import { guardForm } from "knownas/form";
 *
 * guardForm(document.querySelector("form"), () => loadScreenerInWorker({ pack: "/screening/manifest.json" }));
 * ```
 *
 * The form is screened when a field that matters changes, and once more before it is sent. It is always sent: a hidden field tells
 * your server the outcome, and a neutral sentence tells the applicant that somebody will look. The server screens again.
 *
 * @packageDocumentation
 */

import { KnownasError } from "./error.js";
import { applicantFrom, inputPath } from "./fields.js";
import type { FieldMap } from "./fields.js";
import { Guard } from "./guard.js";
import type { GuardOptions, GuardState } from "./guard.js";
import type { ScreenerSource } from "./lease.js";
import { described } from "./plain.js";

export { KnownasError } from "./error.js";
export { applicantFrom } from "./fields.js";
export type { FieldMap, FormSource } from "./fields.js";
export type { GuardOptions, GuardState } from "./guard.js";
export type { AnyScreener, ScreenerSource } from "./lease.js";
export { LANGUAGES, textsIn } from "./texts.js";

/** How to guard a form. */
export interface FormOptions extends GuardOptions {
  /** What inputs are, by name, where neither `data-knownas` nor `autocomplete` nor their name tells. */
  fields?: FieldMap | undefined;
  /**
   * What is done when the form is sent before it could be screened: `wait` holds it for up to `patience` milliseconds, `send` lets it go
   * at once. Either way it is sent, with the outcome `not_screened` where there is none.
   */
  notReady?: "wait" | "send" | undefined;
  /** 3000 unless given. */
  patience?: number | undefined;
  /** Name of the hidden field, "knownas" unless given; false for none. */
  hidden?: string | false | undefined;
  /** Where the message stands: an element of yours, or false for none. Unless given one is added behind the name. */
  status?: HTMLElement | false | undefined;
  /** When to load the screener: at once when the browser has nothing else to do, or with the first `input`. `idle` unless given. */
  load?: "idle" | "input" | undefined;
  /** Told every change of the state. */
  onState?: ((state: GuardState) => void) | undefined;
}

/** A guarded form. */
export interface FormGuard {
  /** How things stand. */
  readonly state: GuardState;
  /** Screens what the form holds now. */
  check(): Promise<GuardState>;
  /** Takes everything off that was put on. */
  detach(): void;
}

const PATIENCE = 3000;

/**
 * Guards a form.
 *
 * @throws {@link KnownasError} with the code `input` when it is none.
 */
export function guardForm(form: HTMLFormElement | null | undefined, screener: ScreenerSource, options: FormOptions = {}): FormGuard {
  if (Object.prototype.toString.call(form) !== "[object HTMLFormElement]") {
    throw new KnownasError("input", `guardForm: expected a <form> element, got ${described(form)}; is the script run before the form is there?`, { field: "form" });
  }
  return new Guarded(form as HTMLFormElement, screener, options);
}

let messages = 0;

class Guarded implements FormGuard {
  readonly #form: HTMLFormElement;
  readonly #options: FormOptions;
  readonly #guard: Guard;
  readonly #undo: (() => void)[] = [];
  readonly #status: HTMLElement | undefined;
  readonly #hidden: HTMLInputElement | undefined;
  /** What was screened last. */
  #screened = "";
  #checking: Promise<GuardState> | undefined;
  #letGo = false;

  constructor(form: HTMLFormElement, screener: ScreenerSource, options: FormOptions) {
    this.#form = form;
    this.#options = options;
    this.#guard = new Guard(screener, options, (state) => this.#show(state));
    this.#status = this.#withStatus();
    this.#hidden = this.#withHidden();
    this.#on("change", (event) => this.#concerns(event.target) && void this.check());
    this.#on("submit", (event) => this.#submitted(event as SubmitEvent));
    this.#on("reset", () => this.#forget());
    this.#warm();
    this.check = this.check.bind(this);
    this.detach = this.detach.bind(this);
  }

  get state(): GuardState {
    return this.#guard.state;
  }

  check(): Promise<GuardState> {
    const applicant = applicantFrom(this.#form, this.#options.fields);
    const now = JSON.stringify(applicant);
    // Without a name there is nobody to screen yet.
    if (applicant.name === "") {
      this.#forget();
      return Promise.resolve(this.state);
    }
    if (now === this.#screened && this.#checking !== undefined && this.state.status !== "failed") return this.#checking;
    this.#screened = now;
    this.#checking = this.#guard.check(applicant, this.#language());
    return this.#checking;
  }

  detach(): void {
    this.#guard.end();
    for (const undo of this.#undo.splice(0)) undo();
  }

  #forget(): void {
    this.#screened = "";
    this.#checking = undefined;
    this.#guard.reset();
  }

  /** Ahead of the first change, and behind what the page itself loads. */
  #warm(): void {
    if (this.#options.load === "input") {
      const once = () => this.#guard.warm();
      this.#form.addEventListener("input", once, { once: true });
      this.#undo.push(() => this.#form.removeEventListener("input", once));
      return;
    }
    const timer = setTimeout(() => this.#guard.warm());
    this.#undo.push(() => clearTimeout(timer));
  }

  #on(type: string, listener: (event: Event) => void): void {
    // Before listeners of the form itself, which may send it by their own means.
    this.#form.addEventListener(type, listener, { capture: true });
    this.#undo.push(() => this.#form.removeEventListener(type, listener, { capture: true }));
  }

  #concerns(target: EventTarget | null): boolean {
    return target !== null && "name" in target && inputPath(target as unknown as HTMLElement, this.#options.fields) !== null;
  }

  #submitted(event: SubmitEvent): void {
    if (this.#letGo) return;
    const checking = this.check();
    const settled = this.state.status === "done" || this.state.status === "idle" || this.state.status === "failed";
    if (settled || this.#options.notReady === "send") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#sendLater(checking, event.submitter);
  }

  /** Sends what was held, screened or not. */
  async #sendLater(checking: Promise<GuardState>, submitter: HTMLElement | null): Promise<void> {
    await Promise.race([checking, new Promise((resolve) => setTimeout(resolve, this.#options.patience ?? PATIENCE))]);
    // A form takes no second submission while it tells of the first: that is over with the next task.
    await new Promise((resolve) => setTimeout(resolve));
    this.#letGo = true;
    try {
      if (this.#form.isConnected) this.#form.requestSubmit(submitter?.isConnected === true ? (submitter as HTMLButtonElement) : null);
    } finally {
      this.#letGo = false;
    }
  }

  #show(state: GuardState): void {
    // While a screening runs, the outcome of the one before stands.
    const value = state.status === "checking" ? '{"outcome":"not_screened"}' : state.value;
    if (this.#hidden !== undefined) this.#hidden.value = value;
    if (this.#status !== undefined && state.status !== "checking" && this.#status.textContent !== state.message) this.#status.textContent = state.message;
    this.#options.onState?.(state);
  }

  #language(): string {
    return this.#form.closest("[lang]")?.getAttribute("lang") ?? navigator.language;
  }

  /** The message: in the document from the start, so that it is read out when it comes, and described by the name's input. */
  #withStatus(): HTMLElement | undefined {
    const { status } = this.#options;
    if (status === false) return undefined;
    const name = ([...this.#form.elements] as HTMLElement[]).find((input) => inputPath(input, this.#options.fields)?.startsWith("name") === true);
    const element = status ?? Object.assign(document.createElement("p"), { className: "knownas-status" });
    if (element.id === "") element.id = `knownas-status-${++messages}`;
    element.setAttribute("role", "status");
    element.setAttribute("aria-live", "polite");
    if (status === undefined) {
      const place = name?.closest("label") ?? name;
      if (place === undefined) this.#form.append(element);
      else place.after(element);
      this.#undo.push(() => element.remove());
    }
    if (name !== undefined) this.#describe(name, element.id);
    return element;
  }

  #describe(input: HTMLElement, id: string): void {
    const before = input.getAttribute("aria-describedby");
    input.setAttribute("aria-describedby", [before, id].filter(Boolean).join(" "));
    this.#undo.push(() => (before === null ? input.removeAttribute("aria-describedby") : input.setAttribute("aria-describedby", before)));
  }

  #withHidden(): HTMLInputElement | undefined {
    const { hidden = "knownas" } = this.#options;
    if (hidden === false) return undefined;
    const input = Object.assign(document.createElement("input"), { type: "hidden", name: hidden, value: this.state.value });
    this.#form.append(input);
    this.#undo.push(() => input.remove());
    return input;
  }
}
