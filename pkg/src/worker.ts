/**
 * What runs in the worker of `loadScreenerInWorker`: screeners, asked by messages ({@link Question}).
 *
 * The page says where the engine is: bundlers that put a worker in one file would otherwise put the copy of the engine in it too.
 */

import { listing, patient } from "./background.js";
import type { Answer, Message, Question } from "./background.js";
import { KnownasError, reason } from "./error.js";
import { moduleFrom } from "./module.js";
import { starter } from "./runtime.js";
import { openScreener } from "./screener.js";
import type { LoadOptions, PackInfo, Screener } from "./types.js";
import * as exports from "./wasm/engine.js";

const page = globalThis as unknown as { onmessage: (event: MessageEvent<Message>) => void; postMessage(answer: Answer): void };

let engineFile: URL | undefined;
let takeCopy: ((copy: { base64: string }) => void) | undefined;

/** The copy of the engine that the page has. */
function engineCopy(): Promise<{ base64: string }> {
  page.postMessage({ wanted: "engine" });
  return new Promise((resolve) => (takeCopy = resolve));
}

const start = starter(exports, () => moduleFrom(engineFile as URL, engineCopy));

/** By the id of the question that opened them; what is still being loaded can be aborted. */
const screeners = new Map<number, Screener>();
const loading = new Map<number, AbortController>();

async function open(id: number, options: LoadOptions): Promise<PackInfo> {
  const controller = new AbortController();
  loading.set(id, controller);
  try {
    const onProgress = (progress: { loaded: number; total: number | null }) => page.postMessage({ id, progress });
    const screener = await openScreener(start, { ...options, onProgress, signal: controller.signal });
    screeners.set(id, screener);
    // Behind the answer to the page, which has other things to do than to wait.
    setTimeout(() => warmUp(id));
    return screener.info();
  } finally {
    loading.delete(id);
  }
}

/** Screens nobody: browsers compile a function when it is first called, and the engine unpacks tables when they are first used. */
function warmUp(id: number): void {
  try {
    screeners.get(id)?.screen({ name: "Anna Maria Anderson", company: { name: "Anderson Trading Co., Ltd" } });
  } catch {
    // Told to the first who asks.
  }
}

function dispose(id: number): void {
  loading.get(id)?.abort();
  screeners.get(id)?.dispose();
  screeners.delete(id);
}

function answer(question: Question): unknown {
  if (question.call === "open") return open(question.id, question.options);
  if (question.call === "dispose") return dispose(question.of);
  const screener = screeners.get(question.of);
  if (screener === undefined) throw new KnownasError("disposed", "this screener was disposed of");
  switch (question.call) {
    case "screen":
      return patient(screener, ...question.args);
    case "verify":
      return screener.verify(...question.args);
    case "entity":
      return listing(screener, ...question.args);
    case "compare":
      return screener.compare(...question.args);
    case "romanize":
      return screener.romanize(...question.args);
    case "details":
      return screener.details();
    case "info":
      return screener.info();
  }
}

async function reply(question: Question): Promise<void> {
  try {
    page.postMessage({ id: question.id, value: await answer(question) });
  } catch (error) {
    const known = error instanceof KnownasError ? error : new KnownasError("internal", reason(error));
    page.postMessage({ id: question.id, error: { code: known.code, message: known.message, field: known.field } });
  }
}

page.onmessage = ({ data: message }) => {
  if ("engine" in message) engineFile = new URL(message.engine);
  else if ("base64" in message) takeCopy?.(message);
  else void reply(message);
};
page.postMessage({ ready: true });
