/** A form -> an applicant: fields by what they are said to be, by `autocomplete`, or by name; what is empty is absent. */

import { KnownasError } from "./error.js";
import { described } from "./plain.js";
import type { Applicant } from "./types.js";

/** Where fields of an applicant stand: name of an input -> path, as in `{ full_name: "name", firm: "company.name" }`; null for one to leave out. */
export type FieldMap = Readonly<Record<string, string | null>>;

/** A form, what it holds, or an object of inputs by name. */
export type FormSource = FormData | HTMLFormElement | Readonly<Record<string, unknown>>;

/** The attribute by which an input says what it is: `data-knownas="birthDate"`. */
const ATTRIBUTE = "knownas";

/** Tokens of `autocomplete` (HTML, autofill field names). */
const AUTOCOMPLETE: FieldMap = {
  name: "name",
  "family-name": "name.family",
  "given-name": "name.given",
  nickname: "otherNames[]",
  username: null,
  organization: "company.name",
  "street-address": "address",
  "address-line1": "address",
  "address-line2": "address",
  "address-line3": "address",
  "address-level2": "city",
  country: "country",
  "country-name": null,
  bday: "birthDate",
  "bday-year": "birthDate.year",
  "bday-month": "birthDate.month",
  "bday-day": "birthDate.day",
  sex: "gender",
  email: "email",
  tel: "phone",
  url: "website",
};

/** Names of inputs, in small letters without signs. */
const NAMES: FieldMap = {
  ...Object.fromEntries(["name", "fullname", "legalname", "realname", "displayname", "yourname"].map((name) => [name, "name"])),
  ...Object.fromEntries(["familyname", "lastname", "surname"].map((name) => [name, "name.family"])),
  ...Object.fromEntries(["givenname", "firstname", "forename"].map((name) => [name, "name.given"])),
  patronymic: "name.patronymic",
  ...Object.fromEntries(["othername", "othernames", "formername", "alias", "accountname", "beneficiary"].map((name) => [name, "otherNames[]"])),
  ...Object.fromEntries(["birthdate", "dateofbirth", "birthday", "dob", "bday"].map((name) => [name, "birthDate"])),
  ...Object.fromEntries(["nationality", "citizenship"].map((name) => [name, "nationality[]"])),
  ...Object.fromEntries(["country", "countrycode", "residence"].map((name) => [name, "country"])),
  ...Object.fromEntries(["address", "street", "streetaddress"].map((name) => [name, "address"])),
  ...Object.fromEntries(["city", "town"].map((name) => [name, "city"])),
  ...Object.fromEntries(["email", "emailaddress"].map((name) => [name, "email"])),
  ...Object.fromEntries(["phone", "tel", "telephone", "mobile"].map((name) => [name, "phone"])),
  ...Object.fromEntries(["website", "url", "homepage"].map((name) => [name, "website"])),
  ...Object.fromEntries(["wallet", "walletaddress", "payoutwallet"].map((name) => [name, "walletAddresses[]"])),
  ...Object.fromEntries(["company", "companyname", "organization", "organisation", "firm"].map((name) => [name, "company.name"])),
  gender: "gender",
  kind: "kind",
};

/**
 * The applicant that a form holds. Inputs that mean nothing here (a password, a consent) are left out.
 *
 * @throws {@link KnownasError} with the code `input` when it is no form.
 */
export function applicantFrom(source: FormSource, fields: FieldMap = {}): Applicant {
  const found: Record<string, string[]> = {};
  for (const [path, value] of entries(source, fields)) {
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    if (text !== "") (found[path] ??= []).push(text);
  }
  return assembled(found);
}

function entries(source: FormSource, fields: FieldMap): [path: string, value: unknown][] {
  const tag = Object.prototype.toString.call(source);
  if (tag === "[object HTMLFormElement]") return ofForm(source as HTMLFormElement, fields);
  const pairs = tag === "[object FormData]" ? [...(source as FormData).entries()] : tag === "[object Object]" ? Object.entries(source) : undefined;
  if (pairs === undefined) throw new KnownasError("input", `expected a form, its FormData or an object of its fields, got ${described(source)}`, { field: "form" });
  return pairs.flatMap(([name, value]) => {
    const path = pathOf(name, fields);
    return path === null ? [] : (Array.isArray(value) ? value : [value]).map((one): [string, unknown] => [path, one]);
  });
}

function ofForm(form: HTMLFormElement, fields: FieldMap): [path: string, value: unknown][] {
  const found: [string, unknown][] = [];
  for (const element of form.elements as Iterable<Element>) {
    const input = element as HTMLInputElement;
    if (input.disabled || ["password", "file", "submit", "button", "hidden"].includes(input.type)) continue;
    if ((input.type === "checkbox" || input.type === "radio") && !input.checked) continue;
    const path = inputPath(input, fields);
    if (path !== null) found.push([path, input.value]);
  }
  return found;
}

/** What an input holds of an applicant; null for nothing. */
export function inputPath(input: HTMLElement, fields: FieldMap = {}): string | null {
  const { name = "", autocomplete = "" } = input as HTMLInputElement;
  if (Object.hasOwn(fields, name)) return fields[name] ?? null;
  const said = input.dataset[ATTRIBUTE];
  if (said !== undefined) return said === "" ? null : said;
  const token = autocomplete.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return Object.hasOwn(AUTOCOMPLETE, token) ? (AUTOCOMPLETE[token] as string | null) : pathOf(name, fields);
}

function pathOf(name: string, fields: FieldMap): string | null {
  if (Object.hasOwn(fields, name)) return fields[name] ?? null;
  const plain = name.toLowerCase().replace(/[^a-z]/g, "");
  return Object.hasOwn(NAMES, plain) ? (NAMES[plain] as string | null) : null;
}

function assembled(found: Record<string, string[]>): Applicant {
  const applicant: Record<string, unknown> = {};
  const { family, given, patronymic } = Object.fromEntries(["family", "given", "patronymic"].map((part) => [part, found[`name.${part}`]?.join(" ")]));
  const parts = family !== undefined && given !== undefined ? { family, given, ...(patronymic !== undefined && { patronymic }) } : [given, patronymic, family].filter(Boolean).join(" ");
  applicant["name"] = found["name"]?.join(" ") ?? parts;
  const [year, month, day] = ["year", "month", "day"].map((part) => found[`birthDate.${part}`]?.[0]?.padStart(2, "0"));
  if (year !== undefined) applicant["birthDate"] = [year, month, month === undefined ? undefined : day].filter(Boolean).join("-");
  for (const [path, values] of Object.entries(found)) {
    if (path === "name" || path.startsWith("name.") || path.startsWith("birthDate.")) continue;
    if (path.endsWith("[]")) applicant[path.slice(0, -2)] = values;
    else if (path.startsWith("company.")) applicant["company"] = { ...(applicant["company"] as object | undefined), [path.slice("company.".length)]: values[0] };
    else applicant[path] = path === "address" ? values.join(", ") : values[0];
  }
  return applicant as unknown as Applicant;
}
