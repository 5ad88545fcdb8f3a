/**
 * What runs in the worker of `loadScreenerInWorker`: screeners, asked by messages ({@link Question}). Bundled to one script without
 * imports, which the package carries as a text (`worker-source.js`) and as a file (`knownas/worker`). The page gives it the engine.
 */

import { KnownasError, reason } from "./error.js";
import { GREETING, METHODS } from "./messages.js";
import type { Answer, Message, Method, Question, SentOptions } from "./messages.js";
import type { Download } from "./pack.js";
import { starter } from "./runtime.js";
import { openScreener } from "./screener.js";
import type { PackInfo, PackSource, Screener } from "./types.js";
import * as exports from "./wasm/engine.js";

const page = globalThis as unknown as { onmessage: (event: MessageEvent<Message>) => void; postMessage(answer: Answer): void };

let giveEngine: (module: WebAssembly.Module) => void;
const engine = new Promise<WebAssembly.Module>((resolve) => (giveEngine = resolve));
const start = starter(exports, async () => ({ module: await engine, from: "given" as const }));

/** By the id of the question that opened them; what is still being loaded can be aborted. */
const screeners = new Map<number, Screener>();
const loading = new Map<number, AbortController>();

async function open(id: number, { tellUpdate, pack, details, ...options }: SentOptions): Promise<PackInfo> {
  const controller = new AbortController();
  loading.set(id, controller);
  const { signal } = controller;
  try {
    const onUpdate = tellUpdate ? () => page.postMessage({ id, updated: true }) : undefined;
    const onProgress: Download["onProgress"] = (progress) => page.postMessage({ id, progress });
    const asked = { ...options, pack: pack as PackSource, ...(details !== undefined && { details }), onProgress, onUpdate, signal };
    const onLoaded = (what: "pack" | "details", bytes: Uint8Array) => page.postMessage({ id, kept: what, bytes: new Blob([bytes as Uint8Array<ArrayBuffer>]) });
    const screener = await openScreener(start, asked, { onLoaded });
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
  if (question.call === "details") return screener.details();
  const { call, args } = question as Question & { call: Method; args: readonly unknown[] };
  if (!METHODS.includes(call)) throw new KnownasError("internal", `the worker knows no ${String(call)}`);
  return (screener[call] as (...args: readonly unknown[]) => unknown)(...args);
}

async function reply(question: Question): Promise<void> {
  try {
    page.postMessage({ id: question.id, value: await answer(question) });
  } catch (error) {
    const { code, message, field, fault, status, url } = error instanceof KnownasError ? error : new KnownasError("internal", reason(error));
    page.postMessage({ id: question.id, error: { code, message, details: { field, fault, status, url } } });
  }
}

page.onmessage = ({ data: message }) => {
  if ("engine" in message) giveEngine(message.engine);
  else void reply(message);
};
page.postMessage({ greeting: GREETING });
