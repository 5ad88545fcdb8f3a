/** The engine of a page: a file beside the code, or the copy inside it; one module for the page and its worker. */

import { givenModule, moduleFrom } from "./module.js";
import type { FoundModule } from "./module.js";
import { starter } from "./runtime.js";
import type { WasmSource } from "./types.js";
import * as exports from "./wasm/engine.js";

/** The file; bundlers copy it where they find it named so. Undefined where a script does not know its own address (IIFE). */
function engineFile(): URL | undefined {
  try {
    return new URL("./wasm/engine_bg.wasm", import.meta.url);
  } catch {
    return undefined;
  }
}

let found: Promise<FoundModule> | undefined;

/** The compiled module. A failure is forgotten, so that the next call tries again. */
export function engineModule(wasm?: WasmSource): Promise<FoundModule> {
  found ??= (wasm === undefined ? moduleFrom(engineFile(), () => import("./wasm/engine-inline.js")) : givenModule(wasm)).catch((error: unknown) => {
    found = undefined;
    throw error;
  });
  return found;
}

export const start = /* @__PURE__ */ starter(exports, engineModule);
