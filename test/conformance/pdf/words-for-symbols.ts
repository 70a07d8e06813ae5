import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { named, type PdfCheck } from './pdf-check.ts';

/** Boxes, ticks and crosses, and characters that no standard gives a name. */
const SYMBOL = /[\u25a0-\u25a3\u2610-\u2612\u2705\u2713-\u2718\u274c\u274e\ue000-\uf8ff\ufffd]/u;

/** A glyph that is no word has words for it, on its element or one around it; a label's bullet needs none. */
export const wordsForSymbols: PdfCheck = {
  name: 'words for symbols',
  faults: ({ structure }) => faultsOf(structure),
};

function faultsOf(element: TaggedElement): readonly string[] {
  const { role, alternative, actualText } = element;
  const said = (alternative ?? actualText ?? '').trim();
  if (role === 'Figure' && (alternative ?? '').trim() === '')
    return [`${named(element)} has no alternative text`];
  if (/[\p{L}\p{N}]/u.test(said)) return [];
  const own = element.content.filter((item) => typeof item === 'string').join('');
  const bare = role !== 'Lbl' && SYMBOL.test(own);
  return [
    ...(bare ? [`${named(element)} shows ${SYMBOL.exec(own)?.[0] ?? ''} and has no words for it`] : []),
    ...element.children.flatMap(faultsOf),
  ];
}
