/**
 * Bytes of a file as they come, in one piece of memory. A pack says in its first bytes how long it is, which a server that compresses
 * does not: so room is made once, and progress has its total.
 */

import { KnownasError } from "./error.js";
import { announced, HEADER_LENGTH, TRAILER_ROOM } from "./signature.js";

/** Packs announce less; a file that announces more is made room for as it comes. */
const MOST_AT_ONCE = 1 << 28;

/** No pack is larger, in bytes: all lists of the world together have some 30 million. What goes on beyond ends here, not in memory. */
export const LARGEST_PACK = 1 << 29;

/** What has come so far. */
export class Gathered {
  /** How many bytes there are. */
  loaded = 0;
  /** How many there will be; null where nobody tells. */
  total: number | null;
  #room = new Uint8Array(0);
  #told = false;

  /** `total` is what the server says. */
  constructor(total: number | null) {
    this.total = total;
  }

  /** Takes the next bytes. */
  add(chunk: Uint8Array): void {
    const length = this.loaded + chunk.length;
    if (length > LARGEST_PACK) throw new KnownasError("fetch", `the download goes on after ${LARGEST_PACK} bytes, which no pack does: check the address`);
    if (length > this.#room.length) this.#widen(Math.min(LARGEST_PACK, Math.max(length, this.#room.length * 2)));
    this.#room.set(chunk, this.loaded);
    this.loaded = length;
    if (!this.#told && length >= HEADER_LENGTH) this.#hear();
    // Longer than the pack by its signature; or, where the server alone tells, compressed without the page being told.
    if (this.total !== null && length > this.total) this.total = this.#told ? length : null;
  }

  /** All of them. */
  bytes(): Uint8Array {
    return this.#room.subarray(0, this.loaded);
  }

  #hear(): void {
    const length = announced(this.#room);
    if (length === undefined || length > MOST_AT_ONCE) return;
    this.#told = true;
    this.total = length;
    if (length + TRAILER_ROOM > this.#room.length) this.#widen(length + TRAILER_ROOM);
  }

  #widen(length: number): void {
    const room = new Uint8Array(length);
    room.set(this.bytes());
    this.#room = room;
  }
}
