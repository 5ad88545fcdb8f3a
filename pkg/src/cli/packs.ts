/** Opening the pack of a command. */

import { KnownasError } from "../error.js";
import { loadScreener } from "../node.js";
import type { Screener } from "../types.js";
import { readBytes } from "./files.js";
import { counted } from "./output.js";
import { Problem } from "./problem.js";

/** A screener with the pack in a file. */
export async function screenerOf(path: string): Promise<Screener> {
  return screenerFrom(await readBytes(path), path);
}

/** A screener with a pack that was read from `path`. */
export async function screenerFrom(pack: Uint8Array, path: string): Promise<Screener> {
  try {
    return await loadScreener({ pack });
  } catch (error) {
    throw error instanceof KnownasError ? new Problem(`${path}: ${error.message}`) : error;
  }
}

/** A screener with the starter pack; says so on standard error. */
export async function starterScreener(): Promise<Screener> {
  const screener = await loadScreener();
  const { entities, lists } = screener.info();
  const date = lists[0]?.publishedOn ?? "an unknown date";
  process.stderr.write(
    `knownas: no --pack given: screening against the starter pack (${counted(entities, "entity", "entities")}, ${date}), which is no substitute for the official lists\n`,
  );
  return screener;
}
