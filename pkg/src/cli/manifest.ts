/** The manifest beside a pack: what it was made of, when, and what the next update compares with. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { KnownasError } from "../error.js";
import { onlyKeys, plainObject } from "../plain.js";
import type { Engine } from "../types.js";
import { inWords } from "./files.js";
import { Problem } from "./problem.js";

/** Version of the manifest's own form. */
const VERSION = 1;

/** What is written as manifest.json. */
export interface Manifest {
  version: typeof VERSION;
  /** When the pack was last replaced, and when it was last found to be up to date. */
  updatedAt: string;
  checkedAt: string;
  /** What compiled it. */
  engine: Engine;
  /** How. */
  settings: Settings;
  pack: { file: string; bytes: number; sha256: string; entities: number; aliases: number; key: string | null; version?: number; expires?: string | null };
  /** The same pack as names and details, where asked for. */
  parts?: FileEntry[];
  lists: { id: string; title: string; publishedOn: string | null; entities: number; aliases: number }[];
  sources: SourceEntry[];
}

/** What decides what a pack holds, beside its sources. */
export interface Settings {
  lists: string[];
  programs: string[];
  namesOnly: boolean;
  /** Whether names and details are written too; absent where not. */
  split?: true;
}

/** A file that was written. */
export interface FileEntry {
  file: string;
  bytes: number;
  sha256: string;
}

/** One file that a pack was made of. */
export interface SourceEntry {
  list: string;
  file: string;
  /** Where it came from; null for a file of this package. */
  url: string | null;
  etag: string | null;
  lastModified: string | null;
  downloadedAt: string | null;
  bytes: number;
  sha256: string;
}

/** The manifest of the last update; `undefined` before the first one. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Problem(`${path} can't be read: ${inWords(error)}`);
  }
  try {
    return checked(JSON.parse(text));
  } catch (error) {
    throw new Problem(`${path} is no manifest of this version of knownas: ${(error as Error).message}`, "move it and the pack away to begin anew; the next update then has nothing to compare with");
  }
}

/** The digest of what a file or pack holds. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Its parts are there and of the right kinds. */
function checked(value: unknown): Manifest {
  const manifest = plainObject("manifest", value, '{ "version": 1 }');
  onlyKeys("manifest", manifest, ["version", "updatedAt", "checkedAt", "engine", "settings", "pack", "parts", "lists", "sources"]);
  if (manifest["version"] !== VERSION) throw new KnownasError("input", `version ${String(manifest["version"])}, expected ${VERSION}`);
  for (const part of ["engine", "settings", "pack"]) plainObject(part, manifest[part], "{}");
  for (const part of ["lists", "sources", "parts"].filter((part) => part !== "parts" || manifest[part] !== undefined)) {
    if (!Array.isArray(manifest[part])) throw new KnownasError("input", `${part}: expected a list`);
    manifest[part].forEach((row: unknown, index) => plainObject(`${part}[${index}]`, row, "{}"));
  }
  return manifest as unknown as Manifest;
}
