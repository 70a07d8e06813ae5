import { openWorkspace, readText } from '../../src/cli/workspace.ts';
import { buildTree, type Paper } from '../../src/pipeline/build-tree.ts';
import { prepareCase } from '../../src/pipeline/prepare-case.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';

/** The kind of paper every measurement is of. */
export const KIND = 'joint-committee-report';

/** The day the papers are rendered for, so that no clock comes in. */
export const DATE = '2026-01-06';

/** The repository as a workspace: the folder the benchmark is started in. */
export const workspaceHere = (): Workspace => openWorkspace(process.cwd());

/** One case file, from YAML to its finished tree. */
export function readPaper(path: string, workspace: Workspace): Paper {
  const { prepared, diagnostics } = prepareCase(readText(path, process.cwd()), workspace);
  if (!prepared) throw new Error(`${path}: ${diagnostics[0]?.message}`);
  const options = { kind: KIND, audience: 'public', language: 'en', date: DATE, marks: [] } as const;
  return buildTree(prepared, options, workspace);
}
