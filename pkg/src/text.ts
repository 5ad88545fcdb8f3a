/**
 * UTF-8 <-> text, as the engine's glue asks for it: the platform's own classes, and plain ones where there are none (Jest's jsdom).
 * Only what the glue uses: malformed bytes become U+FFFD, options are ignored.
 */

class PlainDecoder {
  decode(bytes?: Uint8Array): string {
    if (bytes === undefined) return "";
    let text = "";
    for (let at = 0; at < bytes.length; ) {
      const [point, length] = pointAt(bytes, at);
      text += String.fromCodePoint(point);
      at += length;
    }
    return text;
  }
}

const REPLACEMENT = 0xfffd;

/** The code point at an offset, and how many bytes it takes. */
function pointAt(bytes: Uint8Array, at: number): [point: number, length: number] {
  const first = bytes[at] as number;
  if (first < 0x80) return [first, 1];
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let point = first & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (first < 0xc2 || byte === undefined || (byte & 0xc0) !== 0x80) return [REPLACEMENT, 1];
    point = (point << 6) | (byte & 0x3f);
  }
  return [point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? REPLACEMENT : point, length];
}

class PlainEncoder {
  encode(text: string): Uint8Array {
    const bytes: number[] = [];
    for (const letter of text) {
      const point = letter.codePointAt(0) as number;
      const valid = point >= 0xd800 && point < 0xe000 ? REPLACEMENT : point;
      if (valid < 0x80) bytes.push(valid);
      else if (valid < 0x800) bytes.push(0xc0 | (valid >> 6), 0x80 | (valid & 0x3f));
      else if (valid < 0x10000) bytes.push(0xe0 | (valid >> 12), 0x80 | ((valid >> 6) & 0x3f), 0x80 | (valid & 0x3f));
      else bytes.push(0xf0 | (valid >> 18), 0x80 | ((valid >> 12) & 0x3f), 0x80 | ((valid >> 6) & 0x3f), 0x80 | (valid & 0x3f));
    }
    return Uint8Array.from(bytes);
  }
}

const platform = globalThis as { TextDecoder?: unknown; TextEncoder?: unknown };

/** `TextDecoder` for UTF-8. */
export const Utf8Decoder = (platform.TextDecoder ?? PlainDecoder) as typeof PlainDecoder;
/** `TextEncoder`. */
export const Utf8Encoder = (platform.TextEncoder ?? PlainEncoder) as typeof PlainEncoder;
