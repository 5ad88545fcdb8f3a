/**
 * Signed packs: who vouches for a pack, which edition it is and until when it holds, said in some hundred bytes behind it. One file is
 * one download and is replaced in one step, so that a pack and the signature of another never meet.
 *
 * | bytes | what |
 * | --- | --- |
 * | s | the statement, JSON: digest of the pack, its version number, its last day |
 * | 72 each | 8 bytes that say which key, 64 of its Ed25519 signature (RFC 8032) over {@link CONTEXT} and the statement |
 * | 4, 4 | s, and the number of signatures, little-endian |
 * | 8 | `KNOWNSIG` |
 *
 * What is taken from The Update Framework (TUF 1.0.34): a version number that only grows, against packs of yesterday (rollback); a last
 * day, against a server that keeps showing the same one (freeze); several keys of which so many must agree, against the theft of one;
 * old and new keys side by side while keys change. The engine reads the pack alone; verifying is the platform's Web Cryptography. Keys
 * are 32 bytes, written as base64, and keys that anybody can sign for (points of small order) are none.
 */

import { decodeBase64 } from "./base64.js";
import { KnownasError } from "./error.js";
import { described } from "./plain.js";
import type { KeySet, PublicKey } from "./types.js";

/** A pack, and the signature behind it if there is one. */
export interface SignedPack {
  /** The bytes that the engine reads. */
  pack: Uint8Array;
  /** Absent when the pack is not signed. */
  signature?: { statement: Uint8Array; by: readonly { key: string; bytes: Uint8Array }[] };
}

/** What is signed. */
export interface Statement {
  /** SHA-256 of the pack, in hex. */
  sha256: string;
  /** The edition: each is higher than the one before. */
  version: number;
  /** The last day on which the pack holds, "2026-12-31"; null for no end. */
  expires: string | null;
}

const MARK = [..."KNOWNSIG"].map((letter) => letter.charCodeAt(0));
const SIGNATURE_LENGTH = 64;
const KEY_ID_LENGTH = 8;
const ONE = KEY_ID_LENGTH + SIGNATURE_LENGTH;
const END = 8 + MARK.length;
const KEY_LENGTH = 32;
/** Most keys and longest statement that are looked at. */
const MOST_SIGNATURES = 32;
const LONGEST_STATEMENT = 4096;
/** Room that is made for a signature while a pack comes. */
export const TRAILER_ROOM = 1024;
/** Begins what is signed, so that a signature for this is one for nothing else. */
const CONTEXT = "knownas pack signature 2\n";

/** Where the header of a pack, or of its details, says how long the file is, and how long the header is: see src/pack/format.rs. */
const LENGTH_OFFSET = 32;
export const HEADER_LENGTH = LENGTH_OFFSET + 8;
/** What both begin with. */
const MAGIC = [..."KNOWNA"].map((letter) => letter.charCodeAt(0));

/** Takes a file apart. What is no signed pack is all pack: the engine says what is wrong with it. */
export function parted(bytes: Uint8Array): SignedPack {
  const end = bytes.length - END;
  if (end < HEADER_LENGTH || !MARK.every((byte, index) => bytes[end + 8 + index] === byte)) return { pack: bytes };
  const lengths = new DataView(bytes.buffer, bytes.byteOffset + end, 8);
  const [statementLength, count] = [lengths.getUint32(0, true), lengths.getUint32(4, true)];
  const signatures = end - count * ONE;
  const statement = signatures - statementLength;
  if (count > MOST_SIGNATURES || statementLength > LONGEST_STATEMENT || announced(bytes) !== statement) return { pack: bytes };
  const by = Array.from({ length: count }, (_, index) => {
    const at = signatures + index * ONE;
    return { key: hex(bytes.subarray(at, at + KEY_ID_LENGTH)), bytes: bytes.slice(at + KEY_ID_LENGTH, at + ONE) };
  });
  return { pack: bytes.subarray(0, statement), signature: { statement: bytes.slice(statement, signatures), by } };
}

/** The length that a file of at least {@link HEADER_LENGTH} bytes announces; undefined when it is no pack. */
export function announced(bytes: Uint8Array): number | undefined {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return undefined;
  return Number(new DataView(bytes.buffer, bytes.byteOffset + LENGTH_OFFSET, 8).getBigUint64(0, true));
}

/** What a key signs, and what is written of it. Equal statements give equal bytes. */
export function statementBytes({ sha256, version, expires }: Statement): { written: Uint8Array; signed: Uint8Array } {
  const text = JSON.stringify({ sha256, version, expires });
  const encoder = new TextEncoder();
  return { written: encoder.encode(text), signed: encoder.encode(CONTEXT + text) };
}

/** A pack with its signatures behind it; each with the id of its key. */
export function joined(pack: Uint8Array, statement: Uint8Array, by: readonly { key: string; bytes: Uint8Array }[]): Uint8Array {
  const signed = new Uint8Array(pack.length + statement.length + by.length * ONE + END);
  signed.set(pack);
  signed.set(statement, pack.length);
  let at = pack.length + statement.length;
  for (const { key, bytes } of by) {
    signed.set(key.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [], at);
    signed.set(bytes, at + KEY_ID_LENGTH);
    at += ONE;
  }
  const lengths = new DataView(signed.buffer, at, 8);
  lengths.setUint32(0, statement.length, true);
  lengths.setUint32(4, by.length, true);
  signed.set(MARK, at + 8);
  return signed;
}

/** What a signature says, whether it is true or not; undefined where it says nothing that is understood. */
export function claimed({ signature }: SignedPack): Statement | undefined {
  if (signature === undefined) return undefined;
  try {
    const said = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(signature.statement)) as Partial<Record<keyof Statement, unknown>> | null;
    const { sha256, version, expires } = said ?? {};
    if (typeof sha256 !== "string" || !Number.isSafeInteger(version) || !(expires === null || isDay(expires))) return undefined;
    return { sha256, version: version as number, expires: expires as string | null };
  } catch {
    return undefined;
  }
}

/** Whether it is a day such as "2026-12-31". */
export function isDay(text: unknown): boolean {
  return typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** What is asked of a signature besides being true. */
export interface Asked {
  /** The lowest version that is taken. */
  minVersion: number;
  /** Today, for the last day of the statement. */
  today: string;
}

/** Makes sure that enough of the keys signed the pack, that it is not of yesterday, and that its time is not over. */
export async function verify(signed: SignedPack, publicKey: PublicKey | readonly PublicKey[] | KeySet, asked: Asked): Promise<Statement> {
  const { keys, threshold } = keySet(publicKey);
  const { pack, signature } = signed;
  if (signature === undefined) throw refused("the pack is not signed, and a public key was given: compile it with --sign");
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined) throw refused("the signature can't be verified here: browsers offer cryptography only to pages over https");
  const ids = await Promise.all(keys.map(async (key) => keyId(await subtle.digest("SHA-256", key))));
  const known = new Map(ids.map((id, index) => [id, keys[index] as Uint8Array<ArrayBuffer>]));
  const ours = new Map(signature.by.filter(({ key }) => known.has(key)).map(({ key, bytes }) => [key, bytes]));
  if (ours.size < Math.min(threshold, known.size) || ours.size < threshold) {
    const signers = signature.by.map(({ key }) => key).join(" and ") || "no key";
    const wanted = `${threshold > 1 ? `${threshold} of ` : ""}${[...known.keys()].join(threshold > 1 ? ", " : " or ")}`;
    throw refused(`the pack was signed with the key ${signers}, and not with ${wanted}: check where it comes from`);
  }
  const statement = claimed(signed);
  const text = statement === undefined ? undefined : statementBytes(statement);
  const fits =
    statement !== undefined &&
    text !== undefined &&
    equal(text.written, signature.statement) &&
    hex(new Uint8Array(await subtle.digest("SHA-256", plainMemory(pack)))) === statement.sha256 &&
    (await Promise.all([...ours].map(([id, bytes]) => isSigned(subtle, known.get(id) as Uint8Array<ArrayBuffer>, bytes, text.signed)))).every(Boolean);
  if (!fits) throw refused("the signature does not fit the pack: one of them was changed; download it again and check where it comes from");
  checkTime(statement, asked);
  return statement;
}

function checkTime({ version, expires }: Statement, { minVersion, today }: Asked): void {
  if (version < minVersion) {
    throw new KnownasError("pack-old", `the pack is version ${version}, and version ${minVersion} was seen before or asked for: an old pack was put in the place of a newer one`);
  }
  if (expires !== null && expires < today) {
    throw new KnownasError("pack-old", `the pack was to be used until ${expires}: a newer one must be there, or the clock is wrong; run \`knownas update\``);
  }
}

function refused(message: string, cause?: unknown): KnownasError {
  return new KnownasError("pack-signature", message, { cause });
}

async function isSigned(subtle: SubtleCrypto, key: Uint8Array<ArrayBuffer>, signature: Uint8Array, signed: Uint8Array): Promise<boolean> {
  try {
    const imported = await subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return await subtle.verify({ name: "Ed25519" }, imported, plainMemory(signature), plainMemory(signed));
  } catch (error) {
    throw refused("the signature can't be verified here: this browser or runtime has no Ed25519 (Chrome 137, Firefox 129, Safari 17, Node 20 and later have it)", error);
  }
}

/** Packs come in plain memory; a shared buffer is copied, for Web Cryptography refuses it. */
function plainMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** The keys, each once, and how many of them must have signed. */
function keySet(given: unknown): { keys: Uint8Array<ArrayBuffer>[]; threshold: number } {
  const set = isSet(given) ? given : { keys: given, threshold: 1 };
  const list = typeof set.keys === "string" || ArrayBuffer.isView(set.keys) ? [set.keys] : set.keys;
  if (!Array.isArray(list) || list.length === 0) throw badKey(given);
  const keys = [...new Map(list.map(keyBytes).map((key) => [hex(key), key])).values()];
  const { threshold } = set;
  if (!Number.isInteger(threshold) || (threshold as number) < 1 || (threshold as number) > keys.length) {
    throw new KnownasError("input", `publicKey.threshold: expected how many of the ${keys.length} different keys must have signed, got ${described(threshold)}`, { field: "publicKey.threshold" });
  }
  return { keys, threshold: threshold as number };
}

function isSet(given: unknown): given is { keys: unknown; threshold: unknown } {
  return typeof given === "object" && given !== null && !ArrayBuffer.isView(given) && "keys" in given && "threshold" in given;
}

/** The 32 bytes of a key. */
export function keyBytes(key: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof key === "string" ? fromBase64(key) : ArrayBuffer.isView(key) ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength) : undefined;
  if (bytes?.length !== KEY_LENGTH) throw badKey(key);
  if (isOfSmallOrder(bytes)) {
    throw new KnownasError("input", "publicKey: a point of small order, for which anybody can sign: it was not made by `knownas keygen`", { field: "publicKey" });
  }
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

/**
 * Whether a key is a point of order 1, 2, 4 or 8, for which signatures can be made without a secret. On edwards25519
 * (-x² + y² = 1 + dx²y²) those have y = 1, -1, 0, or are halves of y = 0: there y² = -x², so that dy⁴ + 2y² - 1 = 0. Written with a
 * y of p or more they are the same points.
 */
function isOfSmallOrder(key: Uint8Array): boolean {
  const [p, d] = [2n ** 255n - 19n, 37095705934669439343138083508754565189542113879843219016388785533085940283555n];
  // Little-endian; the highest bit is the sign of x.
  const number = BigInt(`0x${hex(key.slice().reverse())}`);
  const y = (number % 2n ** 255n) % p;
  const square = (y * y) % p;
  return y === 0n || y === 1n || y === p - 1n || (((d * square) % p) * square + 2n * square - 1n) % p === 0n;
}

/** The name of a key: the first bytes of the SHA-256 of its 32 bytes, in hex. */
export function keyId(digest: ArrayBuffer | Uint8Array): string {
  return hex(new Uint8Array(digest).subarray(0, KEY_ID_LENGTH));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
