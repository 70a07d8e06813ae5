import { blocksPublication } from '../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { Case } from '../schema/case.ts';
import type { PageMark } from '../style/document-details.ts';

/**
 * The marks on every page of a case's papers: one that breaks a rule is a draft, and a paper that prints what the public
 * may not read says so.
 */
export function pageMarks(
  input: Case,
  diagnostics: readonly Diagnostic[],
  audience: Audience,
): readonly PageMark[] {
  const draft = input.status === 'draft' || diagnostics.some(blocksPublication);
  const withheld = audience === 'restricted' && (input.exempt ?? []).length > 0;
  return [...(draft ? (['DRAFT'] as const) : []), ...(withheld ? (['NOT FOR PUBLICATION'] as const) : [])];
}
