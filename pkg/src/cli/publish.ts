/**
 * `--publish DIR`: a pack as a web server serves it. Under a name that has its digest, with its brotli and gzip copies, and a
 * `manifest.json` that names them, written last: whoever asks in between gets the pack of before, which stays until the publishing after
 * the next.
 */

import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { FORMAT, manifestIn } from "../manifest.js";
import type { Published } from "../manifest.js";
import { writeAtomically } from "./files.js";
import { sha256 } from "./manifest.js";
import type { Part } from "./split.js";

/** As many digits of the digest as tell versions apart. */
const DIGITS = 16;

export const PUBLISH_HELP = `  --publish DIR       write what a web server is to serve: the pack under a name with its digest, gzip and brotli copies, manifest.json`;

/** Writes the files, and says which. */
export async function publish(directory: string, pack: Uint8Array, lists: Published["lists"]): Promise<Part[]> {
  const digest = sha256(pack);
  const file = `lists.${digest.slice(0, DIGITS)}.knownas`;
  const [gzipped, brotli] = await Promise.all([promisify(gzip)(pack, { level: 9 }), smallest(pack)]);
  const manifest: Published = {
    format: FORMAT,
    pack: { file, bytes: pack.length, sha256: digest, gzip: { file: `${file}.gz`, bytes: gzipped.length }, brotli: { file: `${file}.br`, bytes: brotli.length } },
    lists: lists.map(({ id, publishedOn, entities }) => ({ id, publishedOn, entities })),
  };
  await mkdir(directory, { recursive: true });
  const before = await published(join(directory, "manifest.json"));
  const parts = [
    { path: join(directory, file), bytes: pack },
    { path: join(directory, `${file}.gz`), bytes: gzipped },
    { path: join(directory, `${file}.br`), bytes: brotli },
    { path: join(directory, "manifest.json"), bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
  ];
  for (const { path, bytes } of parts) await writeAtomically(path, bytes);
  await tidy(directory, [file, before]);
  return parts;
}

function smallest(pack: Uint8Array): Promise<Buffer> {
  return promisify(brotliCompress)(pack, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: pack.length } });
}

/** The pack that was published before, which pages that are open may be loading. */
async function published(path: string): Promise<string | undefined> {
  try {
    return manifestIn(await readFile(path), basename(path))?.pack.file;
  } catch {
    return undefined;
  }
}

/** Takes away older packs of ours, and nothing else. */
async function tidy(directory: string, kept: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(directory)) {
    const own = /^(lists\.[0-9a-f]{16}\.knownas)(\.gz|\.br)?$/.exec(name);
    if (own !== null && !kept.includes(own[1]) && (await stat(join(directory, name))).isFile()) await rm(join(directory, name), { force: true });
  }
}
