/** What a page and its worker say to each other. */

import type { ErrorCode, ErrorDetails } from "./error.js";
import type * as types from "./types.js";

/** What the worker says first, so that a script that is something else is noticed. Changes with the messages. */
export const GREETING = "knownas worker 2";

/** Calls of a screener that are handed on as they are. */
export type Method = "screen" | "verify" | "compare" | "romanize" | "info";
export const METHODS: readonly Method[] = ["screen", "verify", "compare", "romanize", "info"];

/** Options that are sent; what is left of the pack after a first opening is its bytes. */
export type SentOptions = Omit<types.LoadOptions, "onProgress" | "onUpdate" | "signal" | "wasm" | "worker"> & { tellUpdate: boolean };

/** What is asked. Ids pair answers with questions; a screener has the id of the question that opened it. */
export type Question = { id: number } & (
  | { call: "open"; options: SentOptions }
  | { call: Method; of: number; args: readonly unknown[] }
  | { call: "details" | "dispose"; of: number }
);

/** What is sent to the worker: first the engine, then questions. */
export type Message = { engine: WebAssembly.Module } | Question;

/** What the worker answers; the greeting comes first, by itself. */
export type Answer =
  | { greeting: string }
  | { id: number; progress: types.Progress }
  | { id: number; updated: true }
  /** The pack or its details as they were loaded, for a worker that has to take over. */
  | { id: number; kept: "pack" | "details"; bytes: Blob }
  | { id: number; value: unknown }
  | { id: number; error: { code: ErrorCode; message: string; details: ErrorDetails } };
