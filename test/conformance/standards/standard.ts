/** A finished file as it is held to the standards. */
export interface FileToCheck {
  /** How a table names it: `luton-drug-and-alcohol-services/restricted/executive-report.pdf`. */
  readonly name: string;
  readonly format: 'pdf' | 'docx' | 'html';
  readonly bytes: Uint8Array;
  /** Where it lies, for tools that open files. */
  readonly path: string;
}

/** What one standard says of one file. */
export interface Row {
  readonly file: FileToCheck;
  readonly standard: string;
  /** How many checks it passed, where the standard counts them. */
  readonly passed?: number;
  /** Each says what is wrong, and where; none when the file is clean. */
  readonly faults: readonly string[];
}

/** Holds every file of its format to one standard, or to several, and leaves the others. */
export type Standard = (files: readonly FileToCheck[]) => Promise<readonly Row[]>;

/** What an error says, for a row. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
