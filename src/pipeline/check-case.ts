import { type Preparation, prepareCase } from './prepare-case.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** Checks one case: every finding, in order of place. Nothing is rendered. */
export function checkCase(file: SourceFile, workspace: Workspace): Omit<Preparation, 'prepared'> {
  const { id, idPlace, diagnostics } = prepareCase(file, workspace);
  return { id, idPlace, diagnostics };
}
