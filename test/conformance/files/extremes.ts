import { renderCase } from '../../../src/pipeline/render-case.ts';
import { CASE, workspaceWith } from '../../bad-input/base.ts';
import { EXTREME_TABLES } from '../../bad-input/rows/extreme-tables.ts';
import { DAY } from '../../cases/render-cases.ts';
import type { FileToCheck } from '../standards/standard.ts';
import { kept } from './kept.ts';

/** A paper in every format for each table and list that nobody thought of, written under `folder`. */
export async function extremes(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const [what, change] of EXTREME_TABLES) {
    const source = { file: 'data/cases/base.yaml', text: change(CASE) };
    const options = { formats: ['docx', 'pdf', 'html'], audience: 'public', date: DAY } as const;
    const { outputs } = await renderCase(source, workspaceWith(), options);
    const name = what.replace(/\W+/g, '-');
    for (const { format, bytes } of outputs)
      files.push(kept(`extremes/${name}.${format}`, format, bytes, folder));
  }
  return files;
}
