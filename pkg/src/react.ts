/**
 * Screening in React 18 and later.
 *
 * ```tsx
 * const load = () => loadScreenerInWorker({ pack: "/screening/manifest.json" });   // outside of the component
 *
 * function SignUp() {
 *   const { ref, statusProps, hiddenProps } = useFormScreening(load);
 *   return <form ref={ref}><input name="name" /><p {...statusProps} /><input {...hiddenProps} /></form>;
 * }
 * ```
 *
 * @packageDocumentation
 */

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { guardForm } from "./form.js";
import type { FormOptions } from "./form.js";
import { Guard, IDLE } from "./guard.js";
import type { GuardOptions, GuardState } from "./guard.js";
import type { ScreenerSource } from "./lease.js";
import type { Applicant } from "./types.js";

export type { FormOptions, GuardOptions, GuardState, ScreenerSource };

/** A form that is screened. */
export interface FormScreening extends GuardState {
  /** For the `<form>`. */
  ref: (form: HTMLFormElement | null) => void;
  /** For the element with the message. */
  statusProps: { role: "status"; "aria-live": "polite"; children: string };
  /** For the hidden input that tells your server the outcome. */
  hiddenProps: { type: "hidden"; name: string; value: string; readOnly: true };
}

/** Guards the form that gets `ref`. The screener is loaded in the browser alone, never while rendering on a server. */
export function useFormScreening(screener: ScreenerSource, options: Omit<FormOptions, "status" | "hidden" | "onState"> = {}): FormScreening {
  const [state, setState] = useState(IDLE);
  const detach = useRef<(() => void) | undefined>(undefined);
  const latest = useRef({ screener, options });
  const ref = useCallback((form: HTMLFormElement | null) => {
    detach.current?.();
    detach.current = undefined;
    if (form === null) return;
    const guard = guardForm(form, latest.current.screener, { ...latest.current.options, status: false, hidden: false, onState: setState });
    detach.current = guard.detach;
  }, []);
  return { ...state, ref, statusProps: { role: "status", "aria-live": "polite", children: state.message }, hiddenProps: { type: "hidden", name: "knownas", value: state.value, readOnly: true } };
}

/** A screening that you ask for: for React Hook Form and others that hold the values themselves. `check` never rejects. */
export function useScreening(screener: ScreenerSource, options: GuardOptions = {}): GuardState & { check: (applicant: Applicant) => Promise<GuardState>; reset: () => void } {
  const [state, setState] = useState(IDLE);
  const latest = useRef({ screener, options });
  const guard = useRef<Guard | undefined>(undefined);
  const current = useCallback(() => (guard.current ??= new Guard(latest.current.screener, latest.current.options, setState)), []);
  useEffect(() => {
    current().warm();
    return () => {
      guard.current?.end();
      guard.current = undefined;
    };
  }, [current]);
  const calls = useMemo(() => ({ check: (applicant: Applicant) => current().check(applicant, document.documentElement.lang || navigator.language), reset: () => current().reset() }), [current]);
  return { ...state, ...calls };
}
