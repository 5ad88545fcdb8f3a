/**
 * Screens sign-up forms against sanctions lists, in the browser.
 *
 * ```ts
 * import { loadScreener } from "knownas";
 *
 * const screener = await loadScreener({ pack: "/screening/lists.knownas" });
 * const { outcome, hits } = screener.screen({ name: "Woong-soon Kim", birthDate: "1964-06-23" });
 * ```
 *
 * Nothing happens on import: no request, no WebAssembly, no access to `window`. After the pack is loaded there is no request
 * at all: a screening is a function call.
 *
 * @packageDocumentation
 */

import { openInBackground } from "./background.js";
import { engineModule, start } from "./browser.js";
import { openEngine, openScreener } from "./screener.js";
import { starterPack } from "./starter-pack.js";
import type { BackgroundScreener, LoadOptions, NameEngine, Screener } from "./types.js";

export { KnownasError } from "./error.js";
export type { ErrorCode } from "./error.js";
export type * from "./types.js";

/**
 * Loads the engine and a pack. Without `pack` it is the starter pack inside this package, which is no substitute for the
 * official lists and says so on every result.
 *
 * @throws {@link KnownasError} when the pack can't be had or is none; the reason of `signal` when that ends the loading.
 */
export function loadScreener(options?: LoadOptions): Promise<Screener> {
  return openScreener(start, options, { starter: starterPack });
}

/**
 * As {@link loadScreener}, in a worker: opening the pack and screening never hold up the page. Nothing is to be configured: the script of
 * the worker is inside the package (a blob, to which the page's Content-Security-Policy applies too). Where no worker can be started, as
 * under a policy whose worker-src lacks blob:, the page does the work: `runsIn` tells, and `whyPage`.
 *
 * @throws {@link KnownasError} as {@link loadScreener}.
 */
export function loadScreenerInWorker(options?: LoadOptions): Promise<BackgroundScreener> {
  const source = async () => (await import("./worker-source.js")).source;
  return openInBackground({ source, engine: engineModule, starter: starterPack, here: loadScreener }, options);
}

/**
 * Loads the engine alone: to compare two names, or to romanize one.
 *
 * @throws {@link KnownasError} with the code `wasm` when WebAssembly can't be started.
 */
export function loadEngine(): Promise<NameEngine> {
  return openEngine(start);
}
