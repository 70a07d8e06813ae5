import { UsageError } from './usage-error.ts';

/** What is said of an error that ends the work on one file: in a sentence, with its trace only where it is asked for. */
export function complaintOf(error: unknown, file: string, verbose: boolean): string {
  if (error instanceof UsageError) return `moothall: ${error.message}`;
  const detail = error instanceof Error ? (verbose ? error.stack : error.message) : String(error);
  return `moothall: ${file}: this should not have happened: ${detail}\nPlease report it with the file; --verbose shows more.`;
}
