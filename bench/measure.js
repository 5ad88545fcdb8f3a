// The stopwatch: the same in Node and in a browser.

/** An engine is asked no longer than this, in milliseconds; the queries are in an order by lot. */
const LONGEST = 6_000;
/** Questions before the clock counts. */
const WARM_UP = 20;

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const share = (of, all) => (all.length ? all.filter(of).length / all.length : undefined);

/** Milliseconds that each question took, ascending, and what was answered. */
function ask(search, texts) {
  for (const text of texts.slice(0, WARM_UP)) search(text);
  const [times, answers] = [[], []];
  const begin = performance.now();
  for (const text of texts) {
    const start = performance.now();
    const found = search(text);
    times.push(performance.now() - start);
    answers.push([...new Set(found)]);
    if (performance.now() - begin > LONGEST) break;
  }
  return { times, answers };
}

/** p50, p95, p99 and the longest, in milliseconds. */
export function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99), longest: sorted.at(-1) };
}

/** What an engine needs and finds. `read` makes of a name what the engine is asked. */
export function measure(search, { queries, innocents }, read = (text) => text) {
  // Innocents stand among the queries, as in life.
  const asked = [];
  const every = Math.max(1, Math.round(queries.length / innocents.length));
  queries.forEach((query, number) => {
    asked.push(query);
    if (number % every === 0 && number / every < innocents.length) asked.push({ text: innocents[number / every] });
  });
  const { times, answers } = ask(search, asked.map(({ text }) => read(text)));
  const answered = answers.map((found, number) => ({ found, ...asked[number] }));
  const listed = answered.filter(({ ids }) => ids);
  const right = ({ ids }, found) => ids.includes(found);
  const first = (query) => right(query, query.found[0]);
  const script = (name) => listed.filter((query) => query.script === name);
  return {
    asked: times.length,
    ...quantiles(times),
    perSecond: 1000 / (times.reduce((sum, time) => sum + time, 0) / times.length),
    first: share(first, listed),
    amongFive: share((query) => query.found.slice(0, 5).some((found) => right(query, found)), listed),
    latin: share(first, script("Latin")),
    cyrillic: share(first, script("Cyrillic")),
    innocents: share(({ found }) => found.length > 0, answered.filter(({ ids }) => !ids)),
    byClass: {
      "people on no list": quantiles(times.filter((_, number) => !asked[number].ids)),
      "listed names": quantiles(times.filter((_, number) => asked[number].ids)),
    },
  };
}
