/** The script of the worker, written when the package is built: `worker.ts` and all it imports, in one. */
export const source: string;
