/**
 * Screening in Vue 3.
 *
 * ```vue
 * <script setup>
 * const load = () => loadScreenerInWorker({ pack: "/screening/manifest.json" });
 * const { form, state } = useFormScreening(load);
 * </script>
 * <template><form ref="form">… <p role="status" aria-live="polite">{{ state.message }}</p></form></template>
 * ```
 *
 * @packageDocumentation
 */

import { onScopeDispose, shallowReadonly, shallowRef, watch } from "vue";
import type { ShallowRef } from "vue";
import { guardForm } from "./form.js";
import type { FormGuard, FormOptions } from "./form.js";
import { Guard, IDLE } from "./guard.js";
import type { GuardOptions, GuardState } from "./guard.js";
import type { ScreenerSource } from "./lease.js";
import type { Applicant } from "./types.js";

export type { FormOptions, GuardOptions, GuardState, ScreenerSource };

/** Guards the form that `form` refers to; its hidden field is added, the message is yours to show. */
export function useFormScreening(screener: ScreenerSource, options: Omit<FormOptions, "status" | "onState"> = {}): { form: ShallowRef<HTMLFormElement | null>; state: Readonly<ShallowRef<GuardState>> } {
  const form = shallowRef<HTMLFormElement | null>(null);
  const state = shallowRef(IDLE);
  let guard: FormGuard | undefined;
  const attach = (element: HTMLFormElement | null) => {
    guard?.detach();
    guard = element === null ? undefined : guardForm(element, screener, { ...options, status: false, onState: (now) => void (state.value = now) });
  };
  watch(form, attach, { flush: "post" });
  onScopeDispose(() => attach(null));
  return { form, state: shallowReadonly(state) };
}

/** A screening that you ask for. `check` never rejects. */
export function useScreening(screener: ScreenerSource, options: GuardOptions = {}): { state: Readonly<ShallowRef<GuardState>>; check: (applicant: Applicant) => Promise<GuardState>; reset: () => void } {
  const state = shallowRef(IDLE);
  const guard = new Guard(screener, options, (now) => void (state.value = now));
  onScopeDispose(() => guard.end());
  return { state: shallowReadonly(state), check: (applicant) => guard.check(applicant), reset: () => guard.reset() };
}
