/**
 * For the reviewer's side: what a hit rests on in words, the record to keep, and the memory of false positives. It needs no
 * WebAssembly and stands apart from `knownas`, so that the applicant's page does not carry it.
 *
 * ```ts
 * import { recordHtml, reviewRecord } from "knownas/review";
 *
 * const record = reviewRecord(screening, { applicant, createdAt: new Date().toISOString(), clock: "server", pack: screener.info() });
 * await writeFile("record.html", recordHtml(record));
 * ```
 *
 * @packageDocumentation
 */

export { explain } from "./review/explain.js";
export type { Explanation } from "./review/explain.js";
export { falsePositiveKey, recallFalsePositives, rememberFalsePositive } from "./review/memory.js";
export type { FalsePositive, FalsePositiveStore, Recalled } from "./review/memory.js";
export { RECORD_STYLE, recordBody, recordHtml, reviewRecord } from "./review/record.js";
export type { RecordDetails, ReviewRecord } from "./review/record.js";
