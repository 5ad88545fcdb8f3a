/** Errors of the command line: one line that says what is wrong, and one that says what to do. */

/** Wrong usage, a file that can't be read or written, or a pack that can't be used: exit code 2. */
export class Problem extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
