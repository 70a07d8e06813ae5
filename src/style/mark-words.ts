import type { PageMark } from './document-details.ts';

const WELSH: Readonly<Record<PageMark, string>> = {
  DRAFT: 'DRAFFT',
  SPECIMEN: 'ENGHRAIFFT',
  'NOT FOR PUBLICATION': 'NID I’W GYHOEDDI',
};

/** A paper's marks as it prints them, in its language (BCP 47), one after another. */
export function markWords(marks: readonly PageMark[], language: string): string {
  return marks.map((mark) => (language.startsWith('cy') ? WELSH[mark] : mark)).join(' · ');
}
