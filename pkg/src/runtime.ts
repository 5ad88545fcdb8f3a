/**
 * One WebAssembly instance, and what happens when it traps.
 *
 * A trap (a mistake of this package, or memory that ran out) leaves the instance with a stack that is never unwound.
 * The instance is replaced at once, so that the next call works. Objects of the former instance are stale: whoever holds
 * one compares {@link Runtime.generation} and makes a new one.
 */

import { KnownasError, reason } from "./error.js";
import type { ErrorCode } from "./error.js";
import type { FoundModule } from "./module.js";
import type { EngineSource, WasmSource } from "./types.js";

/** What wasm-bindgen's glue of either module offers besides its exports. */
export interface Glue {
  default(input: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  __wbg_reset_state(): void;
}

/** A started module. */
export class Runtime<Exports extends Glue> {
  /** Counts the instances; an object made in an earlier one is stale. */
  generation = 0;
  /** Where its module came from. */
  readonly from: EngineSource;
  readonly #exports: Exports;

  constructor(exports: Exports, from: EngineSource = "given") {
    this.#exports = exports;
    this.from = from;
  }

  /** Calls into the module. Whatever it throws comes out as a {@link KnownasError}. */
  call<Result>(work: (exports: Exports) => Result): Result {
    try {
      return work(this.#exports);
    } catch (error) {
      throw isThrownByCore(error) ? translated(error) : this.#recovered(error);
    }
  }

  #recovered(error: unknown): KnownasError {
    this.generation++;
    this.#exports.__wbg_reset_state();
    return new KnownasError(
      "internal",
      `knownas failed on this input (${reason(error)}). This is a mistake of knownas, please report it; further calls work`,
      { cause: error },
    );
  }
}

/** A function that starts a module on its first call; a failure is forgotten, so that the next call tries again. */
export function starter<Exports extends Glue>(
  exports: Exports,
  module: (wasm?: WasmSource) => Promise<FoundModule>,
): (wasm?: WasmSource) => Promise<Runtime<Exports>> {
  let started: Promise<Runtime<Exports>> | undefined;
  const start = async (wasm?: WasmSource) => {
    const found = await module(wasm);
    await exports.default({ module_or_path: found.module });
    return new Runtime(exports, found.from);
  };
  return (wasm) => {
    started ??= start(wasm).catch((error: unknown) => {
      started = undefined;
      throw error instanceof KnownasError
        ? error
        : new KnownasError("wasm", `the WebAssembly module can't be started: ${reason(error)}`, { cause: error });
    });
    return started;
  };
}

interface CoreError extends Error {
  code: ErrorCode;
  field?: string;
}

function isThrownByCore(error: unknown): error is CoreError {
  return error instanceof Error && error.name === "KnownasError" && "code" in error;
}

function translated(error: CoreError): KnownasError {
  return new KnownasError(error.code, error.message, { field: error.field });
}
