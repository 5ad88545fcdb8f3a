// A WebAssembly module as its sections, functions and data: as much of the binary format (WebAssembly Core Specification 2.0,
// chapter 5) as is needed to tell what takes how much room.

/**
 * How wasm-opt is run on every module. It inlines nothing: the compiler has, and more of it compresses to more. Nothing lies in the
 * first kilobyte of the memory, which is the far end of the stack, so that small offsets can be added by the instructions that
 * read and write.
 */
export const OPTIMIZE = ["-O3", "-aimfs=0", "-fimfs=0", "-ocimfs=0", "--low-memory-unused"];

const NAME = 0;
const IMPORT = 2;
const CODE = 10;
const DATA = 11;

/**
 * The parts of a module.
 *
 * @param {Uint8Array} bytes
 * @returns {{ sections: { id: number, start: number, content: number, end: number }[],
 *   functions: { name: string, start: number, end: number }[], data: { start: number, end: number }[] }}
 *   `start` of a section is its id, of a function the byte behind its length. Functions have a name where the module has a
 *   section of names, else their number.
 */
export function parts(bytes) {
  const reader = readerOf(bytes);
  const sections = [];
  for (reader.at = 8; reader.at < bytes.length; reader.at = sections.at(-1).end) {
    const start = reader.at++;
    const id = bytes[start];
    const length = reader.number();
    sections.push({ id, start, content: reader.at, end: reader.at + length });
  }
  const all = (id, read) => sections.filter((section) => section.id === id).flatMap((section) => ((reader.at = section.content), read(section)));
  const imported = all(IMPORT, () => Array.from({ length: reader.number() }, () => importedFunction(reader))).filter(Boolean).length;
  const names = new Map(all(NAME, (section) => functionNames(reader, section)));
  const functions = all(CODE, () => ranges(reader)).map((range, index) => ({ name: names.get(imported + index) ?? `${imported + index}`, ...range }));
  return { sections, functions, data: all(DATA, () => Array.from({ length: reader.number() }, () => segment(reader))) };
}

/** A number as the format writes it: LEB128. */
export function encoded(number) {
  const bytes = [];
  for (; number >= 0x80; number = Math.floor(number / 0x80)) bytes.push((number % 0x80) + 0x80);
  return [...bytes, number];
}

function readerOf(bytes) {
  return {
    at: 0,
    byte() {
      return bytes[this.at++];
    },
    number() {
      for (let number = 0, factor = 1; ; factor *= 0x80) {
        const byte = this.byte();
        number += (byte % 0x80) * factor;
        if (byte < 0x80) return number;
      }
    },
    text() {
      const length = this.number();
      this.at += length;
      return Buffer.from(bytes.buffer, bytes.byteOffset + this.at - length, length).toString();
    },
  };
}

/** wasm-bindgen imports functions and nothing else. */
function importedFunction(reader) {
  reader.text();
  reader.text();
  const kind = reader.byte();
  if (kind !== 0) throw new Error(`an import of kind ${kind}: expected a function`);
  reader.number();
  return true;
}

/** Of the section "name", the names of functions: subsection 1. */
function functionNames(reader, { end }) {
  if (reader.text() !== "name") return [];
  while (reader.at < end) {
    const kind = reader.byte();
    const next = reader.number() + reader.at;
    if (kind === 1) return Array.from({ length: reader.number() }, () => [reader.number(), reader.text()]);
    reader.at = next;
  }
  return [];
}

function ranges(reader) {
  return Array.from({ length: reader.number() }, () => {
    const length = reader.number();
    const start = reader.at;
    reader.at += length;
    return { start, end: reader.at };
  });
}

/** Active segments of the one memory, or passive ones. */
function segment(reader) {
  if (reader.number() === 0) {
    reader.byte();
    reader.number();
    reader.byte();
  }
  const length = reader.number();
  const start = reader.at;
  reader.at += length;
  return { start, end: reader.at };
}
