/**
 * What runs in the worker of `loadScreenerInWorker`: a screener of its own, asked by messages ({@link Question}).
 */

import type { Answer, Question } from "./background.js";
import { start } from "./browser.js";
import { KnownasError, reason } from "./error.js";
import { openScreener } from "./screener.js";
import type { LoadOptions, PackInfo, Screener } from "./types.js";

const page = globalThis as unknown as { onmessage: (event: MessageEvent<Question>) => void; postMessage(answer: Answer): void };
let screener: Screener | undefined;

async function open(options: LoadOptions): Promise<PackInfo> {
  screener = await openScreener(start, { ...options, onProgress: (progress) => page.postMessage({ progress }) });
  return screener.info();
}

function answer(question: Question): unknown {
  if (question.call === "open") return open(question.options);
  if (screener === undefined) throw new KnownasError("internal", "the worker was asked before a pack was opened");
  if (question.call === "screen") return screener.screen(...question.args);
  if (question.call === "verify") return screener.verify(...question.args);
  return screener.info();
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
