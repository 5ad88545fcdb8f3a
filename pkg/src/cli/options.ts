/**
 * Command-line options by Node's own `util.parseArgs` (stable since Node 20): it refuses unknown options and missing values,
 * knows `--name=value`, `--` and repeated options, and costs users no dependency.
 */

import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { Problem } from "./problem.js";

/** Options as parseArgs takes them. */
export type OptionSpec = NonNullable<ParseArgsConfig["options"]>;

const HELP = { help: { type: "boolean", short: "h" } } as const;

/** What was asked for. */
export interface Parsed<Spec extends OptionSpec> {
  values: ReturnType<typeof parseArgs<{ options: Spec & typeof HELP; allowPositionals: true }>>["values"];
  positionals: string[];
}

/** Reads the arguments of one command; `undefined` when help was asked for. */
export function readOptions<const Spec extends OptionSpec>(command: string, args: string[], spec: Spec): Parsed<Spec> | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options: { ...spec, ...HELP }, allowPositionals: true });
    return "help" in values && values.help === true ? undefined : { values: values as Parsed<Spec>["values"], positionals };
  } catch (error) {
    // Node's message goes on about positional arguments that begin with a dash; its first sentence says it all.
    const [message = ""] = String(error instanceof Error ? error.message : error).split(". ");
    throw usage(command, message);
  }
}

/** A wrong use of a command. */
export function usage(command: string, message: string): Problem {
  return new Problem(message.replace(/\.$/, ""), `see \`knownas ${command} --help\``);
}

/** A number between two others. */
export function numberOption(command: string, name: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (number >= least && number <= most) return number;
  throw usage(command, `--${name} ${value}: expected a number from ${least} to ${most}`);
}

/** A whole number between two others. */
export function integerOption(command: string, name: string, value: string | undefined, least: number, most: number): number | undefined {
  const number = numberOption(command, name, value, least, most);
  if (number === undefined || Number.isInteger(number)) return number;
  throw usage(command, `--${name} ${value}: expected a whole number`);
}
