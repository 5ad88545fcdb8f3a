/** Opening the pack of a command. */

import { KnownasError } from "../error.js";
import { loadScreener } from "../node.js";
import type { Screener } from "../types.js";
import type { Demands } from "./keys.js";
import { complain, counted } from "./output.js";
import { Problem } from "./problem.js";

/** A screener with a pack that was read from `path`. */
export async function screenerFrom(pack: Uint8Array, path: string, demands: Demands = {}): Promise<Screener> {
  try {
    return await loadScreener({ pack, ...demands });
  } catch (error) {
    throw error instanceof KnownasError ? new Problem(`${path}: ${error.message}`) : error;
  }
}

/** Refuses a pack without its details: a result would say that somebody is listed, and not who. */
export function checkWhole(screener: Screener, path: string): void {
  if (!screener.info().complete) throw new Problem(`${path} has no details, which are a file of their own: give the whole pack`);
}

/** A screener with the starter pack; says so on standard error. */
export async function starterScreener(demands: Demands = {}): Promise<Screener> {
  const screener = await starterFrom(demands);
  const { entities, lists } = screener.info();
  const date = lists[0]?.publishedOn ?? "an unknown date";
  complain(
    `knownas: no --pack given: screening against the starter pack (${counted(entities, "entity", "entities")}, ${date}), which is no substitute for the official lists`,
  );
  return screener;
}

async function starterFrom(demands: Demands): Promise<Screener> {
  try {
    return await loadScreener({ ...demands });
  } catch (error) {
    throw error instanceof KnownasError ? new Problem(`the starter pack: ${error.message}`) : error;
  }
}
