/**
 * Input in any encoding of the WHATWG Encoding Standard -> UTF-8, piece by piece.
 *
 * UTF-8 is handed on as it is, so that what reads it can say which line or row is not UTF-8. A byte order mark of UTF-16 decides by
 * itself: nothing else begins with it. Other encodings can't be told from their bytes; they are named by `--encoding`.
 */

import { usage } from "./options.js";

/** U+FFFD, what a decoder writes for bytes that it can't read. */
export const REPLACEMENT = "\ufffd";

/** The standard's name of an encoding; `undefined` when none was asked for. */
export function encodingOption(command: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw usage(command, `--encoding ${value}: no known encoding; there are utf-8, utf-16le, utf-16be, windows-1252, windows-1251, euc-kr, gb18030, shift_jis and others`);
  }
}

/** The stream in UTF-8. */
export async function* inUtf8(stream: AsyncIterable<Uint8Array>, asked: string | undefined): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let begun = false;
  let held: Uint8Array = new Uint8Array();
  for await (const read of stream) {
    const piece: Uint8Array = held.length === 0 ? read : Buffer.concat([held, read]);
    held = new Uint8Array();
    // One byte is too few to know a byte order mark.
    if (!begun && piece.length < 2) {
      held = piece;
      continue;
    }
    if (!begun) {
      const encoding = asked ?? marked(piece);
      decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding);
      begun = true;
    }
    yield decoder === undefined ? piece : Buffer.from(decoder.decode(piece, { stream: true }));
  }
  if (held.length > 0) yield asked === undefined ? held : Buffer.from(new TextDecoder(asked).decode(held));
  const last = decoder?.decode() ?? "";
  if (last !== "") yield Buffer.from(last);
}

function marked([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
