/**
 * The package on servers: Node, Deno, Bun, and server-side rendering in any bundler. The module is embedded, because
 * bundled code finds no file beside itself. API and documentation: index.ts.
 */

import { promised } from "./background.js";
import { givenModule, inlineModule } from "./module.js";
import { starter } from "./runtime.js";
import { openEngine, openScreener } from "./screener.js";
import { starterPack } from "./starter-pack.js";
import type { BackgroundScreener, LoadOptions, NameEngine, Screener, WasmSource } from "./types.js";
import * as exports from "./wasm/engine.js";

export { KnownasError } from "./error.js";
export type { ErrorCode } from "./error.js";
export type * from "./types.js";

const start = /* @__PURE__ */ starter(exports, (wasm?: WasmSource) => (wasm === undefined ? inlineModule(() => import("./wasm/engine-inline.js")) : givenModule(wasm)));

/** As in index.ts. */
export function loadScreener(options?: LoadOptions): Promise<Screener> {
  return openScreener(start, options, { starter: starterPack });
}

/** As in index.ts, without a worker: a server has no page to hold up. */
export async function loadScreenerInWorker(options?: LoadOptions): Promise<BackgroundScreener> {
  return promised(await openScreener(start, options, { starter: starterPack }));
}

/** As in index.ts. */
export function loadEngine(): Promise<NameEngine> {
  return openEngine(start);
}
