/** `knownas inspect`: what a pack holds. */

import { createHash } from "node:crypto";
import { claimed, parted } from "../signature.js";
import type { ListInfo, PackInfo } from "../types.js";
import { readBytes } from "./files.js";
import { demandsOf, VERIFY_HELP, VERIFY_OPTIONS } from "./keys.js";
import { readOptions, usage } from "./options.js";
import { asLines, counted, thousands, write } from "./output.js";
import { screenerFrom } from "./packs.js";

export const summary = "lists, dates, counts, sizes, digest and signature of a pack";

export const help = `Usage: knownas inspect [options] PACK

Prints the lists of a pack with their dates and counts, its sizes, its digest and its signature.

Options:
  --json            the same as one JSON object
${VERIFY_HELP}
  -h, --help        this text

Exit codes: 0 done; 2 wrong usage, or a pack that can't be used.
`;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("inspect", args, { json: { type: "boolean" }, ...VERIFY_OPTIONS });
  if (parsed === undefined) return write(help).then(() => 0);
  const [path, ...rest] = parsed.positionals;
  if (path === undefined || rest.length > 0) throw usage("inspect", "expected one PACK");
  const demands = await demandsOf("inspect", parsed.values);
  const bytes = await readBytes(path);
  const info = (await screenerFrom(bytes, path, demands)).info();
  const signed = parted(bytes);
  const { version = null, expires = null } = claimed(signed) ?? {};
  const signature = signed.signature === undefined ? null : { keys: signed.signature.by.map(({ key }) => key), version, expires, verified: demands.publicKey !== undefined };
  const digest = createHash("sha256").update(bytes).digest("hex");
  await write(parsed.values.json === true ? `${JSON.stringify({ ...info, bytes: bytes.length, sha256: digest, signature })}\n` : described(path, info, digest, signature));
  return 0;
}

/** Which key signed a pack, and whether that was checked. */
type Signature = { keys: string[]; version: number | null; expires: string | null; verified: boolean } | null;

function signatureText(signature: Signature): string {
  if (signature === null) return "none";
  const { keys, version, expires, verified } = signature;
  return `by the key ${keys.join(" and ")}, version ${version ?? "unknown"}, ${expires === null ? "without end" : `until ${expires}`}, ${verified ? "verified" : "not verified: give --public-key"}`;
}

function described(path: string, info: PackInfo, digest: string, signature: Signature): string {
  const width = Math.max(...info.sections.map(({ name }) => name.length));
  return asLines([
    `${path}: ${counted(info.bytes, "byte")}, ${counted(info.entities, "entity", "entities")}, ${counted(info.aliases, "name")}`,
    "",
    ...info.lists.flatMap(listLines),
    "sections",
    ...info.sections.map(({ name, bytes }) => `  ${name.padEnd(width)}  ${thousands(bytes).padStart(11)} bytes`),
    "",
    `format     ${info.format}`,
    `tables     ${info.tables}`,
    `checksum   ${info.checksum}`,
    `details    ${info.complete ? "in this file" : "a file of their own"}`,
    `sha256     ${digest}`,
    `signature  ${signatureText(signature)}`,
  ]);
}

function listLines({ id, publisher, title, publishedOn, entities, digest, starter }: ListInfo): string[] {
  return [
    `${id}: ${title}`,
    `  publisher  ${publisher}`,
    `  published  ${publishedOn ?? "unknown"}`,
    `  entities   ${thousands(entities)}`,
    `  sources    sha256 ${digest}`,
    ...(starter ? ["  the starter list of the package, no substitute for an official list"] : []),
    "",
  ];
}
