/** The compiler's report as people read it. */

import type { ListReport, Report, SourceReport, Tally } from "../compiler-node.js";
import { counted, thousands } from "./output.js";

/** What became of every row: the lists, then each file with what was not used of it. */
export function accountLines(report: Report): string[] {
  const width = Math.max(...report.lists.map(({ entities }) => thousands(entities).length));
  return [
    ...report.lists.map((list) => listLine(list, width)),
    ...(report.groups === 0 ? [] : [`${thousands(report.groups).padStart(width)} of these parties stand on several lists`]),
    "",
    ...report.lists.flatMap(({ sources }) => sources.flatMap(sourceLines)),
  ];
}

function listLine({ id, title, publishedOn, entities, aliases }: ListReport, width: number): string {
  const date = publishedOn === null ? "date of publication unknown" : `published ${publishedOn}`;
  return `${thousands(entities).padStart(width)} ${id.toUpperCase()} entities with ${counted(aliases.total, "name")}: ${title}, ${date}`;
}

function sourceLines(source: SourceReport): string[] {
  const { name, format, rows, used, dropped, leftOut, unknown, notes } = source;
  return [
    `${name} (${format}): ${counted(rows, "row")}, ${thousands(used)} used, ${thousands(dropped.length)} dropped`,
    ...dropped.map(({ line, element, row, reason }) => {
      const place = line === undefined ? (element ?? "") : `line ${line}`;
      return `  dropped ${place}: ${reason}${row === undefined ? "" : `: ${row}`}`;
    }),
    ...leftOut.map((tally) => tallyLine("left out", tally)),
    ...unknown.map((tally) => tallyLine("unknown", tally)),
    ...notes.map((note) => `  note: ${note}`),
  ];
}

function tallyLine(label: string, { what, count, example }: Tally): string {
  return `  ${label}: ${what} (${thousands(count)}, first: ${example})`;
}
