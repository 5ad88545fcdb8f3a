/**
 * The review record: all that has to be kept of one screening, with the decision left open.
 *
 * What it holds follows the questions that are asked later: who asked what, of which lists in which state, by which rules, what
 * was found and why, and who decided. U.S. sanctions records are kept for ten years (31 CFR 501.601, 21 March 2025).
 */

import type { Applicant, PackInfo, Screening } from "../types.js";
import { explain } from "./explain.js";
import { FIELDS, labelOf, valueOf } from "./labels.js";

/** What a record is made from besides the screening. */
export interface RecordDetails {
  /** The form as it was screened. */
  applicant: Applicant;
  /** When the record is made, ISO 8601; give it, for this package asks no clock but the screener's. */
  createdAt: string;
  /** Whose clock that was. */
  clock: "browser" | "server";
  /** The pack, from `screener.info()`. */
  pack?: PackInfo | undefined;
  /** When the list files were downloaded, from the manifest of `knownas update`. */
  fetchedAt?: string | undefined;
  /** Whether the pack's signature was verified: `loadScreener` with a `publicKey` does, or fails. */
  signature?: "verified" | "not verified" | undefined;
  /** Which build of the engine answered: the SHA-256 of its WebAssembly, as `knownas record` gives it. */
  build?: string | undefined;
}

/** Everything to keep of one screening. Plain data. */
export interface ReviewRecord {
  /** Format and its version. */
  record: "knownas review record 1";
  /** When, and by whose clock; a browser's proves nothing. */
  createdAt: { time: string; clock: string };
  /** The form as it was screened. */
  applicant: Applicant;
  /** Fields of the form that were given and that were not. */
  fields: { given: string[]; absent: string[] };
  /** The outcome in a sentence that names the lists and their dates. */
  summary: string;
  /** The result, unchanged. */
  screening: Screening;
  /** The evidence of each hit in sentences, in the order of the hits. */
  explanations: string[][];
  /** The pack and where it came from; null where it was not given. */
  pack: { format: number; tables: string; bytes: number; checksum: string; lists: PackInfo["lists"] } | null;
  /** When the lists were downloaded; null when not given. */
  fetchedAt: string | null;
  /** Whether the pack's signature was verified. */
  signature: "verified" | "not verified";
  /** Which build of the engine answered; null when not given. */
  build: string | null;
  /** For the reviewer to fill in. */
  disposition: { decision: null; reasons: null; reviewer: null; decidedAt: null };
  /** What it is not. */
  remark: string;
}

/** The record of one screening. The decision is left to a person. */
export function reviewRecord(screening: Screening, details: RecordDetails): ReviewRecord {
  const { applicant, createdAt, clock, pack, fetchedAt, signature, build } = details;
  const fields = Object.keys(FIELDS) as (keyof Applicant)[];
  const isGiven = (field: keyof Applicant) => {
    const value = applicant[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
  };
  return {
    record: "knownas review record 1",
    createdAt: { time: createdAt, clock: clock === "browser" ? "browser, not verified" : "server" },
    applicant,
    fields: { given: fields.filter(isGiven), absent: fields.filter((field) => !isGiven(field)) },
    summary: summary(screening),
    screening,
    explanations: screening.hits.map((hit) => hit.evidence.map((line) => explain(line).sentence)),
    pack: pack === undefined ? null : { format: pack.format, tables: pack.tables, bytes: pack.bytes, checksum: pack.checksum, lists: pack.lists },
    fetchedAt: fetchedAt ?? null,
    signature: signature ?? "not verified",
    build: build ?? null,
    disposition: { decision: null, reasons: null, reviewer: null, decidedAt: null },
    remark: "An aid for a human reviewer. A hit may be the victim of identity theft. The decision rests on the server's re-check.",
  };
}

function summary({ outcome, hits, details, lists }: Screening): string {
  const used = lists.map(({ id, publishedOn, stale, starter }) => `${id} (${[publishedOn ?? "date unknown", stale && "stale", starter && "starter pack"].filter(Boolean).join(", ")})`);
  const found = hits.length === 0 ? (details === undefined ? "No hit" : "A listed party was found whose details were not loaded,") : `${hits.length} ${hits.length === 1 ? "hit" : "hits"}`;
  return `${outcome === "review" ? "Review: " : ""}${found} in ${used.join(", ")}.`;
}

/**
 * The record as one HTML file to print or file: no script, no request, no form, everything in it escaped, also what
 * a browser's result holds in the place of a number. Its own Content-Security-Policy forbids all but its one style sheet.
 */
export function recordHtml(record: ReviewRecord): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width">
<title>Review record</title>
<style>${RECORD_STYLE}</style>
</head>
<body>
${recordBody(record)}
</body>
</html>
`;
}

/** The style sheet of {@link recordHtml}, for a page that prints a record within its own policy. */
export const RECORD_STYLE = `body{font:11pt/1.45 system-ui,"Noto Sans","Noto Sans CJK KR",sans-serif;color:#111;background:#fff;max-width:48rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:1.6rem;border-bottom:1px solid #999}h3{font-size:1rem;margin-bottom:.2rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ddd;font-weight:normal}
th{color:#444;width:13rem}.evidence th{width:auto}.evidence th+th,.evidence td+td{width:6rem;white-space:nowrap}ul{padding-left:1.2rem;margin:.3rem 0}.slot{height:2.2rem}article{break-inside:avoid}
@page{size:A4;margin:16mm}@media print{body{font-size:10pt;margin:0;max-width:none;padding:0}h2{break-after:avoid}tr{break-inside:avoid}a{color:inherit}}`;

/** What stands in the body of {@link recordHtml}. */
export function recordBody(record: ReviewRecord): string {
  const { screening, pack } = record;
  const { engine, settings } = screening;
  return [
    "<h1>Review record</h1>",
    `<p><strong>${escaped(record.summary)}</strong></p>`,
    table([
      ["Made", `${record.createdAt.time} (${record.createdAt.clock})`],
      ["Fields given", labels(record.fields.given)],
      ["Fields not given", labels(record.fields.absent)],
    ]),
    "<h2>Applicant, as typed</h2>",
    table(record.fields.given.map((field) => [labelOf(field), valueOf(record.applicant[field as keyof Applicant])])),
    "<h2>Names, as searched</h2>",
    table(screening.query.names.map(({ field, typed, normalized }) => [labelOf(field), `${typed} → ${normalized}`])),
    "<h2>Hits</h2>",
    ...(screening.hits.length === 0 ? [`<p>${screening.details === undefined ? "None in the lists below." : "To be told by another screening: the details were not loaded."}</p>`] : screening.hits.map((hit, at) => hitHtml(hit, record.explanations[at] ?? []))),
    "<h2>Notes</h2>",
    "<p>About how the form’s fields go together. No list is involved.</p>",
    screening.notes.length === 0 ? "<p>None.</p>" : `<ul>${screening.notes.map(({ code, text, fields }) => `<li>${escaped(`${text} (${code}: ${labels(fields)})`)}</li>`).join("")}</ul>`,
    "<h2>What this rests on</h2>",
    table([
      ...screening.lists.map((list): Row => [
        `List ${list.id}`,
        `${list.publisher}, published ${list.publishedOn ?? "on an unknown date"}, ${list.entities} entities${list.stale ? ", stale" : ""}${list.starter ? ", starter pack: no substitute for the official lists" : ""}; SHA-256 of the sources ${list.digest}`,
      ]),
      ["Lists downloaded", record.fetchedAt ?? "not recorded"],
      ["Pack", `checksum ${screening.pack}${pack === null ? "" : `, format ${pack.format}, ${pack.bytes} bytes`}; signature ${record.signature}`],
      ["Settings", `threshold ${settings.threshold}, weak aliases ${settings.weakAliases ? "searched" : "only confirm"}, at most ${settings.limit} hits, notes off: ${settings.notesOff.join(", ") || "none"}, notes that ask for review: ${settings.reviewNotes.join(", ") || "none"}, lists stale after: ${settings.maxAge === undefined ? "not set" : `${settings.maxAge} days`}`],
      ["Engine", `${engine.name} ${engine.version}, tables ${engine.tables}${record.build === null ? "" : `, SHA-256 of the build ${record.build}`}`],
    ]),
    "<h2>Disposition</h2>",
    `<table>${["Decision", "Reasons", "Reviewer", "Date"].map((slot) => `<tr class="slot"><th scope="row">${slot}</th><td></td></tr>`).join("")}</table>`,
    `<p>${escaped(record.remark)} No legal advice.</p>`,
  ].join("\n");
}

function hitHtml(hit: Screening["hits"][number], sentences: readonly string[]): string {
  const { entity, alias } = hit;
  const lines = hit.evidence.map((line, at) => `<tr><td>${escaped(sentences[at] ?? "")}${line.detail === undefined ? "" : ` ${escaped(line.detail)}`}</td><td>${escaped(line.similarity)}</td><td>${escaped(line.weight)}</td></tr>`);
  return `<article>
<h3>${escaped(entity.primaryName)}</h3>
${table([
    ["Entry", `${entity.id}, ${entity.kind}, list ${entity.list}, version ${entity.version}${entity.listedOn === undefined ? "" : `, listed on ${entity.listedOn}`}`],
    ["Programs", entity.programs.join(", ")],
    ["Found", `${labelOf(hit.field)}: ${alias.name} (${alias.quality} name, ${alias.script} script${entity.weak ? ", only a weak alias" : ""})`],
    ["Score", `${Number(hit.score).toFixed(4)}; emulated search of OFAC: ${hit.ofacScore}`],
    ["Agrees", labels(hit.agrees) || "–"],
    ["Conflicts", labels(hit.conflicts) || "–"],
    ["Not on both sides", labels(hit.missing) || "–"],
    ...(entity.group === undefined ? [] : [["Same party as", entity.group] as Row]),
  ])}
<table class="evidence"><tr><th scope="col">Evidence</th><th scope="col">Similarity</th><th scope="col">Weight</th></tr>${lines.join("")}</table>
<p>${officialEntry(entity.url)}</p>
</article>`;
}

/** A link only to a web address; anything else stays text. */
function officialEntry(url: string | null): string {
  if (url === null) return "No official page is known.";
  const safe = escaped(url);
  return /^https?:\/\//i.test(url) ? `Official entry: <a href="${safe}" rel="noopener noreferrer">${safe}</a>` : `Official entry: ${safe}`;
}

function labels(fields: readonly string[]): string {
  return fields.map(labelOf).join(", ");
}

type Row = [name: string, value: string];

function table(rows: readonly Row[]): string {
  return `<table>${rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td><bdi>${escaped(value)}</bdi></td></tr>`).join("")}</table>`;
}

/** A result that a browser sent may hold anything anywhere, also where the types have a number. */
function escaped(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
