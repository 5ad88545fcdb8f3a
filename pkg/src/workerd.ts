/**
 * The package on Cloudflare's runtime, which compiles no WebAssembly at run time and takes a module by import instead.
 * API and documentation: index.ts.
 */

import { promised } from "./background.js";
import { starter } from "./runtime.js";
import { openEngine, openScreener } from "./screener.js";
import { starterPack } from "./starter-pack.js";
import type { BackgroundScreener, LoadOptions, NameEngine, Screener } from "./types.js";
import * as exports from "./wasm/engine.js";
import module from "./wasm/engine_bg.wasm";

export { KnownasError } from "./error.js";
export type { ErrorCode } from "./error.js";
export type * from "./types.js";

const start = /* @__PURE__ */ starter(exports, () => Promise.resolve({ module, from: "inline" }));

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
