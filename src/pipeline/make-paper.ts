import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../schema/in-language.ts';
import type { PaperOptions } from './fill-paper.ts';
import { layOutPaper } from './lay-out-paper.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { OutputFormat } from './render-options.ts';
import type { Workspace } from './workspace.ts';
import { type WrittenFile, writeLaidOut } from './write-paper.ts';

/** A file of a paper, and the language it is in. */
export interface WrittenIn extends WrittenFile {
  readonly language: Language;
}

/** One paper in each format asked for; none where its template is at fault. */
export async function makePaper(
  prepared: PreparedCase,
  options: PaperOptions,
  formats: readonly OutputFormat[],
  workspace: Workspace,
): Promise<{ readonly files: readonly WrittenIn[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { laid, diagnostics } = layOutPaper(prepared, options, workspace);
  const written = laid ? await writeLaidOut(laid.paper, laid.laidOut, formats, workspace) : [];
  return { files: written.map((file) => ({ ...file, language: options.language })), diagnostics };
}
