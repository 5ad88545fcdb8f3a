/**
 * Signing keys: Ed25519 by Node's own cryptography. The private key is a PKCS #8 PEM file, which OpenSSL and key vaults read;
 * the public one is 32 bytes as base64 on one line, which fits in a page's source.
 */

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { joined, keyId } from "../signature.js";
import { readBytes } from "./files.js";
import { Problem } from "./problem.js";

/** 32 bytes as base64. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

/** A key that signs packs. */
export interface SigningKey {
  /** First bytes of the SHA-256 of the public key, in hex. */
  readonly id: string;
  /** The public key, 32 bytes as base64. */
  readonly publicKey: string;
  /** A pack with its signature behind it. Equal packs give equal bytes. */
  sign(pack: Uint8Array): Uint8Array;
}

/** A new pair: the private key as PEM, the public one as base64. */
export function newPair(): { privatePem: string; publicKey: string; id: string } {
  const { privateKey } = generateKeyPairSync("ed25519");
  const raw = publicBytes(privateKey);
  return { privatePem: privateKey.export({ type: "pkcs8", format: "pem" }) as string, publicKey: raw.toString("base64"), id: idOf(raw) };
}

/** The key in a file. */
export async function signingKey(path: string): Promise<SigningKey> {
  const key = privateKey(path, await readBytes(path));
  const raw = publicBytes(key);
  const id = idOf(raw);
  return { id, publicKey: raw.toString("base64"), sign: (pack) => joined(pack, sign(null, pack, key), id) };
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

/** A public key given as such, or as the file that holds it. */
export async function publicKeyOption(option: string): Promise<string> {
  if (KEY.test(option)) return option;
  const text = await readFile(option, "utf8").catch(() => "");
  const key = text.trim();
  if (KEY.test(key)) return key;
  throw new Problem(`--public-key ${option}: neither a public key nor a file with one`, "give the line that `knownas keygen` printed, or the file FILE.pub");
}

/** The last 32 bytes of an Ed25519 SubjectPublicKeyInfo are the key (RFC 8410). */
function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-32);
}

function idOf(raw: Uint8Array): string {
  return keyId(createHash("sha256").update(raw).digest());
}
