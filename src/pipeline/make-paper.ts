import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PaperOptions } from './fill-paper.ts';
import { layOutPaper } from './lay-out-paper.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { OutputFormat } from './render-options.ts';
import type { Workspace } from './workspace.ts';
import { type WrittenFile, writeLaidOut } from './write-paper.ts';

/** One paper in each format asked for; none where its template is at fault. */
export async function makePaper(
  prepared: PreparedCase,
  options: PaperOptions,
  formats: readonly OutputFormat[],
  workspace: Workspace,
): Promise<{ readonly files: readonly WrittenFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { laid, diagnostics } = layOutPaper(prepared, options, workspace);
  return { files: laid ? await writeLaidOut(laid.paper, laid.laidOut, formats, workspace) : [], diagnostics };
}
