// The stopwatch inside a page: loads knownas and a pack, and asks.

import { ofScreener } from "./engines.js";
import { linearMemory } from "./linear.js";
import { measure } from "./measure.js";

/** Loads knownas from the address, the pack from another, and measures. Ready: from the last byte of the pack; the engine comes beside it. */
globalThis.run = async (library, packUrl, data) => {
  const linear = linearMemory();
  const { loadScreener } = await import(library);
  let arrived;
  const onProgress = ({ loaded, total }) => loaded === total && (arrived = performance.now());
  const screener = await loadScreener({ pack: packUrl, cache: false, onProgress });
  const opened = performance.now();
  screener.screen({ name: data.queries[0].text });
  const firstScreening = performance.now() - opened;
  return { ready: opened - arrived, firstScreening, ...measure(ofScreener(screener), data), linear: linear() };
};

/** Loads the pack and screens, in the page or in a worker, for who watches the main thread meanwhile; the time of the first answer. */
globalThis.load = async ([library, packUrl, inWorker, names]) => {
  const { loadScreener, loadScreenerInWorker } = await import(library);
  const screener = await (inWorker ? loadScreenerInWorker : loadScreener)({ pack: packUrl, cache: false });
  // Whoever fills a form has read it first.
  await new Promise((next) => setTimeout(next, 1000));
  const start = performance.now();
  let first;
  for (const name of names) {
    await screener.screen({ name });
    first ??= performance.now() - start;
    // Each in a task of its own, as a form's fields are.
    await new Promise((next) => setTimeout(next));
  }
  screener.dispose();
  return first;
};
