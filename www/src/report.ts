/** What became of every row of the list files, as the compiler tells it. */

import type { Compiled, ListReport, SourceReport, Tally } from "knownas/compiler";
import { count, el, save, size } from "./dom.js";

/** More dropped rows than this are counted, not listed. */
const MOST_SHOWN = 200;

/** The report of one compilation, with the pack to save. */
export function drawReport({ pack, report }: Compiled): HTMLElement[] {
  const saver = el("button", { class: "secondary", type: "button" }, `Save this pack (${size(report.pack.bytes)})`);
  // `pack` now belongs to the engine too; the blob takes a copy.
  saver.addEventListener("click", () => save("lists.knownas", "application/octet-stream", pack as Uint8Array<ArrayBuffer>));
  return [...report.lists.map(drawList), saver];
}

function drawList({ id, title, publishedOn, entities, aliases, sources }: ListReport): HTMLElement {
  const total = `${count(entities, "entity", "entities")}, ${count(aliases.total, "name")}, ${publishedOn ?? "date unknown"}`;
  return el("section", { class: "account" }, el("h4", {}, title || id), el("p", { class: "meta" }, total), ...sources.map(drawSource));
}

function drawSource(source: SourceReport): HTMLElement {
  const { name, format, rows, used, dropped } = source;
  const shown = dropped.slice(0, MOST_SHOWN).map(({ line, element, row, reason }) => {
    const place = line === undefined ? element : `line ${line}`;
    return el("li", {}, [place, reason].filter(Boolean).join(": "), row !== undefined && el("code", {}, row));
  });
  const rest = dropped.length - shown.length;
  return el(
    "details",
    {},
    el("summary", {}, el("b", {}, name), ` – ${count(rows, "row")} read = ${used.toLocaleString("en")} used + ${dropped.length.toLocaleString("en")} dropped`),
    el("p", { class: "meta" }, format),
    shown.length > 0 && el("p", {}, "Dropped, with the reason:"),
    shown.length > 0 && el("ul", {}, ...shown, rest > 0 && el("li", {}, `and ${rest.toLocaleString("en")} more`)),
    tallies("Left out", source.leftOut),
    tallies("Kept as text only", source.unknown),
    ...source.notes.map((note) => el("p", {}, note)),
  );
}

function tallies(label: string, found: readonly Tally[]): HTMLElement | false {
  if (found.length === 0) return false;
  const items = found.map(({ what, count: often, example }) => el("li", {}, `${what}, ${often.toLocaleString("en")} ×`, example !== "" && el("code", {}, example)));
  return el("details", {}, el("summary", {}, `${label}: ${count(found.length, "kind")}`), el("ul", {}, ...items));
}
