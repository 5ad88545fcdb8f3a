/**
 * List files -> one pack and the account of every row: types of the compiler's report, and the compiler over the module's.
 */

import { KnownasError } from "./error.js";
import { described, text } from "./plain.js";
import type { Runtime } from "./runtime.js";
import { parted } from "./signature.js";
import type { Kind } from "./types.js";
import type * as Exports from "./wasm/compiler.js";

/** The exports of the compiler. */
export type CompilerExports = typeof Exports;

/** Takes list files one by one, and gives the pack in the end. */
export interface Compiler {
  /**
   * Reads one file: an official list in any format known, or a gzip or zip file of such. The format is told by content;
   * the name is used in messages, and for a date in it.
   *
   * @throws {@link KnownasError} with the code `source`; the message names file and line or element.
   */
  add(name: string, bytes: Uint8Array | ArrayBuffer): void;
  /** States the date on which a list was published, for files that do not hold it: `published("ofac", "2026-08-02")`. */
  published(list: string, date: string): void;
  /** Keeps only entities of these programs: `programs(["DPRK2"])`. */
  programs(programs: readonly string[]): void;
  /** Keeps only what names and programs need: a smaller pack, without identifiers, dates and remarks. */
  namesOnly(): void;
  /** Builds the pack. The compiler takes no further file. Equal files in equal order give equal bytes. */
  finish(): Compiled;
  /** Gives the memory back. */
  dispose(): void;
}

/** What a compilation gives. */
export interface Compiled {
  /** The pack. */
  pack: Uint8Array;
  /** What became of every row. */
  report: Report;
}

/** What became of every row: for each source, `rows` = `used` + the number of `dropped`. */
export interface Report {
  /** One account a list, in the order of the pack. */
  lists: ListReport[];
  /** Parties that stand on more than one list. */
  groups: number;
  /** The pack's size. */
  pack: { bytes: number };
}

/** What one list gave. */
export interface ListReport {
  /** Id of the list. */
  id: string;
  /** Its title. */
  title: string;
  /** Date of publication; null when unknown. */
  publishedOn: string | null;
  /** Entities taken from it. */
  entities: number;
  /** Its names. */
  aliases: { total: number; byQuality: Record<string, number>; byScript: Record<string, number>; former: number };
  /** Its identifiers by kind. */
  identifiers: Record<string, number>;
  /** The files it was read from. */
  sources: SourceReport[];
}

/** The account of one file. */
export interface SourceReport {
  /** Name as given. */
  name: string;
  /** Format recognized in it. */
  format: string;
  /** Records in the file. */
  rows: number;
  /** Records that gave an entity or a part of one. */
  used: number;
  /** Entities taken from it. */
  entities: number;
  /** What was read, by kind of thing. */
  read: Record<string, number>;
  /** Records not used, each with its reason. */
  dropped: { line?: number; element?: string; row?: string; reason: string }[];
  /** Parts of used records that hold nothing to keep. */
  leftOut: Tally[];
  /** What the reader has no rule for; it is kept as text in the entity's remarks. */
  unknown: Tally[];
  /** Remarks on the file as a whole. */
  notes: string[];
}

/** How often something occurred, with its first occurrence. */
export interface Tally {
  /** What. */
  what: string;
  /** How often. */
  count: number;
  /** First occurrence. */
  example: string;
}

/** What changed from one pack to another. An entity is the same in both when its id is. */
export interface Diff {
  /** One row a list of either pack. */
  lists: ListDiff[];
  /** Entities of the new pack alone. */
  added: Party[];
  /** Entities of the old pack alone. */
  removed: Party[];
  /** Entities of both that say something else. */
  changed: (Party & { fields: FieldChange[] })[];
}

/** What changed in one list. */
export interface ListDiff {
  /** Id of the list. */
  id: string;
  /** Its title. */
  title: string;
  /** Its edition in the old pack; null when it is not in it. */
  old: Edition | null;
  /** Its edition in the new pack; null when it is not in it. */
  new: Edition | null;
  /** Entities added. */
  added: number;
  /** Entities removed. */
  removed: number;
  /** Entities changed. */
  changed: number;
}

/** One edition of a list. */
export interface Edition {
  /** Date of publication; null when unknown. */
  publishedOn: string | null;
  /** Number of entities. */
  entities: number;
  /** SHA-256 of its sources. */
  digest: string;
}

/** An entity by its head. */
export interface Party {
  /** "un:KPi.001". */
  id: string;
  /** Id of its list. */
  list: string;
  /** Kind of party. */
  kind: Kind;
  /** The name it is listed under. */
  primaryName: string;
  /** Legal regimes. */
  programs: string[];
  /** Date of listing; null when unknown. */
  listedOn: string | null;
}

/** The values of one field that went and came. */
export interface FieldChange {
  /** The field: "names", "birthDates", "identifiers" … */
  field: string;
  /** Values of the old pack alone. */
  removed: string[];
  /** Values of the new pack alone. */
  added: string[];
}

/** Compares two packs on a started module. */
export async function packDiff(start: () => Promise<Runtime<CompilerExports>>, old: PackBytes, now: PackBytes): Promise<Diff> {
  const [before, after] = [parted(viewed("old", old)).pack, parted(viewed("new", now)).pack];
  return (await start()).call(({ diff }) => diff(before, after)) as Diff;
}

/** A pack as two files, so that the names of a page come first. */
export interface PackParts {
  /** What finds names and tells that somebody is listed. */
  names: Uint8Array;
  /** What a result says of whom it found. */
  details: Uint8Array;
}

/** Splits a pack on a started module. */
export async function packParts(start: () => Promise<Runtime<CompilerExports>>, pack: PackBytes): Promise<PackParts> {
  const [names, details] = (await start()).call(({ split }) => split(parted(viewed("pack", pack)).pack)) as [Uint8Array, Uint8Array];
  return { names, details };
}

/** The bytes of a file. */
export type PackBytes = Uint8Array | ArrayBuffer;

function viewed(what: string, bytes: unknown): Uint8Array {
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (Object.prototype.toString.call(bytes) === "[object ArrayBuffer]") return new Uint8Array(bytes as ArrayBuffer);
  throw new KnownasError("input", `${what}: expected a Uint8Array or an ArrayBuffer, got ${described(bytes)}`, { field: what });
}

/** A compiler on a started module. */
export async function openCompiler(start: () => Promise<Runtime<CompilerExports>>): Promise<Compiler> {
  return new ModuleCompiler(await start());
}

class ModuleCompiler implements Compiler {
  readonly #runtime: Runtime<CompilerExports>;
  readonly #generation: number;
  #handle: InstanceType<CompilerExports["Compiler"]> | undefined;

  constructor(runtime: Runtime<CompilerExports>) {
    this.#runtime = runtime;
    this.#handle = runtime.call(({ Compiler }) => new Compiler());
    this.#generation = runtime.generation;
  }

  add(name: string, bytes: Uint8Array | ArrayBuffer): void {
    const [file, view] = [text("name", name), viewed("bytes", bytes)];
    this.#call((handle) => handle.add(file, view));
  }

  published(list: string, date: string): void {
    const [id, day] = [text("list", list), text("date", date)];
    this.#call((handle) => handle.published(id, day));
  }

  programs(programs: readonly string[]): void {
    const names = Array.from(programs, (program, index) => text(`programs[${index}]`, program));
    this.#call((handle) => handle.programs(names));
  }

  namesOnly(): void {
    this.#call((handle) => handle.namesOnly());
  }

  finish(): Compiled {
    const compiled = this.#call((handle) => handle.finish()) as Compiled;
    this.dispose();
    return compiled;
  }

  dispose(): void {
    if (this.#generation === this.#runtime.generation) this.#handle?.free();
    this.#handle = undefined;
  }

  // A trap takes the files read so far with it: this compiler ends there, and a new one works.
  #call<Result>(work: (handle: InstanceType<CompilerExports["Compiler"]>) => Result): Result {
    const handle = this.#handle;
    if (handle === undefined || this.#generation !== this.#runtime.generation) {
      throw new KnownasError("disposed", "this compiler is finished: load another with loadCompiler()");
    }
    return this.#runtime.call(() => work(handle));
  }
}
