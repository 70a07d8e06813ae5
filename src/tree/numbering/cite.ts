import type { NumberingList } from '../../style/house-style.ts';
import type { Citation, DraftBase, DraftBlock } from '../draft.ts';

/** Nouns of entries that have one of their own, by the part of the case they stand in. */
const NOUNS: Readonly<Record<string, Citation['noun']>> = {
  appendices: 'appendix',
  options: 'option',
  risks: 'risk',
};

/** A number as a sentence gives it: without the point that ends it on the page. */
export function citedNumber(printed: string): string {
  return printed.endsWith('.') ? printed.slice(0, -1) : printed;
}

/** How an item of a list is cited: by the list's own noun, or as a part of the paragraph it stands under. */
export function citeItem(
  item: DraftBase,
  list: NumberingList,
  printed: string,
  above: Citation | undefined,
): Citation | undefined {
  if (list === 'bullet') return above;
  const number = citedNumber(printed);
  const part = item.names?.find((name) => name.strength === 'given')?.name.split('.')[0] ?? '';
  const noun =
    list === 'recommendations' ? 'recommendation' : list === 'resolutions' ? 'resolution' : NOUNS[part];
  if (noun === undefined) return { noun: above?.noun ?? 'paragraph', number: joined(above?.number, number) };
  return { noun, number: above?.noun === noun ? joined(above.number, number) : number };
}

/** "4.1" and "(a)" as "4.1(a)"; "2)" and "(a)" as "2(a)". */
function joined(above: string | undefined, own: string): string {
  if (above === undefined || above === '') return own;
  const outer = above.endsWith(')') && !above.includes('(') ? above.slice(0, -1) : above;
  return own.startsWith('(') ? outer + own : `${outer} ${own}`;
}

/** Gives every block that has no number of its own the citation of what it stands in. */
export function citeWithin(blocks: readonly DraftBlock[], citation: Citation | undefined): void {
  if (citation) for (const block of blocks) block.citation ??= citation;
}
