/**
 * Applicants from CSV (RFC 4180), one column a field, by the library csv-parse.
 *
 * A cell that holds several values separates them by semicolons; numbers of one cell are of the country in the cell beside them. Empty cells are fields not given. A header that is none of
 * {@link COLUMNS} is refused before anything is screened, as an unknown field of an applicant is.
 */

import { CsvError, parse } from "csv-parse";
import type { Applicant, ApplicantDocument, Company, Kind } from "../types.js";
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

/** The rows of a stream, in groups. */
export async function* rowGroups(stream: NodeJS.ReadableStream): AsyncGenerator<Row[]> {
  const parser = stream.pipe(parse({ bom: true, columns: header, info: true, skip_empty_lines: true, relax_column_count: true, trim: true }));
  let group: Row[] = [];
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Cells; info: { lines: number; error?: Error } }>) {
      line = info.lines;
      group.push(info.error === undefined ? { number: line, cells: record } : { number: line, error: "the row has another number of cells than the header" });
      if (group.length >= GROUP) {
        yield group;
        group = [];
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // After a stray quote nothing tells where the next row begins.
    group.push({ number: line + 1, error: `not CSV, and the rest can't be read: ${error.message}` });
  }
  if (group.length > 0) yield group;
}

function header(names: string[]): string[] {
  const unknown = names.filter((name) => !COLUMNS.some((column) => column === name));
  if (unknown.length > 0) {
    throw new Problem(`unknown column${unknown.length === 1 ? "" : "s"} ${unknown.map((name) => `"${name}"`).join(", ")}`, `there are ${COLUMNS.join(", ")}`);
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Problem(`the column "${twice}" stands twice in the header`);
  const parts = ["family", "given", "patronymic"].filter((part) => names.includes(part));
  if (names.includes("name") && parts.length > 0) throw new Problem(`the header has the columns "name" and "${parts[0]}"`, "give the whole name, or its parts");
  if (!names.includes("name") && !names.includes("family")) throw new Problem('the header has no column "name"', "give one, or the columns family and given");
  return names;
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
