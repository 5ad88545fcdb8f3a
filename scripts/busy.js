// How long a page's main thread is busy at a stretch, for the browser tests and the benchmark.
//
// By the browser's own trace, in time of the processor: a timer in the page also counts how long the thread waits for its turn while
// workers, other processes and the stopwatch itself share the machine, and the observer of long tasks sees none below 50 ms. A
// stretch is a task, or what promises do after one.

const STRETCH = /(RunTask|PerformMicrotaskCheckpoint)$/;

/**
 * The longest stretch in milliseconds, and what `work` gave.
 *
 * @param {import("playwright-core").Page} page
 * @param {(argument: unknown) => Promise<unknown>} work done in the page
 * @param {unknown} [argument]
 */
export async function busy(page, work, argument) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel", "blink.scheduler", "devtools.timeline", "blink", "__metadata"] });
  const result = await page.evaluate(work, argument);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(thread));
  const stretches = traceEvents.filter((event) => main.has(thread(event)) && STRETCH.test(event.name) && event.tdur !== undefined);
  if (stretches.length === 0) throw new Error("the trace holds no stretch of the main thread: this browser writes other traces");
  return { longest: Math.max(...stretches.map(({ tdur }) => tdur / 1000)), result };
}
