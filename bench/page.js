// The stopwatch inside a page: `run(packUrl, data)` loads the pack and asks, and watches the main thread meanwhile.

import { ofScreener } from "./engines.js";
import { measure } from "./measure.js";

/** Loads knownas from the address, the pack from another, and measures. */
globalThis.run = async (library, packUrl, data) => {
  const { loadScreener, loadScreenerInWorker } = await import(library);
  const blockedByWorker = await longestGap(async () => {
    const screener = await loadScreenerInWorker({ pack: packUrl, cache: false });
    for (const { text } of data.queries.slice(0, 200)) await screener.screen({ name: text });
    screener.dispose();
  });
  const { fetch, ready, blocked, screener } = await loading(loadScreener, packUrl);
  const start = performance.now();
  screener.screen({ name: data.queries[0].text });
  const firstScreening = performance.now() - start;
  return { fetch, ready, blocked, blockedByWorker, firstScreening, ...measure(ofScreener(screener), data) };
};

async function loading(loadScreener, packUrl) {
  let times, screener;
  const blocked = await longestGap(async () => {
    const begin = performance.now();
    const pack = await (await fetch(packUrl)).arrayBuffer();
    const arrived = performance.now();
    screener = await loadScreener({ pack });
    times = { fetch: arrived - begin, ready: performance.now() - arrived };
  });
  return { ...times, blocked, screener };
}

/** How long the main thread did not come to its next task at most while `work` went on, in ms. */
async function longestGap(work) {
  let [last, longest, watching] = [performance.now(), 0, true];
  const { port1, port2 } = new MessageChannel();
  // Messages come at once; timers would be held back to 4 ms.
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  await new Promise((done) => setTimeout(done, 50));
  watching = false;
  return longest;
}
