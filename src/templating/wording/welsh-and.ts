import { withoutLanguageMarks } from '../../style/other-language.ts';

/** Numbers that are read with a vowel first: un, wyth, un deg …, wyth deg …, wyth cant …. */
const VOWEL_NUMBERS = /^(?:1|8|1[1-9]|8\d|8\d\d)$/;

/** A vowel first; "w" is one before a consonant but r and l ("wyth" too), and none before another vowel ("Wyn", "Wrecsam"). */
const VOWEL = /^(?:[aeiouy]|wyth|w(?![aeiouwyrl]))/i;

/**
 * "And" in Welsh before these words: "ac" before a vowel, "a" before a consonant, figures as they are read ("1 ac 8", "2 a
 * 3"). The words themselves keep their first letter: those of a case are names as often as not, which do not mutate.
 */
export function welshAnd(next: string): 'a' | 'ac' {
  const plain = withoutLanguageMarks(next)
    .normalize('NFD')
    .replace(/^[^\p{L}\d]+/u, '');
  const figure = /^(\d+)(,\d{3})?/.exec(plain);
  if (!figure) return VOWEL.test(plain) ? 'ac' : 'a';
  const [, first = '', thousands] = figure;
  // One thousand is "mil", with no "un" before it.
  return VOWEL_NUMBERS.test(first) && !(first === '1' && thousands !== undefined) ? 'ac' : 'a';
}
