/**
 * Signing keys: Ed25519 by Node's own cryptography. The private key is a PKCS #8 PEM file, which OpenSSL and key vaults read;
 * the public one is 32 bytes as base64 on one line, which fits in a page's source.
 */

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { claimed, isDay, joined, keyBytes, keyId, parted, statementBytes } from "../signature.js";
import type { KeySet } from "../types.js";
import { readBytes } from "./files.js";
import { integerOption, usage } from "./options.js";
import { Problem } from "./problem.js";

/** 32 bytes as base64. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

/** Keys that sign packs, and what they state. */
export interface Signer {
  /** First bytes of the SHA-256 of each public key, in hex. */
  readonly ids: readonly string[];
  /** The public keys, 32 bytes as base64 each. */
  readonly publicKeys: readonly string[];
  /** The edition that is signed. */
  readonly version: number;
  /** Its last day; null for no end. */
  readonly expires: string | null;
  /** A pack with its signatures behind it. Equal packs, versions and days give equal bytes. */
  sign(pack: Uint8Array): Uint8Array;
}

/** The options of a command that signs, as parseArgs takes them. */
export const SIGN_OPTIONS = {
  sign: { type: "string", multiple: true },
  "pack-version": { type: "string" },
  "valid-days": { type: "string" },
} as const;

/** Their help. */
export const SIGN_HELP = `  --sign KEYFILE      sign the pack with the key that \`knownas keygen\` made; given several times, with several keys
  --pack-version N    version number inside the signature; one more than that of the pack that is replaced unless given
  --valid-days N      days for which the signature holds, 1 to 3650; without end unless given`;

/** What was asked for. */
export interface SignValues {
  sign?: string[];
  "pack-version"?: string;
  "valid-days"?: string;
}

/** Who signs, where somebody does; `replaced` is the path of the pack whose place the new one takes. */
export async function signerFor(command: string, values: SignValues, replaced: string): Promise<Signer | undefined> {
  const version = integerOption(command, "pack-version", values["pack-version"], 1, Number.MAX_SAFE_INTEGER);
  const days = integerOption(command, "valid-days", values["valid-days"], 1, 3650);
  if (values.sign === undefined) {
    if (version !== undefined || days !== undefined) throw usage(command, "--pack-version and --valid-days need --sign");
    return undefined;
  }
  const keys = await Promise.all(values.sign.map(signingKey));
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw usage(command, "--sign: the same key twice");
  const expires = days === undefined ? null : new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return signer(keys, version ?? (await versionAt(replaced)) + 1, expires);
}

/** The version of the signed pack in a file; 0 where there is none. */
export async function versionAt(path: string): Promise<number> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined ? 0 : (claimed(parted(bytes))?.version ?? 0);
}

function signer(keys: readonly SigningKey[], version: number, expires: string | null): Signer {
  return {
    ids: keys.map(({ id }) => id),
    publicKeys: keys.map(({ publicKey }) => publicKey),
    version,
    expires,
    sign: (pack) => {
      const { written, signed } = statementBytes({ sha256: createHash("sha256").update(pack).digest("hex"), version, expires });
      return joined(pack, written, keys.map(({ id, key }) => ({ key: id, bytes: sign(null, signed, key) })));
    },
  };
}

/** A private key, and what it is called. */
interface SigningKey {
  id: string;
  publicKey: string;
  key: KeyObject;
}

/** A new pair: the private key as PEM, the public one as base64. */
export function newPair(): { privatePem: string; publicKey: string; id: string } {
  const { privateKey } = generateKeyPairSync("ed25519");
  const raw = publicBytes(privateKey);
  return { privatePem: privateKey.export({ type: "pkcs8", format: "pem" }) as string, publicKey: raw.toString("base64"), id: idOf(raw) };
}

/** The key in a file. */
async function signingKey(path: string): Promise<SigningKey> {
  const key = privateKey(path, await readBytes(path));
  const raw = publicBytes(key);
  return { id: idOf(raw), publicKey: raw.toString("base64"), key };
}

function privateKey(path: string, pem: Uint8Array): KeyObject {
  try {
    const key = createPrivateKey(Buffer.from(pem));
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Said below: what it is instead does not matter.
  }
  throw new Problem(`${path} is no private Ed25519 key`, "make one with `knownas keygen --out FILE`, and give FILE, not FILE.pub");
}

/** The options that ask for a signature, as parseArgs takes them. */
export const VERIFY_OPTIONS = {
  "public-key": { type: "string", multiple: true },
  "key-threshold": { type: "string" },
  "min-version": { type: "string" },
  "not-older-than": { type: "string", multiple: true },
} as const;

/** Their help. */
export const VERIFY_HELP = `  --public-key KEY  a key that must have signed the pack: as \`knownas keygen\` printed it, or the file FILE.pub; given several times,
                    one of them
  --key-threshold N so many of the keys must have signed
  --min-version N   refuse a pack whose signature has a lower version number
  --not-older-than DAY
                    refuse a pack whose newest list was published before DAY: 2026-08-01; or, given as LIST=DAY, once for each
                    list, one whose list LIST was`;

/** What was asked for. */
export interface VerifyValues {
  "public-key"?: string[];
  "key-threshold"?: string;
  "min-version"?: string;
  "not-older-than"?: string[];
}

/** What is asked of a pack before it is used, as options of loadScreener. */
export interface Demands {
  publicKey?: KeySet;
  minVersion?: number;
  notOlderThan?: string | Record<string, string>;
}

/** Reads the options. */
export async function demandsOf(command: string, values: VerifyValues): Promise<Demands> {
  const minVersion = integerOption(command, "min-version", values["min-version"], 0, Number.MAX_SAFE_INTEGER);
  const keys = values["public-key"] === undefined ? undefined : await Promise.all(values["public-key"].map(publicKeyOption));
  const threshold = integerOption(command, "key-threshold", values["key-threshold"], 1, new Set(keys ?? [""]).size);
  if (keys === undefined && (minVersion !== undefined || threshold !== undefined)) throw usage(command, "--key-threshold and --min-version need --public-key");
  const notOlderThan = values["not-older-than"] === undefined ? undefined : floorOption(command, values["not-older-than"]);
  return {
    ...(keys !== undefined && { publicKey: { keys, threshold: threshold ?? 1 } }),
    ...(minVersion !== undefined && { minVersion }),
    ...(notOlderThan !== undefined && { notOlderThan }),
  };
}

function floorOption(command: string, options: readonly string[]): string | Record<string, string> {
  const [first = ""] = options;
  if (options.length === 1 && isDay(first)) return first;
  const pairs = options.map((option) => /^([^=]+)=(.*)$/.exec(option)?.slice(1) ?? ["", option]);
  const wrong = pairs.find(([list, day]) => list === "" || !isDay(day));
  if (wrong !== undefined) throw usage(command, `--not-older-than ${wrong.filter(Boolean).join("=")}: expected a day as in 2026-08-01, or LIST=DAY as in ofac=2026-08-01`);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** A public key given as such, or as the file that holds it. */
async function publicKeyOption(option: string): Promise<string> {
  const given = KEY.test(option) ? option : (await readFile(option, "utf8").catch(() => "")).trim();
  if (!KEY.test(given)) {
    throw new Problem(`--public-key ${option}: neither a public key nor a file with one`, "give the line that `knownas keygen` printed, or the file FILE.pub");
  }
  try {
    keyBytes(given);
    return given;
  } catch (error) {
    throw new Problem(`--public-key ${option}: ${(error as Error).message.replace(/^publicKey: /, "")}`);
  }
}

/** The last 32 bytes of an Ed25519 SubjectPublicKeyInfo are the key (RFC 8410). */
function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-32);
}

function idOf(raw: Uint8Array): string {
  return keyId(createHash("sha256").update(raw).digest());
}
