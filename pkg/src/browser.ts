/** The engine in a browser, of the page as of a worker: a file beside the code, or the copy inside it. */

import { moduleFrom } from "./module.js";
import { starter } from "./runtime.js";
import * as exports from "./wasm/engine.js";

export const start = /* @__PURE__ */ starter(exports, () =>
  moduleFrom(new URL("./wasm/engine_bg.wasm", import.meta.url), () => import("./wasm/engine-inline.js")),
);
