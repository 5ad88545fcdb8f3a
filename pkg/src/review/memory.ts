/**
 * What reviewers have found to be somebody else, so that nobody is asked the same twice. For the server alone: in a browser it
 * would tell applicants what was found.
 *
 * A decision is remembered for one applicant as the form was filled, one entity as the list had it, and the field from which it
 * was found. When the form or the entry changes, the key is another one and the memory ends. So it does on its last day.
 */

import { KnownasError } from "../error.js";
import type { Applicant, Hit, Screening } from "../types.js";
import { canonical } from "../verification.js";

/** A reviewer's decision that a hit is another party. */
export interface FalsePositive {
  /** Who decided. */
  reviewer: string;
  /** Why: "born 1991, passport seen". */
  reasons: string;
  /** The day of the decision, "2026-11-23". */
  decidedOn: string;
  /** The last day on which it holds; without one it holds until applicant or entry change. */
  until?: string | undefined;
}

/** Where decisions are kept: a table with a text as key. A `Map` is one. */
export interface FalsePositiveStore {
  /** The decision under a key. */
  get(key: string): Promise<FalsePositive | undefined> | FalsePositive | undefined;
  /** Keeps a decision under a key. */
  set(key: string, decision: FalsePositive): unknown;
}

/** The hits of a screening, parted. */
export interface Recalled {
  /** Hits that nobody has judged for this applicant and this state of the entry. */
  open: Hit[];
  /** Hits that were judged to be somebody else. */
  remembered: { hit: Hit; decision: FalsePositive }[];
}

/**
 * The key of a decision: SHA-256 in hex. `applicantId` is your own id of the account: two people with the same form are two.
 *
 * @throws {@link KnownasError} with the code `input` without an id or an entity's version.
 */
export async function falsePositiveKey(applicantId: string, applicant: Applicant, hit: Hit): Promise<string> {
  const { id, version } = hit.entity;
  if (typeof applicantId !== "string" || applicantId === "") throw new KnownasError("input", "applicantId: expected the id of the account, a text", { field: "applicantId" });
  if (!version) throw new KnownasError("input", `hit: the entity ${id} has no version; screen again with this version of knownas`, { field: "hit" });
  const said = canonical(["knownas false positive 1", applicantId, applicant, id, version, hit.field]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps a reviewer's decision that `hit` is somebody else. */
export async function rememberFalsePositive(store: FalsePositiveStore, applicantId: string, applicant: Applicant, hit: Hit, decision: FalsePositive): Promise<void> {
  for (const day of [decision.decidedOn, decision.until ?? decision.decidedOn]) checkDay(day);
  if (!decision.reviewer || !decision.reasons) throw new KnownasError("input", "decision: expected a reviewer and reasons: a decision without them can't be answered for");
  await store.set(await falsePositiveKey(applicantId, applicant, hit), decision);
}

/** Parts the hits of a screening into those to judge and those judged before. `today` is a day such as "2026-11-23". */
export async function recallFalsePositives(store: FalsePositiveStore, applicantId: string, applicant: Applicant, screening: Screening, today: string): Promise<Recalled> {
  checkDay(today);
  const recalled: Recalled = { open: [], remembered: [] };
  for (const hit of screening.hits) {
    const decision = await store.get(await falsePositiveKey(applicantId, applicant, hit));
    // ISO 8601 days sort as texts.
    if (decision === undefined || (decision.until !== undefined && decision.until < today)) recalled.open.push(hit);
    else recalled.remembered.push({ hit, decision });
  }
  return recalled;
}

function checkDay(day: unknown): void {
  if (typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day)) return;
  throw new KnownasError("input", `expected a day such as "2026-11-23", got ${JSON.stringify(day)}`);
}
