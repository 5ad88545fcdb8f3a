/** Two screenings beside each other: what of one is not what the other says. */

import type { Screening, Verification } from "./types.js";

/** What differs, the causes first. */
export function differences(got: Partial<Screening>, own: Screening): Verification["differs"] {
  const parts = (result: Partial<Screening>) => {
    const { pack, engine, settings, details, query, lists, ...rest } = result;
    const used = Array.isArray(lists) ? lists.map((list) => ({ ...list, stale: null })) : lists;
    return { pack: [pack, used], engine, settings, details, query, result: rest };
  };
  const [theirs, ours] = [parts(got), parts(own)];
  const names = ["pack", "engine", "settings", "details", "query", "result"] as const;
  return names.filter((name) => canonical(theirs[name]) !== canonical(ours[name]));
}

/** JSON with the keys in order: a database may have put them in another one. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? "undefined";
}
