// What the tables of Korean and Sino-Korean cost in the module that a browser loads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { base64 } from "../dist/wasm/engine-inline.js";

/** The most they may take, in bytes of brotli. */
const MOST = 40 * 1024;

const source = (file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");

/** The texts and columns of a table file, as the compiler reads them. */
function constants(file) {
  const found = source(file).matchAll(/pub const \w+: &(?:str|\[u8\]) = b?"((?:[^"\\]|\\[^])*)";/g);
  return [...found].map(([, text]) => literal(text));
}

/** A literal of Rust as bytes: letters, `\xhh`, and line breaks that a backslash takes back. */
function literal(text) {
  const parts = text.replace(/\\\n */g, "").split(/\\x(..)/);
  return Buffer.concat(parts.map((part, at) => (at % 2 === 0 ? Buffer.from(part) : Buffer.from(part, "hex"))));
}

test("the Korean and Sino-Korean tables take at most 40 KB of brotli", () => {
  const packed = [...constants("tables/han.rs"), ...constants("tables/korean_surname.rs")];
  assert.equal(packed.length, 11);
  // The module holds these very bytes, but for long runs of zeros, which wasm-opt leaves out.
  const module = Buffer.from(base64, "base64").toString("latin1");
  for (const bytes of packed) {
    for (const piece of bytes.toString("latin1").split(/\0{6,}/)) assert.ok(module.includes(piece), bytes.toString().slice(0, 40));
  }
  // How frequent syllables are and how sounds are spelled become numbers in the module; their source is longer than these.
  const numbers = ["tables/korean_syllable.rs", "romanize/korean/orthography.rs"].map(source);
  const bytes = brotliCompressSync(Buffer.concat([...packed, ...numbers.map((text) => Buffer.from(text))])).length;
  console.log(`Korean and Sino-Korean tables: ${bytes} bytes of brotli`);
  assert.ok(bytes <= MOST, `${bytes} bytes`);
});
