// A browser remembers the highest version of a signed pack that it opened from an address. The browser is the least that the package
// asks for: a place, a Cache API, fetch.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { loadScreener } from "../dist/node.js";
import { cli, fixture, scratch } from "./support.js";

function browser(context, served) {
  const store = new Map();
  const cache = { put: async (url, response) => void store.set(String(url), response), delete: async (url) => store.delete(String(url)) };
  const globals = {
    location: { href: "https://shop.example/sign-up", origin: "https://shop.example" },
    caches: { match: async (url) => store.get(String(url))?.clone(), open: async () => cache },
    fetch: async (url) => new Response(served[url], { headers: { "Content-Type": "application/octet-stream" } }),
  };
  for (const [name, value] of Object.entries(globals)) {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    context.after(() => (before === undefined ? delete globalThis[name] : Object.defineProperty(globalThis, name, before)));
  }
  return store;
}

test("a pack of yesterday is refused where a newer one was opened, and nothing but numbers is kept", async (context) => {
  const directory = await scratch(context);
  const key = join(directory, "key");
  const publicKey = (await cli(["keygen", "--out", key])).stdout.trim();
  const signed = async (version) => {
    const path = join(directory, `${version}.knownas`);
    await cli(["compile", "--quiet", "--sign", key, "--pack-version", String(version), "--out", path, fixture("house.json")]);
    return readFile(path);
  };
  const [old, now] = [await signed(6), await signed(7)];
  const served = {};
  const store = browser(context, served);
  const [pack, elsewhere] = ["https://cdn.example/lists.knownas", "https://cdn.example/test.knownas"];
  const load = async (bytes, url = pack, more = {}) => {
    served[url] = bytes;
    const screener = await loadScreener({ pack: url, publicKey, ...more });
    // What is remembered is written beside the answer.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return screener;
  };
  await load(old);
  await load(now);
  await load(now);
  await assert.rejects(load(old), (error) => error.code === "pack-old" && /version 6, and version 7 was seen before/.test(error.message));
  await load(old, elsewhere);
  await load(old, pack, { cache: false });
  assert.deepEqual(await Promise.all([...store.values()].map((response) => response.clone().text())), ["7", "6"]);
  // A pack that is signed by somebody else teaches nothing.
  const changed = Uint8Array.from(await signed(9));
  changed[changed.length - 20] ^= 1;
  await assert.rejects(load(changed), { code: "pack-signature" });
  await load(now);
});
