/**
 * What runs in the worker of `loadScreenerInWorker`: screeners, asked by messages ({@link Question}).
 */

import { patient } from "./background.js";
import type { Answer, Question } from "./background.js";
import { start } from "./browser.js";
import { KnownasError, reason } from "./error.js";
import { openScreener } from "./screener.js";
import type { LoadOptions, PackInfo, Screener } from "./types.js";

const page = globalThis as unknown as { onmessage: (event: MessageEvent<Question>) => void; postMessage(answer: Answer): void };

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
    return screener.info();
  } finally {
    loading.delete(id);
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

page.onmessage = async ({ data: question }) => {
  try {
    page.postMessage({ id: question.id, value: await answer(question) });
  } catch (error) {
    const known = error instanceof KnownasError ? error : new KnownasError("internal", reason(error));
    page.postMessage({ id: question.id, error: { code: known.code, message: known.message, field: known.field } });
  }
};
page.postMessage({ ready: true });
