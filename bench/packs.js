// Packs of names, and of the official lists with all that they say.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { splitPack } from "../pkg/dist/compiler-node.js";
import { loadEngine } from "../pkg/dist/node.js";
import { larger, listFile } from "./data.js";

/** Above this many bytes a pack is not compressed: minutes, for a size of no list. */
const LARGEST = 20e6;

/** The official lists at hand that are whole, as `knownas compile` takes them. */
const OFFICIAL = ["sdn_reconstructed_2026-07.csv.gz", "alt_2026-08-02.csv.gz", "add_2026-08-02.csv.gz", "sdn_comments_2026-08-02.csv", "cons_prim_2025-12.csv", "cons_alt_2025-12.csv", "cons_add_2025-12.csv", "cons_comments_2025-12.csv"].map((name) => `ofac/${name}`).concat("un/un_consolidated_2026-08-02.xml.gz");

/** Sizes of bytes as they are and as they are sent. */
export const compressed = (bytes) => ({
  raw: bytes.length,
  ...(bytes.length <= LARGEST && {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
  }),
});

/** Compiles packs natively, which is faster and has more memory than WebAssembly, and keeps them until engine or names change. */
export async function compiler(root, work) {
  const { version, tables } = (await loadEngine()).engine();
  const native = (out, files) => execFileSync("cargo", ["run", "--quiet", "--locked", "--release", "--package", "knownas-lists", "--example", "compile", "--", out, ...files], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  await mkdir(work, { recursive: true });
  async function kept(name, texts, files) {
    const key = createHash("sha256").update([version, tables, ...texts].join("\n")).digest("hex").slice(0, 16);
    const path = join(work, `${name}.${key}.knownas`);
    if (!existsSync(path)) {
      for (const former of (await readdir(work)).filter((file) => file.startsWith(`${name}.`) && file.endsWith(".knownas"))) await rm(join(work, former));
      native(path, await files());
    }
    return { path, pack: await readFile(path) };
  }
  return {
    /** So many times the names. */
    async ofNames(entities, times) {
      const text = listFile(times === 1 ? entities : larger(entities, times));
      const file = join(work, "names.json");
      return kept(`names-${times}`, [text], async () => (await writeFile(file, text), [file]));
    },
    /** The official lists: sizes of the whole pack and of its parts; undefined where a file is missing. */
    async ofLists(lists) {
      const files = OFFICIAL.map((name) => join(lists, name));
      if (!files.every((file) => existsSync(file))) return undefined;
      const { pack } = await kept("official", files, async () => files);
      const { names, details } = await splitPack(pack);
      return { whole: compressed(pack), names: compressed(names), details: compressed(details) };
    },
  };
}
