import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../schema/in-language.ts';
import type { PaperOptions } from './fill-paper.ts';
import { layOutPaper } from './lay-out-paper.ts';
import type { WrittenIn } from './make-paper.ts';
import { pairFindings } from './pair-findings.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { OutputFormat } from './render-options.ts';
import { PAIR } from './usual-languages.ts';
import type { Workspace } from './workspace.ts';
import { writeLaidOut } from './write-paper.ts';

/**
 * One paper in both languages, as a parallel pair: each says that there is the other, both have the same numbers, and both
 * are drafts where either is. None is made where either cannot be, so that neither language is treated less favourably.
 */
export async function makePair(
  prepared: PreparedCase,
  options: Omit<PaperOptions, 'language'>,
  formats: readonly OutputFormat[],
  workspace: Workspace,
): Promise<{ readonly files: readonly WrittenIn[]; readonly diagnostics: readonly Diagnostic[] }> {
  const made = PAIR.map((language) =>
    layOutPaper(prepared, { ...options, language, paired: true }, workspace),
  );
  const diagnostics = made.flatMap((one) => one.diagnostics);
  const laid = made.flatMap((one) => one.laid ?? []);
  const [english, welsh] = laid;
  if (!english || !welsh) return { files: [], diagnostics };
  const different = pairFindings(english.paper.root, welsh.paper.root);
  const drafts = laid.filter(({ paper }) => paper.details.marks.includes('DRAFT')).length;
  if (drafts < PAIR.length && (drafts > 0 || different.length > 0))
    return makePair(prepared, { ...options, marks: ['DRAFT', ...options.marks] }, formats, workspace);
  const files: WrittenIn[] = [];
  for (const [i, { paper, laidOut }] of laid.entries())
    for (const file of await writeLaidOut(paper, laidOut, formats, workspace))
      files.push({ ...file, language: PAIR[i] as Language });
  return { files, diagnostics: [...diagnostics, ...different] };
}
