// `--publish`: what a web server is to serve, and what the loader makes of it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { loadScreener } from "../dist/node.js";
import { cli, fixture, scratch } from "./support.js";

/** A server of a directory that compresses nothing, and what was asked of it. */
async function hosted(context, directory, { without = [] } = {}) {
  const asked = [];
  const server = createServer(async ({ url }, response) => {
    asked.push(url.slice(1));
    const bytes = without.some((ending) => url.endsWith(ending)) ? undefined : await readFile(join(directory, url)).catch(() => undefined);
    if (bytes === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Length": bytes.length }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => (server.closeAllConnections(), server.close()));
  return { address: `http://127.0.0.1:${server.address().port}/`, asked };
}

async function publish(directory, from = fixture("house.json")) {
  const done = await cli(["compile", "--out", join(directory, "lists.knownas"), "--publish", join(directory, "public"), from]);
  assert.deepEqual([done.code, done.stderr], [0, ""]);
  return join(directory, "public");
}

test("a pack is published under its digest, with copies, and a manifest that names them", async (context) => {
  const directory = await publish(await scratch(context));
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
  const { file, gzip, brotli, bytes } = manifest.pack;
  assert.deepEqual((await readdir(directory)).sort(), [file, brotli.file, gzip.file, "manifest.json"].sort());
  const pack = await readFile(join(directory, file));
  assert.equal(pack.length, bytes);
  assert.deepEqual(gunzipSync(await readFile(join(directory, gzip.file))), pack);
  assert.deepEqual(brotliDecompressSync(await readFile(join(directory, brotli.file))), pack);
  assert.deepEqual(manifest.lists.map(({ id }) => id), ["house"]);
});

test("the loader takes the manifest: the gzip copy where there is one, the pack otherwise", async (context) => {
  const directory = await publish(await scratch(context));
  const { pack } = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
  for (const [without, asked] of [[[], ["manifest.json", pack.gzip.file]], [[".gz"], ["manifest.json", pack.gzip.file, pack.file]]]) {
    const host = await hosted(context, directory, { without });
    const screener = await loadScreener({ pack: `${host.address}manifest.json` });
    assert.equal(screener.screen({ name: "Woong-soon Kim" }).hits[0].entity.id, "house:55064");
    assert.deepEqual(host.asked, asked);
  }
});

test("a pack that is not the one of the manifest, and JSON that is none, are refused", async (context) => {
  const directory = await publish(await scratch(context));
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
  const { address } = await hosted(context, directory);
  await writeFile(join(directory, "other.json"), '{ "name": "my-app" }');
  await assert.rejects(loadScreener({ pack: `${address}other.json` }), { code: "not-a-pack", message: /no manifest/ });
  await writeFile(join(directory, "manifest.json"), JSON.stringify({ ...manifest, pack: { ...manifest.pack, sha256: "0".repeat(64) } }));
  await assert.rejects(loadScreener({ pack: `${address}manifest.json` }), { code: "pack-damaged", message: /digest/ });
});

test("the pack of before stays for pages that are open, an older one goes", async (context) => {
  const scratched = await scratch(context);
  const house = await readFile(fixture("house.json"), "utf8");
  const names = [];
  for (const program of ["DPRK2", "DPRK3", "DPRK4"]) {
    const source = join(scratched, "house.json");
    await writeFile(source, house.replaceAll("DPRK2", program));
    const directory = await publish(scratched, source);
    names.push(JSON.parse(await readFile(join(directory, "manifest.json"), "utf8")).pack.file);
    const there = new Set((await readdir(directory)).filter((name) => name.endsWith(".knownas")));
    assert.deepEqual(there, new Set(names.slice(-2)));
  }
});
