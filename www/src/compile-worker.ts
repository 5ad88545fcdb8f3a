/** List files -> pack, off the main thread: a large list takes seconds. Loaded when the first list file is opened. */

import { KnownasError, loadCompiler } from "knownas/compiler";
import type { Compiled } from "knownas/compiler";

/** What the worker says: which file it reads, then what came of all. `fetched` lists its own requests. */
export type Answer =
  | { step: "file"; name: string }
  | { step: "done"; compiled: Compiled; fetched: string[] }
  | { step: "failed"; code: KnownasError["code"]; message: string; fetched: string[] };

const scope = self as unknown as { postMessage(answer: Answer, transfer?: Transferable[]): void; onmessage: ((event: MessageEvent) => void) | null };

scope.onmessage = async ({ data }: MessageEvent<{ name: string; bytes: ArrayBuffer }[]>) => {
  try {
    const compiler = await loadCompiler();
    for (const { name, bytes } of data) {
      scope.postMessage({ step: "file", name });
      compiler.add(name, bytes);
    }
    const compiled = compiler.finish();
    scope.postMessage({ step: "done", compiled, fetched: fetched() }, [compiled.pack.buffer]);
  } catch (error) {
    const known = error instanceof KnownasError;
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ step: "failed", code: known ? error.code : "internal", message, fetched: fetched() });
  }
};

function fetched(): string[] {
  return performance.getEntriesByType("resource").map(({ name }) => name);
}
