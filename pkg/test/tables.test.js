// What the tables of Korean and Sino-Korean cost in the module that a browser loads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { base64 } from "../dist/wasm/engine-inline.js";

/** The most they may take, in bytes of brotli. */
const MOST = 40 * 1024;

const source = (file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");

/** The texts of a table file, as the compiler reads them. */
function texts(file) {
  const found = source(file).matchAll(/pub const \w+: &str = "((?:[^"\\]|\\\n *)*)";/g);
  return [...found].map(([, text]) => text.replace(/\\\n */g, ""));
}

test("the Korean and Sino-Korean tables take at most 40 KB of brotli", () => {
  const packed = [...texts("tables/han.rs"), ...texts("tables/korean_surname.rs")];
  assert.equal(packed.length, 5);
  // The module holds these very texts.
  const module = Buffer.from(base64, "base64");
  for (const text of packed) assert.ok(module.includes(text), text.slice(0, 40));
  // How frequent syllables are and how sounds are spelled become numbers in the module; their source is longer than these.
  const numbers = ["tables/korean_syllable.rs", "romanize/korean/orthography.rs"].map(source);
  const size = (parts) => brotliCompressSync(Buffer.from(parts.join("\n"))).length;
  const bytes = size([...packed, ...numbers]);
  console.log(`Korean and Sino-Korean tables: ${bytes} bytes of brotli`);
  assert.ok(bytes <= MOST, `${bytes} bytes`);
});
