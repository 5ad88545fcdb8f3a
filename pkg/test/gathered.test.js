// Bytes that come in pieces, from a server that tells their number or does not, of a pack or of anything else.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Gathered } from "../dist/gathered.js";
import { TRAILER_ROOM } from "../dist/signature.js";
import { housePack } from "./support.js";

let pack;
before(async () => (pack = await housePack()));

function gather(bytes, piece, total) {
  const gathered = new Gathered(total);
  const totals = new Set();
  for (let at = 0; at < bytes.length; at += piece) {
    gathered.add(bytes.subarray(at, at + piece));
    totals.add(gathered.total);
  }
  return { gathered, totals: [...totals] };
}

test("a pack tells its length once its header is there, in pieces of any size", () => {
  for (const piece of [1, 39, 40, 41, 1000, pack.length]) {
    const { gathered, totals } = gather(pack, piece, null);
    assert.deepEqual(gathered.bytes(), pack);
    assert.deepEqual(totals.filter((total) => total !== null), [pack.length]);
  }
});

test("a signature behind it counts when it comes, and takes no new room", () => {
  const signed = new Uint8Array([...pack, ...new Uint8Array(300)]);
  const { gathered, totals } = gather(signed, 1000, null);
  assert.deepEqual(gathered.bytes(), signed);
  assert.equal(totals.at(-1), signed.length);
  assert.equal(gathered.bytes().buffer.byteLength, pack.length + TRAILER_ROOM);
});

test("anything else is gathered as it comes, with the total of the server unless it is too small", () => {
  const other = pack.slice();
  other[0] ^= 1;
  assert.deepEqual(gather(other, 500, null).totals, [null]);
  assert.deepEqual(gather(other, 500, other.length).totals, [other.length]);
  assert.equal(gather(other, 500, 100).totals.at(-1), null);
  assert.deepEqual(gather(other, 500, 100).gathered.bytes(), other);
  const absurd = pack.slice();
  new DataView(absurd.buffer).setBigUint64(32, 2n ** 60n, true);
  assert.deepEqual(gather(absurd, 500, null).gathered.bytes(), absurd);
});
