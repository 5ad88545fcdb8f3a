/** Reading files with errors in plain words, and writing them so that a reader never meets half a file. */

import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem } from "./problem.js";

/** The bytes of a file. */
export async function readBytes(path: string | URL): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Problem(`${path} can't be read: ${inWords(error)}`);
  }
}

/** Permissions of a file and of the directories that are made for it; the process's umask takes from them. */
interface Permissions {
  file: number;
  directory: number;
}

/** Lists and packs are public. */
const PUBLIC: Permissions = { file: 0o666, directory: 0o777 };
/** What holds personal data is its owner's alone. */
const PRIVATE: Permissions = { file: 0o600, directory: 0o700 };

/** As {@link writeAtomically}, for what holds personal data: readable by its owner alone, in directories that are too. */
export function writePrivately(path: string, content: Uint8Array | string): Promise<void> {
  return writeAtomically(path, content, PRIVATE);
}

/**
 * Writes a file under a temporary name beside its own, syncs it, and renames it: the old content or the new, never a part. The
 * temporary name is random and must be new, so that nobody can lay a link there beforehand.
 */
export async function writeAtomically(path: string, content: Uint8Array | string, permissions = PUBLIC): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString("hex")}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true, mode: permissions.directory });
    const file = await open(temporary, "wx", permissions.file);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // The error that counts is the first one.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Problem(`${path} can't be written: ${inWords(error)}`);
  }
}

/** What went wrong with a file. */
export function inWords(error: unknown): string {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: "no such file",
    EISDIR: "it is a directory",
    EEXIST: "a part of the path is no directory",
    ENOTDIR: "a part of the path is no directory",
    EACCES: "permission denied",
    EPERM: "permission denied",
    ENOSPC: "no space left",
    EROFS: "the file system is read-only",
  };
  return known[code] ?? message;
}
