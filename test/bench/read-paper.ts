import { drawingsFolder } from '../../src/cli/cache/kept-drawings.ts';
import { type OpenWorkspace, openWorkspace, readText } from '../../src/cli/workspace.ts';
import { type Paper, treeOf } from '../../src/pipeline/build-tree.ts';
import { fillCase } from '../../src/pipeline/fill-case.ts';
import type { PaperOptions } from '../../src/pipeline/fill-paper.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';

/** The kind of paper every measurement is of. */
export const KIND = 'joint-committee-report';

/** The day the papers are rendered for, so that no clock comes in. */
export const DATE = '2026-01-06';

/** What every paper is made for. */
export const PAPER: PaperOptions = { kind: KIND, audience: 'public', language: 'en', date: DATE, marks: [] };

/** The repository as a workspace: the folder the benchmark is started in. Drawings are kept as the command keeps them. */
export const workspaceHere = (): OpenWorkspace =>
  openWorkspace(process.cwd(), drawingsFolder({ none: false }));

/** One case file, from YAML to its finished tree. */
export function readPaper(path: string, workspace: Workspace): Paper {
  const { paper, diagnostics } = fillCase(readText(path, process.cwd()), workspace, PAPER);
  if (!paper) throw new Error(`${path}: ${diagnostics[0]?.message}`);
  return treeOf(paper, workspace);
}
