// The stopwatch: the same in Node, in a browser, and for engines that keep their own time.

/** An engine is asked no longer than this, in milliseconds; the queries are in an order by lot. */
export const LONGEST = 6_000;
/** Milliseconds of questions before the clock counts: until then V8 compiles what is called often, of any engine. */
const WARM_UP = 2_000;

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const share = (of, all) => (all.length ? all.filter(of).length / all.length : undefined);

/** What is asked, in order: innocents stand among the queries, as in life. */
export function questions({ queries, innocents }) {
  const asked = [];
  const every = Math.max(1, Math.round(queries.length / innocents.length));
  queries.forEach((query, number) => {
    asked.push(query);
    if (number % every === 0 && number / every < innocents.length) asked.push({ text: innocents[number / every] });
  });
  return asked;
}

/** Milliseconds that each question took, and what was answered. */
function ask(search, texts) {
  const cold = performance.now();
  for (const text of texts) {
    if (performance.now() - cold > WARM_UP) break;
    search(text);
  }
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
export function measure(search, data, read = (text) => text) {
  const asked = questions(data);
  const figures = figuresOf(asked, ask(search, asked.map(({ text }) => read(text))));
  for (const [name, texts] of Object.entries(data.others ?? {})) figures.byClass[name] = quantiles(ask(search, texts.map(read)).times);
  return figures;
}

/** The figures of what was asked, from the times and the answers. */
export function figuresOf(asked, { times, answers }) {
  const answered = answers.map((found, number) => ({ found, ...asked[number] }));
  const listed = answered.filter(({ ids }) => ids);
  const right = ({ ids }, found) => ids.includes(found);
  const first = (query) => right(query, query.found[0]);
  const script = (name) => listed.filter((query) => query.script === name);
  const of = (kind) => quantiles(times.filter((_, number) => kind(asked[number])));
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
      "people on no list": of(({ ids }) => !ids),
      "listed names in Latin letters": of(({ script }) => script === "Latin"),
      "listed names in Cyrillic letters": of(({ script }) => script === "Cyrillic"),
    },
  };
}
