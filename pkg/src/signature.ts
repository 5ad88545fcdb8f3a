/**
 * Signed packs: who compiled a pack is proved by 80 bytes after it. One file is one download and is replaced in one step, so
 * that a pack and the signature of another never meet.
 *
 * | bytes | what |
 * | --- | --- |
 * | 64 | Ed25519 signature of the pack's bytes (RFC 8032) |
 * | 8 | the first bytes of the SHA-256 of the public key: which key it was |
 * | 8 | `KNOWNSIG` |
 *
 * The engine reads the pack alone. A key is 32 bytes, written as base64; verifying is the platform's Web Cryptography.
 */

import { decodeBase64 } from "./base64.js";
import { KnownasError } from "./error.js";
import { described } from "./plain.js";
import type { PublicKey } from "./types.js";

/** A pack, and the signature behind it if there is one. */
export interface SignedPack {
  /** The bytes that the engine reads. */
  pack: Uint8Array;
  /** Absent when the pack is not signed. */
  signature?: { bytes: Uint8Array; key: string };
}

const MARK = [..."KNOWNSIG"].map((letter) => letter.charCodeAt(0));
const SIGNATURE_LENGTH = 64;
const KEY_ID_LENGTH = 8;
/** What a signature adds to a file. */
export const TRAILER_LENGTH = SIGNATURE_LENGTH + KEY_ID_LENGTH + MARK.length;
const KEY_LENGTH = 32;

/** Where the header of a pack, or of its details, says how long the file is, and how long the header is: see src/pack/format.rs. */
const LENGTH_OFFSET = 32;
export const HEADER_LENGTH = LENGTH_OFFSET + 8;
/** What both begin with. */
const MAGIC = [..."KNOWNA"].map((letter) => letter.charCodeAt(0));

/** Takes a file apart. What is no signed pack is all pack: the engine says what is wrong with it. */
export function parted(bytes: Uint8Array): SignedPack {
  const end = bytes.length - TRAILER_LENGTH;
  const marked = end >= HEADER_LENGTH && MARK.every((byte, index) => bytes[bytes.length - MARK.length + index] === byte);
  if (!marked || announced(bytes) !== end) return { pack: bytes };
  const key = end + SIGNATURE_LENGTH;
  return {
    pack: bytes.subarray(0, end),
    signature: { bytes: bytes.slice(end, key), key: hex(bytes.subarray(key, key + KEY_ID_LENGTH)) },
  };
}

/** The length that a file of at least {@link HEADER_LENGTH} bytes announces; undefined when it is no pack. */
export function announced(bytes: Uint8Array): number | undefined {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return undefined;
  return Number(new DataView(bytes.buffer, bytes.byteOffset + LENGTH_OFFSET, 8).getBigUint64(0, true));
}

/** A pack with its signature behind it. */
export function joined(pack: Uint8Array, signature: Uint8Array, keyId: string): Uint8Array {
  const signed = new Uint8Array(pack.length + TRAILER_LENGTH);
  signed.set(pack);
  signed.set(signature, pack.length);
  signed.set(keyId.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [], pack.length + SIGNATURE_LENGTH);
  signed.set(MARK, pack.length + SIGNATURE_LENGTH + KEY_ID_LENGTH);
  return signed;
}

/** Makes sure that one of the keys signed the pack. */
export async function verify({ pack, signature }: SignedPack, publicKey: PublicKey | readonly PublicKey[]): Promise<void> {
  const given = typeof publicKey === "string" || ArrayBuffer.isView(publicKey) ? [publicKey] : publicKey;
  if (!Array.isArray(given) || given.length === 0) throw badKey(publicKey);
  const keys = given.map(keyBytes);
  if (signature === undefined) {
    throw new KnownasError("pack-signature", "the pack is not signed, and a public key was given: compile it with --sign");
  }
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined) {
    throw new KnownasError("pack-signature", "the signature can't be verified here: browsers offer cryptography only to pages over https");
  }
  const ids = await Promise.all(keys.map(async (key) => keyId(await subtle.digest("SHA-256", key))));
  const key = keys[ids.indexOf(signature.key)];
  if (key === undefined) {
    throw new KnownasError("pack-signature", `the pack was signed with the key ${signature.key}, and not with ${ids.join(" or ")}: check where it comes from`);
  }
  if (!(await isSigned(subtle, key, signature.bytes, pack))) {
    throw new KnownasError("pack-signature", "the signature does not fit the pack: one of them was changed; download it again and check where it comes from");
  }
}

async function isSigned(subtle: SubtleCrypto, key: Uint8Array<ArrayBuffer>, signature: Uint8Array, pack: Uint8Array): Promise<boolean> {
  try {
    const imported = await subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    // Packs come in plain memory; a shared buffer is copied, for Web Cryptography refuses it.
    return await subtle.verify({ name: "Ed25519" }, imported, plainMemory(signature), plainMemory(pack));
  } catch (error) {
    throw new KnownasError("pack-signature", "the signature can't be verified here: this browser or runtime has no Ed25519 (Chrome 137, Firefox 129, Safari 17, Node 20 and later have it)", { cause: error });
  }
}

function plainMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

function keyBytes(key: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof key === "string" ? fromBase64(key) : ArrayBuffer.isView(key) ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength) : undefined;
  if (bytes?.length !== KEY_LENGTH) throw badKey(key);
  return plainMemory(bytes);
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return decodeBase64(text.trim());
  } catch {
    return undefined;
  }
}

function badKey(key: unknown): KnownasError {
  return new KnownasError("input", `publicKey: expected the line that \`knownas keygen\` printed (32 bytes as base64), got ${described(key)}`, { field: "publicKey" });
}

/** The name of a key: the first bytes of the SHA-256 of its 32 bytes, in hex. */
export function keyId(digest: ArrayBuffer | Uint8Array): string {
  return hex(new Uint8Array(digest).subarray(0, KEY_ID_LENGTH));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
