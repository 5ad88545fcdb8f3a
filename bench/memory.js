// Memory of a process that only screens: `node bench/memory.js PACK [SCREENINGS]` prints, as JSON, the bytes of linear memory once the
// pack is open and after that many screenings, and the resident set. With 1000000 it shows that memory does not grow (about ten
// minutes); a test holds it to that with fewer.

import { readFile } from "node:fs/promises";
import { linearMemory } from "./linear.js";

const linear = linearMemory();
const { loadScreener } = await import("../pkg/dist/node.js");

/** Names of every script and length; a third of them differ each time. */
const NAMES = ["Woong-soon Kim", "Mohammad Ali Hassan Ahmed", "Андреев Виталий Сергеевич", "Shenyang Trading Co., Ltd", "김웅순", "محمد علي"];

const [path, screenings = "2000"] = process.argv.slice(2);
const screener = await loadScreener({ pack: await readFile(path) });
const opened = linear();
const after = {};
for (let number = 1; number <= Number(screenings); number++) {
  screener.screen({ name: NAMES[number % NAMES.length] + (number % 3 ? "" : ` ${number}`) });
  // Told at powers of ten.
  if (/^10*$/.test(String(number))) after[number] = linear();
}
console.log(JSON.stringify({ opened, after, linear: linear(), resident: process.memoryUsage().rss }));
