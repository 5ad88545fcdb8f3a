// The figures as Markdown and as a picture.

const ms = (value) => (value === undefined ? "–" : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const part = (value) => (value === undefined ? "–" : value.toFixed(2).replace(/^0(?=\.)/, ""));
const kb = (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const searched = (name, row) => [name, ms(row.readyMs ?? row.ready), ms(row.p50), ms(row.p95), ms(row.p99), part(row.first), part(row.amongFive), part(row.latin), part(row.cyrillic), part(row.innocents), row.asked];

const count = (number) => number.toLocaleString("en-US");

function classTable(own, [browser]) {
  const row = (name) => [name, ...[own, browser].filter(Boolean).flatMap(({ byClass }) => Object.values(byClass[name]).map(ms))];
  const head = ["Node", "Chromium"].slice(0, browser ? 2 : 1).flatMap((where) => ["p50", "p95", "p99", "longest"].map((figure) => `${where} ${figure}`));
  return table(["asked for (× 1)", ...head], Object.keys(own.byClass).map(row));
}

function sizeTable({ sizes, inBrowser, names }) {
  const times = (row) => [ms(row.p50), ms(row.p95), ms(row.p99), ms(row.longest), row.perSecond.toFixed(0)];
  return table(
    ["where", "names", "ready", "first", "p50", "p95", "p99", "longest", "a second", "linear memory", "resident"],
    [
      ...sizes.map((row) => [`Node, × ${row.times}`, count(row.names), ms(row.readyMs), ms(row.firstMs), ...times(row), kb(row.memory.linear), kb(row.memory.resident)]),
      ...inBrowser.map((row) => [`Chromium, × ${row.times}`, count(names * row.times), ms(row.ready), ms(row.firstScreening), ...times(row), kb(row.linear), "–"]),
    ],
  );
}

function fileTable({ engine, sizes, official }) {
  const files = [["engine.wasm", engine], ...sizes.map((row) => [`pack of names, × ${row.times}`, row.pack])];
  if (official) files.push(["OFAC (SDN, non-SDN) and UN, all that they say", official.whole], ["its names (`--split`)", official.names], ["its details", official.details]);
  const size = (bytes) => (bytes === undefined ? "–" : kb(bytes));
  return table(["file", "raw", "gzip", "brotli"], files.map(([name, { raw, gzip, brotli }]) => [name, kb(raw), size(gzip), size(brotli)]));
}

const compared = (ratio, less, more) => (ratio < 1 ? `${(1 / ratio).toFixed(1)} times ${less}` : `${ratio.toFixed(1)} times ${more}`);

/** docs/bench.md. */
export function report(result) {
  const { date, machine, parties, names, queries, sizes, inBrowser, libraries } = result;
  const [own] = sizes;
  const fastest = [...libraries].sort((a, b) => a.p50 - b.p50)[0];
  const grown = sizes.slice(1).map((row) => `${row.times} times the names take ${(row.p50 / own.p50).toFixed(1)} times the time`);
  return `# Speed and size

Written by \`make bench\` on ${date}. ${machine}.

Data: ${count(parties)} parties and ${count(names)} names of OFAC's SDN list (July 2026, aliases of August 2026) and of the
Ukrainian list (OpenSanctions, March 2026), of which every engine holds the same. Asked: ${queries.latin} names of OFAC parties that are withheld from the index, and
${queries.cyrillic} Cyrillic names of parties that are held in Latin letters, among ${queries.innocents} people on no list (US Census 1990, combined by lot). One
thread, one run; an engine is asked for 6 seconds at most, after up to 2 without the clock, nomenklatura (\`PEERS=1 make bench\`) for 60. The libraries get names in lower case without
marks and punctuation; strsim and rapidfuzz are native, with the words in order, and hold every name against the query.

![Time of a search and share of names found first](bench.svg)

## Beside other engines

Milliseconds a search; shares of withheld names whose party comes first, and among the first five; of innocents, the share for whom
anything is returned. knownas and nomenklatura return hits only, the libraries what they find.

${table(["engine", "ready", "p50", "p95", "p99", "first", "first five", "Latin first", "Cyrillic first", "innocents", "asked"], [searched("**knownas**, Node", own), ...libraries.map((row) => searched(row.name, row))])}

The fastest of them is ${fastest.name}. In Node, p50 of knownas is ${compared(own.p50 / fastest.p50, "shorter", "longer")}.

## knownas by size of the list

Times the names: every further party is a listed one with changed letters and words. Ready: to a screener, in Node from the bytes, with the
engine's start; in Chromium from the last byte that came of the pack, beside which the engine comes. First: the first screening after that, at once. Linear memory: what WebAssembly holds after 2,000 screenings (\`node bench/memory.js PACK 1000000\` shows that it does not
grow); resident: that process, less Node alone.

${sizeTable(result)}

${grown.length === 0 ? "" : `${grown.join(", ")} (p50, Node).`}

${classTable(own, inBrowser)}

Companies: the beginning of one listed firm's name and the end of another's. Worst names: four of the 40 words that most listed persons share.

## The main thread

The longest stretch in which the page's main thread was busy while the pack loaded and 200 names were screened, in milliseconds of the
processor, by Chromium's trace (\`scripts/busy.js\`). Without the worker it opens the pack and compiles the engine's functions as they are first called.
The first answer is asked for a second after loading; until then the worker has screened nobody, to be warm.

${table(["", "busy, in the page (loadScreener)", "with loadScreenerInWorker", "first answer, in the page", "from the worker"], inBrowser.map(({ times, inPage, inWorker }) => [`× ${times}`, ms(inPage.longest), ms(inWorker.longest), ms(inPage.first), ms(inWorker.first)]))}

## Size

${fileTable(result)}
`;
}

/** docs/bench.svg: every engine by the median time of a search and the share of names found first. */
export function picture({ sizes, inBrowser, libraries }) {
  const points = [
    { name: "knownas, Node", own: true, ...sizes[0] },
    ...inBrowser.slice(0, 1).map((row) => ({ name: "knownas, Chromium", own: true, ...row })),
    ...libraries,
  ];
  const [width, height, left, bottom] = [720, 400, 60, 50];
  const [low, high] = [0.01, 10_000];
  const times = [0.01, 0.1, 1, 10, 100, 1000, 10_000];
  const x = (time) => left + ((width - left - 130) * Math.log10(Math.min(high, Math.max(low, time)) / low)) / Math.log10(high / low);
  const y = (value) => 20 + (height - bottom - 20) * (1 - value);
  const text = (at, down, words, anchor = "middle") => `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const lines = times.map((time) => `<path d="M${x(time).toFixed(1)} 20V${height - bottom}"/>`).join("") + [0, 0.25, 0.5, 0.75, 1].map((value) => `<path d="M${left} ${y(value).toFixed(1)}H${width - 130}"/>`).join("");
  const labels = times.map((time) => text(x(time), height - bottom + 18, `${time} ms`)).join("") + [0, 0.25, 0.5, 0.75, 1].map((value) => text(left - 8, y(value) + 4, part(value), "end")).join("");
  // At the right edge a label stands before its point; two that would lie on another stand lower.
  const label = (name, at, down) => {
    const lower = name.endsWith("Chromium") || name === "fastest-levenshtein";
    const before = at > width - 220;
    return text(at + (before ? -9 : 9), down + (lower ? 16 : 4), name, before ? "end" : "start");
  };
  const dots = points.map(({ name, own, p50, first }) => `<circle cx="${x(p50).toFixed(1)}" cy="${y(first).toFixed(1)}" r="5" fill="${own ? "#0b6e4f" : "#8a8f98"}"/>${label(name, x(p50), y(first))}`).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#222">
<rect width="${width}" height="${height}" fill="#fff"/>
<g stroke="#e3e5e8" fill="none">${lines}</g>
${labels}
${text((left + width - 130) / 2, height - 10, "median time of a search")}
${text(left, 12, "share of names found first", "start")}
${dots}
</svg>
`;
}
