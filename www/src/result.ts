/** The reviewer's account of one screening. Says "Review" or "No hit in these lists", never more. */

import type { Hit, ListUsed, Note, Screening } from "knownas";
import { count, el } from "./dom.js";
import type { ReviewRecord } from "knownas/review";
import type { Screened } from "./engine.js";
import { drawEvidence } from "./evidence.js";
import { labelOf } from "./form.js";
import { EXPORTS } from "./record.js";

const QUALIFIERS: Record<string, string> = {
  birthDate: "birth date",
  nationality: "nationality",
  country: "country",
  kind: "kind of party",
  documents: "documents",
  gender: "gender",
};

/** The outcome in one line, also read out to screen readers. */
export function headline({ outcome, hits, lists }: Screening): string {
  if (outcome === "review") return `Review: ${count(hits.length, "hit")}`;
  return `No hit in ${lists.map(({ id, publishedOn }) => `${id} (${publishedOn ?? "date unknown"})`).join(", ")}`;
}

/** The whole account; `record` makes the review record. */
export function drawResult({ screening, took }: Screened, record: () => ReviewRecord | undefined): HTMLElement[] {
  const exporters = EXPORTS.map(([label, work]) => {
    const button = el("button", { class: "secondary", type: "button" }, label);
    button.addEventListener("click", () => {
      const made = record();
      if (made !== undefined) work(made);
    });
    return button;
  });
  const review = screening.outcome === "review";
  const duration = took < 0.1 ? "less than 0.1 ms" : `${took.toFixed(1)} ms`;
  return [
    el(
      "section",
      { class: `outcome${review ? " review" : ""}`, "aria-labelledby": "outcome-title" },
      el("h3", { id: "outcome-title" }, review ? "Review" : headline(screening)),
      el(
        "p",
        {},
        review
          ? `${count(screening.hits.length, "hit")} for a person to judge. `
          : "This says nothing about other lists or later dates. ",
        `Screened in this page in ${duration}.`,
      ),
      el("div", { class: "exports" }, ...exporters),
    ),
    ...screening.lists.filter(({ starter, stale }) => starter || stale).map(warning),
    ...parties(screening.hits).map(drawParty),
    ...(screening.notes.length > 0 ? [drawNotes(screening.notes)] : []),
    drawBasis(screening),
  ];
}

function warning(list: ListUsed): HTMLElement {
  const text = list.starter
    ? "Starter pack: a small sample of public designations inside the package. It is no substitute for the official lists."
    : "";
  const old = list.stale ? `List ${list.id} (${list.publishedOn ?? "date unknown"}) is older than the limit set below.` : "";
  return el("p", { class: "remark" }, [text, old].filter(Boolean).join(" "));
}

/** Hits of one party on several lists stand together, where the best of them stands. */
function parties(hits: readonly Hit[]): Hit[][] {
  const found = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = hit.entity.group ?? hit.entity.id;
    found.set(key, [...(found.get(key) ?? []), hit]);
  }
  return [...found.values()];
}

function drawParty(hits: Hit[]): HTMLElement {
  const [first] = hits;
  const listings = hits.map(drawHit);
  if (listings.length === 1 && listings[0] !== undefined) return listings[0];
  const title = `One party, ${hits.length} hits: ${first?.entity.primaryName ?? ""}`;
  return el("section", { class: "party", "aria-label": title }, el("p", { class: "meta" }, title), ...listings);
}

function drawHit(hit: Hit): HTMLElement {
  const { entity, alias } = hit;
  const quality = { primary: "primary name", strong: "strong alias", weak: "weak alias" }[alias.quality] ?? alias.quality;
  const id = `hit-${entity.id}-${hit.field}`.replace(/[^\w-]/g, "_");
  return el(
    "article",
    { class: "hit", "aria-labelledby": id },
    el(
      "header",
      {},
      el("div", {}, el("h4", { id }, el("bdi", {}, entity.primaryName)), el("p", { class: "meta" }, `${entity.kind} · ${entity.id}`)),
      el("p", { class: "figure score" }, el("b", {}, hit.score.toFixed(4)), ` score · OFAC’s own search: ${hit.ofacScore}`),
    ),
    el(
      "p",
      {},
      `“${labelOf(hit.field)}” ${hit.evidence.some(({ relation }) => relation === "identifier") ? "is listed under" : "resembles"} `,
      el("b", {}, el("bdi", {}, alias.name)),
      ` (${quality}, ${alias.script} script)`,
      entity.weak && " – only a weak alias was found",
      ".",
    ),
    drawEvidence(hit.evidence),
    el(
      "dl",
      { class: "qualifiers" },
      ...qualifier("agrees", "✓", "Agrees", hit.agrees),
      ...qualifier("conflicts", "≠", "Conflicts", hit.conflicts),
      ...qualifier("missing", "–", "Not on both sides", hit.missing),
    ),
    el(
      "p",
      { class: "source" },
      ...entity.programs.flatMap((program) => [el("span", { class: "chip" }, program), " "]),
      el("span", {}, entity.listedOn === undefined ? `List ${entity.list}` : `List ${entity.list}, listed on ${entity.listedOn}`),
      entity.url !== null && " · ",
      entity.url !== null && officialLink(entity.url, entity.primaryName),
    ),
  );
}

/** Opened by the reviewer alone; a page that is no web address stays text. */
function officialLink(url: string, name: string): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return el("span", {}, url);
  const link = { href: url, target: "_blank", rel: "noopener noreferrer", "aria-label": `Official entry of ${name} (opens a new tab)` };
  return el("a", link, "Official entry ↗");
}

function qualifier(kind: string, sign: string, label: string, fields: readonly string[]): HTMLElement[] {
  if (fields.length === 0) return [];
  const names = fields.map((field) => QUALIFIERS[field] ?? field).join(", ");
  return [el("div", { class: kind }, el("dt", {}, el("span", { "aria-hidden": "true" }, `${sign} `), label), el("dd", {}, names))];
}

function drawNotes(notes: readonly Note[]): HTMLElement {
  const items = notes.map(({ text, fields }) => el("li", {}, text, el("span", { class: "meta" }, ` ${fields.map(labelOf).join(", ")}`)));
  return el(
    "section",
    { class: "panel", "aria-labelledby": "notes-title" },
    el("h3", { id: "notes-title" }, "Notes"),
    el("p", { class: "hint" }, "About how the form’s fields go together. No list is involved, and the outcome changes only where the operator asks for a review."),
    el("ul", {}, ...items),
  );
}

function drawBasis({ query, lists, settings, engine }: Screening): HTMLElement {
  const names = query.names.map(({ field, typed, normalized }) =>
    row(labelOf(field), el("bdi", {}, typed), " → ", el("code", {}, normalized)),
  );
  const used = lists.map((list) =>
    row(
      `List ${list.id}`,
      `${list.publisher}, ${list.publishedOn ?? "date unknown"}, ${count(list.entities, "entity", "entities")}${list.stale ? ", stale" : ""}${list.starter ? ", starter pack" : ""}`,
      el("span", { class: "digest" }, `SHA-256 ${list.digest}`),
    ),
  );
  return el(
    "details",
    { class: "panel" },
    el("summary", {}, "What this rests on"),
    el(
      "dl",
      { class: "basis" },
      ...names,
      ...used,
      row("Settings", `threshold ${settings.threshold.toFixed(4)}, weak aliases ${settings.weakAliases ? "searched" : "only confirm"}`),
      row("Engine", `${engine.name} ${engine.version}, tables ${engine.tables}`),
    ),
  );
}

function row(name: string, ...content: (Node | string)[]): HTMLElement {
  return el("div", {}, el("dt", {}, name), el("dd", {}, ...content));
}
