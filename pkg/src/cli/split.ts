/** `--split` of `compile` and `update`: beside the whole pack, which servers use, the same as two files for pages. */

import { splitPack } from "../compiler-node.js";
import type { Signer } from "./keys.js";
import { sha256 } from "./manifest.js";
import { counted } from "./output.js";

/** A file to write. */
export interface Part {
  path: string;
  bytes: Uint8Array;
}

/** A file in a command's account. */
export function fileLine({ path, bytes }: Part): string {
  return `${path}: ${counted(bytes.length, "byte")}, sha256 ${sha256(bytes)}`;
}

/** Names and details of a pack at `path`: lists.knownas -> lists.names.knownas and lists.details.knownas, each signed. */
export async function partsOf(path: string, pack: Uint8Array, key: Signer | undefined): Promise<Part[]> {
  const { names, details } = await splitPack(pack);
  const part = (name: string, bytes: Uint8Array): Part => ({
    path: `${path.replace(/\.knownas$/, "")}.${name}.knownas`,
    bytes: key === undefined ? bytes : key.sign(bytes),
  });
  return [part("names", names), part("details", details)];
}
