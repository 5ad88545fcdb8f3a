// The figures as Markdown and as a picture.

const ms = (value) => (value === undefined ? "–" : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const part = (value) => (value === undefined ? "–" : value.toFixed(2).replace(/^0(?=\.)/, ""));
const kb = (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const searched = (name, row) => [name, ms(row.readyMs ?? row.ready), ms(row.p50), ms(row.p95), ms(row.p99), part(row.first), part(row.amongFive), part(row.latin), part(row.cyrillic), part(row.innocents), row.asked];

/** docs/bench.md. */
export function report({ date, machine, parties, names, queries, engine, sizes, inBrowser, libraries, memory }) {
  const [own] = sizes;
  const fastest = [...libraries].sort((a, b) => a.p50 - b.p50)[0];
  const grown = sizes.at(-1);
  return `# Speed and size

Written by \`make bench\` on ${date}. ${machine}.

Data: ${parties.toLocaleString("en-US")} parties and ${names.toLocaleString("en-US")} names of OFAC's SDN list (July 2026, aliases of August 2026) and of the
Ukrainian list (OpenSanctions, March 2026), of which every engine holds the same. Asked: ${queries.latin} names of OFAC parties that are withheld from the index, and
${queries.cyrillic} Cyrillic names of parties that are held in Latin letters, among ${queries.innocents} people on no list (US Census 1990, combined by lot). One
thread, one run; an engine is asked for 6 seconds at most. The libraries get names in lower case without marks and punctuation.

![Time of a search and share of names found first](bench.svg)

## Beside search libraries, in Node

Milliseconds a search; shares of withheld names whose party comes first, and among the first five; of innocents, the share for whom
anything is returned. knownas returns hits only, the libraries what they find.

${table(["engine", "ready", "p50", "p95", "p99", "first", "first five", "Latin first", "Cyrillic first", "innocents", "asked"], [searched("**knownas**", own), ...libraries.map((row) => searched(row.name, row))])}

The fastest library here is ${fastest.name}: its p50 is ${(own.p50 / fastest.p50).toFixed(1)} times shorter than that of knownas in Node${own.p50 < fastest.p50 ? " (a figure below one: knownas is faster)" : ""}.

## knownas by size of the list

Times the names: every further party is a listed one with changed letters and words. Ready: from the bytes to a screener. First: the first
screening after that. Memory: resident set of a process that screens 2,000 applicants, less that of Node alone.

${table(
  ["where", "names", "ready", "first", "p50", "p95", "p99", "longest", "a second", "memory"],
  [
    ...sizes.map((row, at) => [`Node, × ${row.times}`, row.names.toLocaleString("en-US"), ms(row.readyMs), ms(row.firstMs), ms(row.p50), ms(row.p95), ms(row.p99), ms(row.longest), row.perSecond.toFixed(0), kb(memory[at].bytes)]),
    ...inBrowser.map((row) => [`Chromium, × ${row.times}`, (names * row.times).toLocaleString("en-US"), ms(row.ready), ms(row.firstScreening), ms(row.p50), ms(row.p95), ms(row.p99), ms(row.longest), row.perSecond.toFixed(0), "–"]),
  ],
)}

${grown.times} times the names take ${(grown.p50 / own.p50).toFixed(1)} times the time (p50, Node).${inBrowser.length ? ` While the pack loaded in Chromium, the main thread was busy for ${ms(inBrowser[0].blocked)} ms at a stretch at most; with loadScreenerInWorker, loading and 200 screenings, for ${ms(inBrowser[0].blockedByWorker)} ms.` : ""}

${table(
  ["asked for (Node, × 1)", "p50", "p95", "p99"],
  Object.entries(own.byClass).map(([name, row]) => [name, ms(row.p50), ms(row.p95), ms(row.p99)]),
)}

## Size

${table(
  ["file", "raw", "gzip", "brotli"],
  [["engine.wasm", engine], ...sizes.map((row) => [`pack, × ${row.times}`, row.pack])].map(([name, size]) => [name, kb(size.raw), kb(size.gzip), kb(size.brotli)]),
)}
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
  const [low, high] = [0.01, 1000];
  const x = (time) => left + ((width - left - 130) * Math.log10(Math.min(high, Math.max(low, time)) / low)) / Math.log10(high / low);
  const y = (value) => 20 + (height - bottom - 20) * (1 - value);
  const text = (at, down, words, anchor = "middle") => `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const lines = [0.01, 0.1, 1, 10, 100, 1000].map((time) => `<path d="M${x(time).toFixed(1)} 20V${height - bottom}"/>`).join("") + [0, 0.25, 0.5, 0.75, 1].map((value) => `<path d="M${left} ${y(value).toFixed(1)}H${width - 130}"/>`).join("");
  const labels = [0.01, 0.1, 1, 10, 100, 1000].map((time) => text(x(time), height - bottom + 18, `${time} ms`)).join("") + [0, 0.25, 0.5, 0.75, 1].map((value) => text(left - 8, y(value) + 4, part(value), "end")).join("");
  const dots = points.map(({ name, own, p50, first }) => `<circle cx="${x(p50).toFixed(1)}" cy="${y(first).toFixed(1)}" r="5" fill="${own ? "#0b6e4f" : "#8a8f98"}"/>${text(x(p50) + 9, y(first) + (name.endsWith("Chromium") ? 14 : 4), name, "start")}`).join("\n");
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
