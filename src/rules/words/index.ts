import type { Rule } from '../rule.ts';
import { absoluteClaims } from './absolute-claims.ts';
import { accessibleWords } from './accessible-words.ts';
import { apostrophes } from './apostrophes.ts';
import { bracketsBalance } from './brackets-balance.ts';
import { consultationPhrase } from './consultation-phrase.ts';
import { datesNotRelative } from './dates-not-relative.ts';
import { extensionOrAward } from './extension-or-award.ts';
import { figuresHouseStyle } from './figures-house-style.ts';
import { leadInEndsWithColon } from './lead-in-ends-with-colon.ts';
import { levelsHaveTwo } from './levels-have-two.ts';
import { minutesInPast } from './minutes-in-past.ts';
import { moodsAgree } from './moods-agree.ts';
import { noRepeatedParagraphs } from './no-repeated-paragraphs.ts';
import { noShorthand } from './no-shorthand.ts';
import { noSlips } from './no-slips.ts';
import { noWebChrome } from './no-web-chrome.ts';
import { oneCap } from './one-cap.ts';
import { oneDateStyle } from './one-date-style.ts';
import { oneNumberingStyle } from './one-numbering-style.ts';
import { oneSpelling } from './one-spelling.ts';
import { paragraphNumbersRun } from './paragraph-numbers-run.ts';
import { plainSentences } from './plain-sentences.ts';
import { rightNoun } from './right-noun.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Rules of spelling, marks and style in prose, by their ids. */
export const WORD_RULES: readonly Rule[] = [
  paragraphNumbersRun,
  oneNumberingStyle,
  levelsHaveTwo,
  rightNoun,
  noSlips,
  oneSpelling,
  apostrophes,
  bracketsBalance,
  wholeSentences,
  noRepeatedParagraphs,
  consultationPhrase,
  moodsAgree,
  leadInEndsWithColon,
  absoluteClaims,
  extensionOrAward,
  noWebChrome,
  noShorthand,
  minutesInPast,
  oneCap,
  figuresHouseStyle,
  oneDateStyle,
  datesNotRelative,
  accessibleWords,
  plainSentences,
];
