// The engines, each as the same two steps: an index of names, and a search that gives parties, the best first.
//
// The libraries get folded text and their own settings for names: typing errors allowed, words in any order where they can.

import uFuzzy from "@leeoniya/ufuzzy";
import { distance } from "fastest-levenshtein";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import MiniSearch from "minisearch";

/** Results that are looked at. */
const MOST = 20;

/** Engines by name: `rows` are `{ text, id }`, a name and its party; the search gives ids, best first. */
export const LIBRARIES = {
  flexsearch(rows) {
    const index = new FlexSearch.Index({ tokenize: "forward", encoder: FlexSearch.Charset.LatinBalance });
    rows.forEach(({ text }, at) => index.add(at, text));
    return (query) => index.search(query, { limit: MOST, suggest: true }).map((at) => rows[at].id);
  },
  fuzzysort(rows) {
    const targets = rows.map(({ text, id }) => ({ id, prepared: fuzzysort.prepare(text) }));
    return (query) => fuzzysort.go(query, targets, { key: "prepared", limit: MOST, threshold: 0.3 }).map(({ obj }) => obj.id);
  },
  minisearch(rows) {
    const index = new MiniSearch({ fields: ["text"], searchOptions: { fuzzy: 0.2, prefix: false } });
    index.addAll(rows.map(({ text }, at) => ({ id: at, text })));
    return (query) => index.search(query).slice(0, MOST).map(({ id }) => rows[id].id);
  },
  uFuzzy(rows) {
    const texts = rows.map(({ text }) => text);
    const engine = new uFuzzy({ intraMode: 1 });
    return (query) => {
      const [found, info, order] = engine.search(texts, query, 4, 1000);
      if (!found) return [];
      return (order ? order.map((at) => info.idx[at]) : found).slice(0, MOST).map((at) => rows[at].id);
    };
  },
  "fuse.js"(rows) {
    const index = new Fuse(rows, { keys: ["text"], threshold: 0.4, ignoreLocation: true });
    return (query) => index.search(query, { limit: MOST }).map(({ item }) => item.id);
  },
  "fastest-levenshtein"(rows) {
    return (query) => {
      const scored = rows.map(({ text, id }) => ({ id, apart: distance(query, text) / Math.max(query.length, text.length) }));
      return scored.sort((a, b) => a.apart - b.apart).slice(0, MOST).map(({ id }) => id);
    };
  },
};

/** A screener as an engine; it reads names as they are. */
export const ofScreener = (screener) => (query) => screener.screen({ name: query }).hits.map(({ entity }) => entity.id.replace(/^bench:/, ""));
