/**
 * Applicants from CSV (RFC 4180), one column a field, by the library csv-parse.
 *
 * A cell that holds several values separates them by semicolons; numbers of one cell are of the country in the cell beside them. Empty cells are fields not given. A header that is none of
 * {@link COLUMNS} is refused before anything is screened, as an unknown field of an applicant is.
 */

import { CsvError, parse } from "csv-parse";
import type { Applicant, ApplicantDocument, Company, Kind } from "../types.js";
import { REPLACEMENT } from "./encoding.js";
import { usage } from "./options.js";
import { Problem } from "./problem.js";
import type { Row } from "./processor.js";

/** Every column that is understood. `id` is copied to the output. */
export const COLUMNS = [
  "id",
  "name",
  "family",
  "given",
  "patronymic",
  "otherNames",
  "kind",
  "birthDate",
  "gender",
  "nationality",
  "country",
  "address",
  "city",
  "email",
  "phone",
  "website",
  "walletAddresses",
  "passport",
  "passportCountry",
  "nationalId",
  "nationalIdCountry",
  "tax",
  "taxCountry",
  "company",
  "companyRegistration",
  "companyCountry",
  "timeZone",
] as const;

type Cells = Record<string, string>;

/** Rows handed on at once. */
const GROUP = 256;

/** Column names of the input, each to the one of {@link COLUMNS} that it holds. */
export type ColumnMap = ReadonlyMap<string, string>;

/**
 * The rows of a stream, in groups. A quote inside a cell that is not quoted is a character like others. Where the input ends inside a
 * quoted cell, the rows before it are given all the same: csv-parse's own stream would throw away those that nobody has read yet.
 */
export async function* rowGroups(stream: AsyncIterable<Uint8Array>, map: ColumnMap = new Map()): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  let line = 1;
  const parser = parse({
    bom: true,
    columns: (names: string[]) => header(names.map((name) => map.get(name) ?? name), map),
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    on_record: (cells: Cells, info: { lines: number; error?: Error }) => {
      line = info.lines;
      rows.push(rowOf(cells, info));
      return null;
    },
  });
  parser.on("error", () => undefined);
  try {
    for await (const piece of stream) {
      await settled((done) => parser.write(piece, done));
      for (; rows.length >= GROUP; rows = rows.slice(GROUP)) yield rows.slice(0, GROUP);
    }
    await settled((done) => {
      parser.once("error", done);
      parser.end(done);
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Nothing tells where the next row begins.
    rows.push({ number: line + 1, error: `not CSV, and the rest can't be read: ${error.message}` });
  }
  for (; rows.length > 0; rows = rows.slice(GROUP)) yield rows.slice(0, GROUP);
}

function settled(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}

function rowOf(cells: Cells, { lines: number, error }: { lines: number; error?: Error }): Row {
  if (error !== undefined) return { number, error: "the row has another number of cells than the header" };
  const damaged = Object.entries(cells).find(([, text]) => text.includes(REPLACEMENT));
  if (damaged === undefined) return { number, cells };
  return { number, id: cells["id"], error: `the column "${damaged[0]}" is not UTF-8: name the encoding of the file, as in --encoding windows-1252` };
}

/** `full_name=name,dob=birthDate` as a map; the columns are those of {@link COLUMNS}. */
export function mapOption(command: string, value: string | undefined): ColumnMap {
  const pairs = (value ?? "").split(",").filter((pair) => pair.trim() !== "").map((pair) => {
    const at = pair.lastIndexOf("=");
    const [from, to] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 0 || from === "") throw usage(command, `--map ${pair}: expected HEADER=COLUMN, as in full_name=name`);
    if (!COLUMNS.some((column) => column === to)) throw usage(command, `--map ${pair}: unknown column "${to}"; there are ${COLUMNS.join(", ")}`);
    return [from, to] as const;
  });
  return new Map(pairs);
}

function header(names: string[], map: ColumnMap): (string | false)[] {
  const all = names;
  // With a map, columns that are not named in it are the operator's own.
  if (map.size > 0) {
    const missing = [...map].find(([, to]) => !names.includes(to));
    if (missing !== undefined) throw new Problem(`--map ${missing[0]}=${missing[1]}: the header has no column "${missing[0]}"`, `there are ${names.join(", ")}`);
    names = names.filter((name) => COLUMNS.some((column) => column === name));
  }
  const unknown = names.filter((name) => !COLUMNS.some((column) => column === name));
  if (unknown.length > 0) {
    throw new Problem(`unknown column${unknown.length === 1 ? "" : "s"} ${unknown.map((name) => `"${name}"`).join(", ")}`, `there are ${COLUMNS.join(", ")}`);
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Problem(`the column "${twice}" stands twice in the header`);
  const parts = ["family", "given", "patronymic"].filter((part) => names.includes(part));
  if (names.includes("name") && parts.length > 0) throw new Problem(`the header has the columns "name" and "${parts[0]}"`, "give the whole name, or its parts");
  if (!names.includes("name") && !names.includes("family")) throw new Problem('the header has no column "name"', "give one, or the columns family and given");
  return all.map((name) => names.includes(name) && name);
}

/** The applicant in a row. What the cells hold is checked by the engine. */
export function applicantOfRow(cells: Cells): Applicant {
  const one = (column: string) => (cells[column] === undefined || cells[column] === "" ? undefined : cells[column]);
  const several = (column: string) => one(column)?.split(";").map((part) => part.trim()).filter((part) => part !== "");
  const { name } = cells;
  return {
    name: name ?? { family: one("family") ?? "", given: one("given") ?? "", patronymic: one("patronymic") },
    otherNames: several("otherNames"),
    kind: one("kind") as Kind | undefined,
    birthDate: one("birthDate"),
    gender: one("gender") as Applicant["gender"],
    nationality: several("nationality"),
    country: one("country"),
    address: one("address"),
    city: one("city"),
    email: one("email"),
    phone: one("phone"),
    website: one("website"),
    walletAddresses: several("walletAddresses"),
    documents: documents(one, several),
    company: company(one),
    timeZone: one("timeZone"),
  };
}

type Cell = (column: string) => string | undefined;

function documents(one: Cell, several: (column: string) => string[] | undefined): ApplicantDocument[] | undefined {
  const types = [["passport", "passport"], ["nationalId", "national-id"], ["tax", "tax"]] as const;
  const all = types.flatMap(([column, type]) => (several(column) ?? []).map((number) => ({ type, number, country: one(`${column}Country`) })));
  return all.length === 0 ? undefined : all;
}

function company(one: Cell): Company | undefined {
  const [name, registration, country] = [one("company"), one("companyRegistration"), one("companyCountry")];
  return name ?? registration ?? country ? { name: name ?? "", registration, country } : undefined;
}
