/**
 * What `knownas update --publish` and `knownas compile --publish` write for a web server: a pack under a name that has its digest, so that
 * it may be kept for ever, its compressed copies, and `manifest.json`, which names them and must be asked for anew each time.
 */

import { KnownasError } from "./error.js";

/** The first member of such a manifest. */
export const FORMAT = "knownas-published/1";

/** A file with its compressed copies. Names are relative to the manifest. */
export interface PublishedFile {
  /** Its name. */
  file: string;
  /** Its size. */
  bytes: number;
  /** Its SHA-256, in hex. */
  sha256: string;
  /** The copy that any host serves small: a page inflates it. */
  gzip: { file: string; bytes: number };
  /** The copy for hosts that can be told to serve it in the place of the file. */
  brotli: { file: string; bytes: number };
}

/** The manifest. */
export interface Published {
  format: typeof FORMAT;
  pack: PublishedFile;
  lists: { id: string; publishedOn: string | null; entities: number }[];
}

/** The manifest in a JSON file; undefined where the bytes are no JSON object at all. */
export function manifestIn(bytes: Uint8Array, url: string): Published | undefined {
  if (bytes[0] !== 0x7b) return undefined;
  let value: Partial<Published>;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Published>;
  } catch {
    return undefined;
  }
  const { pack } = value;
  const isFile = pack !== undefined && typeof pack.file === "string" && /^[0-9a-f]{64}$/.test(pack.sha256) && typeof pack.gzip?.file === "string";
  if (value.format === FORMAT && isFile) return value as Published;
  throw new KnownasError("not-a-pack", `${url} is JSON, but no manifest that names a pack: \`knownas update --publish DIR\` writes one`, { url });
}
