/** `knownas keygen`: a pair of keys to sign packs with. */

import { mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { inWords } from "./files.js";
import { newPair } from "./keys.js";
import { readOptions, usage } from "./options.js";
import { write } from "./output.js";
import { Problem } from "./problem.js";

export const summary = "a pair of keys to sign packs with";

export const help = `Usage: knownas keygen --out FILE

Makes an Ed25519 pair. FILE gets the private key, readable by its owner alone: keep it where packs are compiled and nowhere
else. FILE.pub gets the public key, which is also printed: give it to loadScreener({ publicKey }) and to --public-key.
Existing files are not replaced.

Options:
  --out FILE   where the private key goes
  -h, --help   this text

Exit codes: 0 done; 2 wrong usage, or a file that can't be written.
`;

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("keygen", args, { out: { type: "string" } });
  if (parsed === undefined) return write(help).then(() => 0);
  const { out } = parsed.values;
  if (out === undefined) throw usage("keygen", "--out FILE is missing");
  if (parsed.positionals.length > 0) throw usage("keygen", `unexpected "${parsed.positionals[0]}"`);
  const { privatePem, publicKey } = newPair();
  const pub = `${out}.pub`;
  // The public one first, and taken back if the private one can't be written: a pair is there whole, or not at all.
  await writeNew(pub, `${publicKey}\n`, 0o644);
  try {
    await writeNew(out, privatePem, 0o600);
  } catch (error) {
    await rm(pub, { force: true });
    throw error;
  }
  await write(`${publicKey}\n`);
  return 0;
}

async function writeNew(path: string, content: string, mode: number): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, "wx", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } catch (error) {
      // Half a key is none.
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new Problem(exists ? `${path} exists and is not replaced` : `${path} can't be written: ${inWords(error)}`, exists ? "choose another FILE; a lost key can't be made again" : undefined);
  }
}
