/**
 * Screening as a form-associated custom element, which is registered under a name of yours:
 *
 * ```ts
 * defineScreeningElement("name-screening", () => loadScreenerInWorker({ pack: "/screening/manifest.json" }));
 * ```
 * ```html
 * <form> … <name-screening name="knownas"></name-screening></form>
 * ```
 *
 * It guards the form that it stands in, holds the outcome as its value, shows the message, and has the states `review` and `checking`
 * for CSS (`:state(review)`). It is always valid.
 *
 * @packageDocumentation
 */

import { guardForm } from "./form.js";
import type { FormGuard, FormOptions } from "./form.js";
import type { GuardState } from "./guard.js";
import type { ScreenerSource } from "./lease.js";

export type { FormOptions, GuardState, ScreenerSource };

/**
 * Registers the element, once; nothing happens where there are no custom elements (servers). The event `screening` has the state as its
 * `detail`.
 */
export function defineScreeningElement(name: string, screener: ScreenerSource, options: Omit<FormOptions, "status" | "hidden"> = {}): void {
  if (typeof customElements === "undefined" || customElements.get(name) !== undefined) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly formAssociated = true;
      readonly #internals = this.attachInternals();
      #guard: FormGuard | undefined;

      get state(): GuardState | undefined {
        return this.#guard?.state;
      }

      formAssociatedCallback(form: HTMLFormElement | null): void {
        this.#guard?.detach();
        this.#guard = form === null ? undefined : guardForm(form, screener, { ...options, status: this, hidden: false, onState: (state) => this.#show(state) });
        if (this.#guard !== undefined) this.#internals.setFormValue(this.#guard.state.value);
      }

      disconnectedCallback(): void {
        this.#guard?.detach();
        this.#guard = undefined;
      }

      #show(state: GuardState): void {
        this.#internals.setFormValue(state.value);
        for (const [flag, on] of [["review", state.outcome === "review"], ["checking", state.status === "checking"]] as const) {
          if (on) this.#internals.states.add(flag);
          else this.#internals.states.delete(flag);
        }
        options.onState?.(state);
        this.dispatchEvent(new CustomEvent("screening", { detail: state }));
      }
    },
  );
}
