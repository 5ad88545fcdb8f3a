/** The compiler on servers, with its module embedded. API and documentation: compiler.ts. */

import { openCompiler, packDiff, packParts } from "./compilation.js";
import type { Compiler, Diff, PackBytes, PackParts } from "./compilation.js";
import { inlineModule } from "./module.js";
import { starter } from "./runtime.js";
import * as exports from "./wasm/compiler.js";

export type * from "./compilation.js";
export { KnownasError } from "./error.js";

const start = /* @__PURE__ */ starter(exports, () => inlineModule(() => import("./wasm/compiler-inline.js")));

/** As in compiler.ts. */
export function loadCompiler(): Promise<Compiler> {
  return openCompiler(start);
}

/** As in compiler.ts. */
export function diffPacks(old: PackBytes, now: PackBytes): Promise<Diff> {
  return packDiff(start, old, now);
}

/** As in compiler.ts. */
export function splitPack(pack: PackBytes): Promise<PackParts> {
  return packParts(start, pack);
}
