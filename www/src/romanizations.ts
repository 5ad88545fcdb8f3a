/** A name in every spelling that the engine can name a system for; hidden where it knows none. */

import type { Romanization } from "knownas";
import { byId, el } from "./dom.js";
import { romanize } from "./engine.js";

/** Number of the latest names: the spellings of earlier ones are not shown. */
let latest = 0;

/** Shows the spellings of each name as typed. */
export async function showRomanizations(names: readonly string[]): Promise<void> {
  const own = ++latest;
  const all = await Promise.all([...new Set(names)].map(async (name) => ({ name, spellings: await romanize(name) })));
  if (own !== latest) return;
  const tables = all.flatMap(({ name, spellings }) => (spellings.length === 0 ? [] : [draw(name, spellings)]));
  byId("romanizations").hidden = tables.length === 0;
  byId("romanizations-body").replaceChildren(...tables);
}

function draw(name: string, spellings: readonly Romanization[]): HTMLElement {
  const rows = spellings.map(({ system, edition, text }) =>
    el("tr", {}, el("td", {}, el("bdi", {}, text)), el("th", { scope: "row" }, system, edition !== "" && el("span", { class: "meta" }, ` ${edition}`))),
  );
  const head = el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Spelling"), el("th", { scope: "col" }, "System")));
  return el("table", {}, el("caption", {}, el("bdi", {}, name)), head, el("tbody", {}, ...rows));
}
