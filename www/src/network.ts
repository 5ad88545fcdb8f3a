/**
 * Requests since the page was ready, as the browser's Resource Timing counts them. It is a count of what the browser
 * reports, not a guard: the guard is the Content-Security-Policy.
 */

import { byId, el } from "./dom.js";

const addresses: string[] = [];
let watching = false;

/** Starts counting; what was fetched before is the page itself. */
export function watch(): void {
  // Entries of the start may be delivered late: the time of the request tells them apart.
  const ready = performance.now();
  new PerformanceObserver((list) => {
    addFetched(list.getEntries().filter(({ startTime }) => startTime >= ready).map(({ name }) => name));
  }).observe({ type: "resource", buffered: true });
  watching = true;
  show();
}

/** Adds requests of a worker, which has a timeline of its own. */
export function addFetched(more: string[]): void {
  addresses.push(...more);
  show();
}

function show(): void {
  if (!watching) return;
  byId("network-count").textContent = String(addresses.length);
  byId("network-label").textContent = addresses.length === 1 ? "request since the page loaded" : "requests since the page loaded";
  const fetched = addresses.map((address) => el("li", {}, new URL(address).pathname));
  byId("network-files").replaceChildren(...fetched);
}
