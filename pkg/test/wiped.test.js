// What was typed is gone from the engine's memory: every byte of it is searched after a screening, after an error, after the end.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { housePack, PACKAGE } from "./support.js";

const TYPED = {
  name: "Quexalcote Brunwydd-Tarrasque",
  otherNames: ["Zyxquorva Hjelmsprut", "Ющенквич Тарабарыч", { family: "Pflogarten", given: "Wrindelka", patronymic: "Ostromirovna" }],
  birthDate: "1971-12-29",
  address: "77 Mumblethorpe Crescent, Flat Vrxk",
  city: "Gwyllchester",
  email: "quexal.brunwydd@mumble-thorpe.example",
  phone: "+33698765012",
  website: "https://zyxquorva-hjelm.example/me",
  walletAddresses: ["0xA7c9bD41E55f0cB2d8830f1A99e7F00d5C3B8e61"],
  documents: [{ type: "passport", number: "XK88127731Q", country: "FR" }],
  company: { name: "Brunwydd & Vrxkelstein Holdings GmbH", registration: "HRB 7719922", owners: [{ name: "Ottoliwen Prazzke" }], directors: ["Kim Ung Sun"] },
};

/** Parts of at least six letters or digits, as typed and folded: what would tell somebody what was typed. */
function tokens(value) {
  const texts = typeof value === "string" ? [value] : Object.values(value).flatMap(tokens);
  const parts = typeof value === "string" ? texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)) : texts;
  return [...new Set(parts.flatMap((part) => [part, part.toLowerCase(), part.toUpperCase()]))].filter((part) => part.length >= 6 && !["passport", "person"].includes(part));
}

/** Words that the engine's own tables or the pack hold. */
const found = (memory, words) => words.filter((word) => Buffer.from(memory.buffer).includes(Buffer.from(word, "utf8")) || Buffer.from(memory.buffer).includes(Buffer.from(word, "utf16le")));

test("nothing that was typed is left in the engine's memory", async () => {
  const engine = await import("../dist/wasm/engine.js");
  const module = await WebAssembly.compile(await readFile(join(PACKAGE, "dist", "wasm", "engine_bg.wasm")));
  const { memory } = await engine.default({ module_or_path: module });
  const screener = new engine.Screener(await housePack());
  // Tables are unpacked when they are first used.
  screener.screen({ name: "Anna Maria Anderson", company: { name: "Anderson Trading Co., Ltd" } }, {});
  const words = tokens(TYPED).filter((word) => !found(memory, [word]).length);
  assert.ok(words.length > 60, `${words.length} words to look for`);
  const written = new TextEncoder().encode(words[0]);
  new Uint8Array(memory.buffer).set(written, memory.buffer.byteLength - 100);
  assert.deepEqual(found(memory, words).includes(words[0]), true, "the search finds what is there");
  new Uint8Array(memory.buffer).fill(0, memory.buffer.byteLength - 100);

  const result = screener.screen(TYPED, {});
  assert.equal(result.hits.length, 1);
  assert.deepEqual(found(memory, words), [], "after a screening");
  assert.deepEqual(screener.screen({ ...TYPED, country: "Quexalcote" }, {}).issues.map((issue) => issue.field), ["country"]);
  assert.throws(() => screener.screen({ ...TYPED, Zyxquorva: 1 }, {}), { name: "KnownasError" });
  assert.deepEqual(found(memory, words), [], "after an error");
  engine.compare(TYPED.name, TYPED.otherNames[0], "person");
  engine.romanize(TYPED.otherNames[1]);
  assert.deepEqual(found(memory, words), [], "after a comparison and a romanization");
  screener.free();
  assert.deepEqual(found(memory, words), [], "after the end");
});
