/** What people call the fields of a form: "documents[0].number" is "Document 1, number". */

import type { Applicant } from "../types.js";

/** The fields of an applicant in the order of a form, each with its label. */
export const FIELDS: Record<keyof Applicant, string> = {
  name: "Name",
  otherNames: "Other name",
  kind: "Kind of party",
  birthDate: "Birth date",
  gender: "Gender",
  nationality: "Nationality",
  country: "Country",
  address: "Address",
  city: "City",
  email: "E-mail",
  phone: "Phone",
  website: "Website",
  walletAddresses: "Wallet",
  documents: "Document",
  company: "Company",
  timeZone: "Time zone",
};

const PARTS: Record<string, string> = { owners: "owner", directors: "director" };

/** The label of a field or of a part of one. What is not known stays as it is. */
export function labelOf(path: string): string {
  const [first = "", ...rest] = path.split(".").map(step);
  return [first, ...rest.map((part) => part.toLowerCase())].join(", ");
}

/** "otherNames[0]" -> "Other name 1". */
function step(text: string): string {
  const [, name = text, at] = /^(\w+)(?:\[(\d+)\])?$/.exec(text) ?? [];
  const label = (FIELDS as Record<string, string>)[name] ?? PARTS[name] ?? name;
  return at === undefined ? label : `${label} ${Number(at) + 1}`;
}

/** A value as people write it: "type passport, number 754110065; type tax, number 1". */
export function valueOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueOf).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return parts.map(([name, inner]) => `${name} ${typeof inner === "object" ? `(${valueOf(inner)})` : valueOf(inner)}`).join(", ");
}
