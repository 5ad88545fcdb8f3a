/**
 * The compiler: official list files -> one pack. A second WebAssembly module, loaded only when it is asked for.
 *
 * ```ts
 * import { loadCompiler } from "knownas/compiler";
 *
 * const compiler = await loadCompiler();
 * compiler.add(file.name, await file.arrayBuffer());
 * const { pack, report } = compiler.finish();
 * ```
 *
 * @packageDocumentation
 */

import { openCompiler, packDiff, packParts } from "./compilation.js";
import type { Compiler, Diff, PackBytes, PackParts } from "./compilation.js";
import { moduleFrom } from "./module.js";
import { starter } from "./runtime.js";
import * as exports from "./wasm/compiler.js";

export type * from "./compilation.js";
export { KnownasError } from "./error.js";

/** The file; undefined where a script does not know its own address (IIFE). */
function compilerFile(): URL | undefined {
  try {
    return new URL("./wasm/compiler_bg.wasm", import.meta.url);
  } catch {
    return undefined;
  }
}

const start = /* @__PURE__ */ starter(exports, () =>
  moduleFrom(compilerFile(), () => import("./wasm/compiler-inline.js")),
);

/**
 * Loads the compiler; each call gives a new one without files.
 *
 * @throws {@link KnownasError} with the code `wasm` when WebAssembly can't be started.
 */
export function loadCompiler(): Promise<Compiler> {
  return openCompiler(start);
}

/**
 * What changed between two packs. Either may be signed.
 *
 * @throws {@link KnownasError} when one of them is no pack of this version.
 */
export function diffPacks(old: PackBytes, now: PackBytes): Promise<Diff> {
  return packDiff(start, old, now);
}

/**
 * A pack as two files, so that a page has its names first: `loadScreener({ pack: names, details })`. A signature is taken off: both
 * files are signed anew.
 *
 * @throws {@link KnownasError} when it is no whole pack of this version.
 */
export function splitPack(pack: PackBytes): Promise<PackParts> {
  return packParts(start, pack);
}
