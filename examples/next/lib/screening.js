import { loadScreener } from "knownas";

// One screener for the server. With a pack of your own: loadScreener({ pack: await readFile("screening/lists.knownas"), maxAge: 7 }).
const screener = loadScreener({ pack: "starter" });

/** In the place of a database: what a reviewer is to look at. */
globalThis.reviews ??= [];

/** Screens what was sent. What the browser said about it decides nothing. */
export async function recheck(formData) {
  const result = (await screener).screenForm(formData);
  if (result.outcome === "review") globalThis.reviews.push({ outcome: result.outcome, hits: result.hits.length });
}
