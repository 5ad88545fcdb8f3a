/**
 * Screening as a Standard Schema (https://standardschema.dev): for React Hook Form, TanStack Form, Angular's signal forms, Mantine.
 *
 * A `review` is no validation error: the applicant goes on, and the outcome goes along. Only what the applicant can mend is an issue: a
 * name that is missing.
 *
 * @packageDocumentation
 */

import { KnownasError } from "./error.js";
import { applicantFrom } from "./fields.js";
import type { FieldMap, FormSource } from "./fields.js";
import { minimal } from "./guard.js";
import { lease } from "./lease.js";
import type { ScreenerSource } from "./lease.js";
import { textsIn } from "./texts.js";
import type { Screening, ScreenOptions } from "./types.js";

/** Standard Schema, version 1: the part that matters here, copied as its specification asks. */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "knownas";
    readonly validate: (value: unknown) => Promise<{ readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[] }>;
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** How the schema behaves. */
export interface SchemaOptions {
  /** What fields of the form are, by name, where their names do not tell. */
  fields?: FieldMap | undefined;
  /** How to screen. */
  screening?: ScreenOptions | undefined;
  /** Field of the output that has the outcome, `{"outcome":"review",…}`; "knownas" unless given, false for none. */
  output?: string | false | undefined;
  /** Told each result. */
  onResult?: ((result: Screening) => void) | undefined;
  /** Language of messages, BCP 47. */
  language?: string | undefined;
}

/** A schema that screens: what it is given passes, with the outcome. */
export function screeningSchema<Values extends Record<string, unknown> = Record<string, unknown>>(
  screener: ScreenerSource,
  { fields, screening, output = "knownas", onResult, language }: SchemaOptions = {},
): StandardSchema<Values, Values & { knownas?: string }> {
  const used = lease(screener);
  const outcome = async (value: FormSource): Promise<Screening | undefined> => {
    try {
      const result = await used.screen(applicantFrom(value, fields), screening);
      onResult?.(result);
      return result;
    } catch (error) {
      if (error instanceof KnownasError && error.fault === "applicant") throw error;
      // The server screens in any case.
      return undefined;
    }
  };
  const validate: StandardSchema<Values, Values>["~standard"]["validate"] = async (value) => {
    if (typeof value !== "object" || value === null) return { issues: [{ message: "expected an object" }] };
    const values = value as Values;
    try {
      const result = await outcome(values);
      return { value: output === false ? values : { ...values, [output]: minimal(result) } };
    } catch (error) {
      const { field = "name", message } = error as KnownasError;
      const name = Object.keys(values).find((key) => applicantFrom({ [key]: "x" }, fields).name !== "") ?? field;
      return { issues: [{ message: field === "name" ? textsIn(language).name : message, path: [field === "name" ? name : field] }] };
    }
  };
  return { "~standard": { version: 1, vendor: "knownas", validate } };
}
