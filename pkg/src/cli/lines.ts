/**
 * Bytes -> lines, as they come in: each piece read gives the lines that it completes.
 *
 * Node's readline is not used: it also splits at U+2028, which may stand inside a JSON text, and turns bytes that are no
 * UTF-8 into replacement characters instead of saying so.
 */

/** A line longer than this many bytes is refused, so that a file without line ends can't fill the memory. */
const LONGEST = 16 * 1024 * 1024;

/** A line of the input with its number, from 1: its text, or why it can't be read. */
export type Line = { number: number } & ({ text: string } | { error: string });

/** The lines of a stream, in groups as they come in. Lines of white space alone are left out. */
export async function* lineGroups(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const splitter = new Splitter();
  for await (const piece of stream) {
    const lines = splitter.push(piece);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

class Splitter {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #number = 0;
  #begun: Uint8Array[] = [];
  #begunLength = 0;

  push(piece: Uint8Array): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      this.#keep(piece.subarray(from, end));
      lines.push(...this.end());
      from = end + 1;
    }
    this.#keep(piece.subarray(from));
    return lines;
  }

  /** The line begun so far. */
  end(): Line[] {
    const [begun, length] = [this.#begun, this.#begunLength];
    [this.#begun, this.#begunLength] = [[], 0];
    const number = ++this.#number;
    if (length > LONGEST) return [{ number, error: `the line is longer than ${LONGEST / 1024 / 1024} MiB` }];
    try {
      const text = this.#decoder.decode(Buffer.concat(begun)).trim();
      return text === "" ? [] : [{ number, text }];
    } catch {
      return [{ number, error: "the line is not UTF-8" }];
    }
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#begunLength += bytes.length;
    if (this.#begunLength <= LONGEST) this.#begun.push(bytes);
    else this.#begun = [];
  }
}
