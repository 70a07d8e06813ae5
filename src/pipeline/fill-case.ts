import { type FilledPaper, fillPaper, type PaperOptions } from './fill-paper.ts';
import { type Preparation, prepareCase } from './prepare-case.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** One case as far as the Markdown of one of its papers; none where its shape is wrong. Plain data. */
export interface FilledCase extends Omit<Preparation, 'prepared'> {
  readonly paper: FilledPaper | undefined;
}

/** Reads, checks and calculates a case and fills the template of one of its papers. */
export function fillCase(file: SourceFile, workspace: Workspace, options: PaperOptions): FilledCase {
  const { prepared, ...rest } = prepareCase(file, workspace);
  return { ...rest, paper: prepared && fillPaper(prepared, options, workspace) };
}
