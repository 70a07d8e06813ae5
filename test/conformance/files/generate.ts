import fc from 'fast-check';
import type { FileToCheck } from '../standards/standard.ts';
import { paperOf, someCase } from './generated-cases.ts';
import { filesOf, someDocument } from './generated-trees.ts';
import { kept } from './kept.ts';
import type { MadeFile } from './made-file.ts';

/** Of ten generated documents so many begin as a case, the others as a tree. */
const CASES_IN_TEN = 7;

/** Documents from random cases and random trees, every format of each, the same for the same seed; written under `folder`. */
export async function generate(count: number, seed: number, folder: string): Promise<readonly FileToCheck[]> {
  const cases = Math.round((count * CASES_IN_TEN) / 10);
  const files: FileToCheck[] = [];
  const keep = (name: string, made: readonly MadeFile[]) => {
    for (const { format, bytes } of made)
      files.push(kept(`generated/seed-${seed}/${name}.${format}`, format, bytes, folder));
  };
  for (const [index, each] of fc.sample(someCase, { numRuns: cases, seed }).entries())
    keep(`case-${index + 1}`, await paperOf(each));
  for (const [index, each] of fc.sample(someDocument, { numRuns: count - cases, seed }).entries())
    keep(`tree-${index + 1}`, await filesOf(each));
  return files;
}
