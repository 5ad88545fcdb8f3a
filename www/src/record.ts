/** The review record, made in the page: saved as JSON or HTML, or printed. */

import { RECORD_STYLE, recordBody, recordHtml, reviewRecord } from "knownas/review";
import type { ReviewRecord } from "knownas/review";
import { el, save } from "./dom.js";
import type { Screened } from "./engine.js";

/** What a reviewer can do with a record. */
export const EXPORTS: [label: string, work: (record: ReviewRecord) => void][] = [
  ["Export review record (JSON)", (record) => save("review-record.json", "application/json", `${JSON.stringify(record, null, 2)}\n`)],
  ["Export as HTML", (record) => save("review-record.html", "text/html", recordHtml(record))],
  ["Print", print],
];

/** The record of one screening. */
export function recordOf({ applicant, pack, screening }: Screened): ReviewRecord {
  return reviewRecord(screening, { applicant, createdAt: new Date().toISOString(), clock: "browser", pack });
}

/** Prints from a frame of its own. The page's policy lets no inline style in, so the sheet goes in through the object model. */
function print(record: ReviewRecord): void {
  document.getElementById("printout")?.remove();
  const frame = el("iframe", { id: "printout", title: "Review record to print", class: "sr", "aria-hidden": "true", tabindex: "-1" });
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RECORD_STYLE);
  view.document.adoptedStyleSheets = [sheet];
  view.document.title = "Review record";
  view.document.documentElement.lang = "en";
  view.document.body.replaceChildren(...new DOMParser().parseFromString(recordBody(record), "text/html").body.childNodes);
  view.print();
}
