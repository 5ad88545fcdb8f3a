/**
 * Screening in Svelte: an attachment (`<form {@attach screening(load)}>`, Svelte 5.29 and later), which is an action too
 * (`<form use:guard>`, with `const guard = screening(load)`).
 *
 * @packageDocumentation
 */

import { guardForm } from "./form.js";
import type { FormOptions } from "./form.js";
import type { GuardState } from "./guard.js";
import type { ScreenerSource } from "./lease.js";

export type { FormOptions, GuardState, ScreenerSource };

/** Guards the form that it is attached to. `onState` tells how things stand. */
export function screening(screener: ScreenerSource, options: FormOptions = {}): (form: HTMLFormElement) => (() => void) & { destroy: () => void } {
  return (form) => {
    const { detach } = guardForm(form, screener, options);
    return Object.assign(() => detach(), { destroy: detach });
  };
}
