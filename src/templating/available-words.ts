import type { Authority } from '../schema/authority.ts';
import type { Language } from '../schema/in-language.ts';
import { inOtherLanguage } from '../style/other-language.ts';
import { wordsIn } from './words.ts';

/** That a paper is there in the other language too, said in both, first for those who would rather read that one. */
export function availableWords(language: Language, own: Authority['words']): string {
  const other = wordsIn(language === 'cy' ? 'en' : 'cy', own);
  return `${inOtherLanguage(other('available-in-this'))} ${wordsIn(language, own)('available-in-other')}`;
}
