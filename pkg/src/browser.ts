/** The engine of a page: a file beside the code, or the copy inside it. Its worker is told where the file is and asks for the copy. */

import type { Inline } from "./module.js";
import { moduleFrom } from "./module.js";
import { starter } from "./runtime.js";
import * as exports from "./wasm/engine.js";

/** The file; bundlers copy it where they find it named so. */
export const engineFile = (): URL => new URL("./wasm/engine_bg.wasm", import.meta.url);

/** The copy. */
export const engineCopy: Inline = () => import("./wasm/engine-inline.js");

export const start = /* @__PURE__ */ starter(exports, () => moduleFrom(engineFile(), engineCopy));
