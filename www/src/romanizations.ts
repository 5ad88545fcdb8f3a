/** A name in every spelling that the engine can name a system for; hidden where it knows none. */

import { byId, el } from "./dom.js";
import { romanize } from "./engine.js";

/** Shows the spellings of each name as typed. */
export function showRomanizations(names: readonly string[]): void {
  const tables = [...new Set(names)].flatMap((name) => {
    const spellings = romanize(name);
    return spellings.length === 0 ? [] : [draw(name, spellings)];
  });
  byId("romanizations").hidden = tables.length === 0;
  byId("romanizations-body").replaceChildren(...tables);
}

function draw(name: string, spellings: ReturnType<typeof romanize>): HTMLElement {
  const rows = spellings.map(({ system, edition, text }) =>
    el("tr", {}, el("td", {}, el("bdi", {}, text)), el("th", { scope: "row" }, system, edition !== "" && el("span", { class: "meta" }, ` ${edition}`))),
  );
  const head = el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Spelling"), el("th", { scope: "col" }, "System")));
  return el("table", {}, el("caption", {}, el("bdi", {}, name)), head, el("tbody", {}, ...rows));
}
