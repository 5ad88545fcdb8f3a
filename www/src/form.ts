/** The sign-up form: what it holds as an applicant, and what it lacks. It knows nothing of screening. */

import type { Applicant } from "knownas";
import { byId } from "./dom.js";

/** The form of the page. */
export const form = byId<HTMLFormElement>("signup");

const DOCUMENTS = ["passport", "national-id", "tax", "other"] as const;

/** The value of a field without spaces at its ends; undefined when empty. */
function value(name: string): string | undefined {
  const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  return field.value.trim() || undefined;
}

/** What the form holds, or undefined while it has no name. Empty fields are left out, not sent as empty text. */
export function applicant(): Applicant | undefined {
  const name = value("name");
  if (name === undefined) return undefined;
  const read: Applicant = { name };
  const [otherName, company, wallet, number] = ["otherName", "company", "wallet", "documentNumber"].map(value);
  const [birthDate, country, email, issuer] = ["birthDate", "country", "email", "documentCountry"].map(value);
  const type = DOCUMENTS.find((known) => known === value("documentType")) ?? "other";
  if (otherName !== undefined) read.otherNames = [otherName];
  if (birthDate !== undefined) read.birthDate = birthDate;
  if (country !== undefined) read.country = country;
  if (email !== undefined) read.email = email;
  if (wallet !== undefined) read.walletAddresses = [wallet];
  if (company !== undefined) read.company = { name: company };
  if (number !== undefined) read.documents = [issuer === undefined ? { type, number } : { type, number, country: issuer }];
  return read;
}

/** The form field an applicant's field was typed into: "documents[0].number" -> "documentNumber". */
export function fieldOf(path: string): string {
  const fields: [RegExp, string][] = [
    [/^otherNames/, "otherName"],
    [/^company/, "company"],
    [/^walletAddresses/, "wallet"],
    [/^documents.*country$/, "documentCountry"],
    [/^documents/, "documentNumber"],
    [/^(email|country|birthDate)/, path.split(/[.[]/)[0] ?? path],
  ];
  return fields.find(([pattern]) => pattern.test(path))?.[1] ?? "name";
}

/** What people call an applicant's field, for the reviewer. */
export function labelOf(path: string): string {
  const field = byId(fieldOf(path));
  const label = (field as HTMLInputElement).labels?.[0]?.firstChild?.textContent?.trim();
  return label ?? path;
}

/** Says what is wrong with a field beside it; no text takes it back. */
export function mark(name: string, problem: string | undefined): void {
  byId(`${name}-error`).textContent = problem ?? "";
  const field = byId(name);
  if (problem === undefined) field.removeAttribute("aria-invalid");
  else field.setAttribute("aria-invalid", "true");
}

/** Marks what is missing or malformed; gives the fields concerned, in the order of the form. */
export function incomplete(): HTMLElement[] {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  return fields.filter((field) => {
    if (document.getElementById(`${field.name}-error`) === null) return false;
    const problem = problemOf(field);
    mark(field.name, problem);
    return problem !== undefined;
  });
}

/** What is wrong with a field as a form sees it, in words for the applicant. */
export function problemOf(field: HTMLInputElement | HTMLSelectElement): string | undefined {
  const { validity } = field;
  const blank = field.required && field.value.trim() === "";
  if (blank && !validity.badInput) return field instanceof HTMLSelectElement ? "Please choose one." : "Please fill this in.";
  if (validity.badInput) return "Please enter a full date.";
  if (validity.typeMismatch) return "Please enter an e-mail address such as name@example.com.";
  if (validity.rangeUnderflow || validity.rangeOverflow) return "Please check the year.";
  return undefined;
}
