/** What one check says of one web page, by its path. */
interface PageRow {
  readonly file: string;
  readonly check: string;
  readonly passed?: number;
  readonly faults: readonly string[];
}

/** Every check of every web page, in the files' order; in a browser those of `shown`, or all. */
export function checkPages(
  files: readonly string[],
  shown?: readonly string[],
): Promise<readonly PageRow[]> | readonly PageRow[];

/** The planted faults that a check misses, and those it finds where there are none, in words. */
export function misjudgedPages(): Promise<readonly string[]>;
