// The stopwatch inside a page: `run(packUrl, data)` loads the pack and asks, and watches the main thread meanwhile.

import { ofScreener } from "./engines.js";
import { measure } from "./measure.js";

/** Loads knownas from the address, the pack from another, and measures. */
globalThis.run = async (library, packUrl, data) => {
  const { loadScreener } = await import(library);
  const gaps = [];
  let last = performance.now();
  let watching = true;
  const watch = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (watching) setTimeout(watch, 0);
  };
  watch();
  const fetched = performance.now();
  const pack = await (await fetch(packUrl)).arrayBuffer();
  const arrived = performance.now();
  const screener = await loadScreener({ pack });
  const ready = performance.now();
  await new Promise((done) => setTimeout(done, 50));
  watching = false;
  const start = performance.now();
  screener.screen({ name: data.queries[0].text });
  const firstScreening = performance.now() - start;
  return {
    fetch: arrived - fetched,
    ready: ready - arrived,
    blocked: Math.max(...gaps),
    firstScreening,
    ...measure(ofScreener(screener), data),
  };
};
