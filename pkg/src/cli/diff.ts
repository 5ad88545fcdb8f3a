/** `knownas diff`: what changed between two packs. */

import { diffPacks } from "../compiler-node.js";
import type { Diff, Edition, FieldChange, ListDiff, Party } from "../compiler-node.js";
import { KnownasError } from "../error.js";
import { readBytes } from "./files.js";
import { readOptions, usage } from "./options.js";
import { asLines, counted, thousands, write } from "./output.js";
import { Problem } from "./problem.js";

export const summary = "entities added, removed and changed between two packs";

export const help = `Usage: knownas diff [--json] OLD NEW

Prints which entities were added, which were removed, and which say something else, with each field and its values.

Options:
  --json       the same as one JSON object, with values in full
  -h, --help   this text

Exit codes: 0 done, with differences or without; 2 wrong usage, or a pack that can't be used.
`;

/** Longest value shown in the table, in characters. */
const WIDEST = 140;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("diff", args, { json: { type: "boolean" } });
  if (parsed === undefined) return write(help).then(() => 0);
  const [old, now, ...rest] = parsed.positionals;
  if (old === undefined || now === undefined || rest.length > 0) throw usage("diff", "expected two packs, OLD and NEW");
  const diff = await diffOf(old, now);
  await write(parsed.values.json === true ? `${JSON.stringify(diff)}\n` : described(diff));
  return 0;
}

async function diffOf(old: string, now: string): Promise<Diff> {
  const [before, after] = [await readBytes(old), await readBytes(now)];
  try {
    return await diffPacks(before, after);
  } catch (error) {
    throw error instanceof KnownasError ? new Problem(`${old}, ${now}: ${error.message}`) : error;
  }
}

function described({ lists, added, removed, changed }: Diff): string {
  return asLines([
    ...lists.map(listLine),
    ...section("added", added.map((party) => [partyLine(party)])),
    ...section("removed", removed.map((party) => [partyLine(party)])),
    ...section("changed", changed.map((party) => [partyLine(party), ...party.fields.flatMap(fieldLines)]), fieldCounts(changed)),
  ]);
}

/** In how many entities each field changed, the most frequent first. */
function fieldCounts(changed: Diff["changed"]): string {
  const counts = new Map<string, number>();
  for (const { field } of changed.flatMap(({ fields }) => fields)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([field, count]) => `${field} in ${thousands(count)}`).join(", ");
}

function listLine({ id, title, old, new: now, added, removed, changed }: ListDiff): string {
  return `${id}: ${title}, ${edition(old)} -> ${edition(now)}: ${thousands(added)} added, ${thousands(removed)} removed, ${thousands(changed)} changed`;
}

function edition(edition: Edition | null): string {
  if (edition === null) return "not in the pack";
  return `${edition.publishedOn ?? "date unknown"} with ${counted(edition.entities, "entity", "entities")}`;
}

function section(title: string, entries: string[][], more = ""): string[] {
  return entries.length === 0 ? [] : ["", `${title} (${thousands(entries.length)})${more === "" ? "" : `: ${more}`}`, ...entries.flat()];
}

function partyLine({ id, kind, primaryName, programs, listedOn }: Party): string {
  const listed = listedOn === null ? "" : `, listed ${listedOn}`;
  return `  ${id}  ${primaryName}  (${[kind, ...programs].join(", ")}${listed})`;
}

function fieldLines({ field, removed, added }: FieldChange): string[] {
  const [went, came] = removed.length === 1 && added.length === 1 ? fromDifference(removed[0] ?? "", added[0] ?? "") : [removed, added];
  const rows = [...went.map((value) => `- ${short(value)}`), ...came.map((value) => `+ ${short(value)}`)];
  return rows.map((row, index) => `    ${(index === 0 ? field : "").padEnd(14)}${row}`);
}

/** Two long texts that begin alike: both from a little before the first difference. */
function fromDifference(old: string, now: string): [string[], string[]] {
  const [before, after] = [[...old], [...now]];
  const same = before.findIndex((letter, index) => letter !== after[index]);
  const from = Math.max(0, (same < 0 ? before.length : same) - 30);
  const cut = (letters: string[]) => (from === 0 ? letters.join("") : `…${letters.slice(from).join("")}`);
  return [[cut(before)], [cut(after)]];
}

function short(value: string): string {
  const letters = [...value.replace(/\s+/g, " ")];
  return letters.length <= WIDEST ? letters.join("") : `${letters.slice(0, WIDEST - 1).join("")}…`;
}
