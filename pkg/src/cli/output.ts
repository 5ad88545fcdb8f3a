/** Standard output with back-pressure, and numbers as people read them. */

import { once } from "node:events";

/** Writes to standard output, and waits while its reader is slower. */
export async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** A reader that has seen enough (`| head`) closes the pipe: that is the end of the work and no error. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
}

/** 19143 -> "19,143". */
export function thousands(number: number): string {
  return number.toLocaleString("en-US");
}

/** "1 row", "2 rows", "1 entity", "2 entities". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}
