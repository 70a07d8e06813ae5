import { isAbsent } from '../../schema/fact.ts';
import { isReport } from '../document/is-report.ts';
import { wordCount } from '../english.ts';
import type { Passage } from '../prose.ts';
import type { RuleContext } from '../rule.ts';
import { passagesUnder } from './passages-under.ts';

type Implication = NonNullable<RuleContext['case']['implications']>[number];

const FINANCE = ['finance', 'financial', 'resources', 'costs'];
const FINANCE_OFFICER = ['treasurer', 'chief-finance-officer', 'section-151'];
const LEGAL = ['legal', 'law'];
const LEGAL_OFFICER = ['monitoring-officer'];

/** That advice was asked for, or somebody consulted, without what came of it. */
const STOCK =
  /\b(?:director|officer|treasurer|solicitor|finance|legal|law|head|team|colleagues?|services)\b[^.\n]{0,60}\b(?:has|have|were|was)\s(?:also\s)?(?:been\s)?(?:fully\s|duly\s)?consulted\b|\badvice\s(?:has\sbeen|have\sbeen|was|will\sbe|is\sbeing)\s(?:sought|taken|obtained|requested)\b|\b(?:has|have)\sno\s(?:further\s)?comments?\b/gi;

/** What follows where the advice is given after all. */
const GIVEN =
  /^[^.\n]{0,40}\b(?:advis|confirm|comment|say|says|agree|note|consider|support)|^[^.]{0,80}\.\s{1,3}(?:the|their|his|her|its)\s(?:advice|comments?|views?)\s(?:is|are|was|were)\b/i;

/** Sentences that only say that something is not here. */
const ABSENCE = /\bnot (?:set out|published|attached|included|available|given)\b/i;

/** One character where a sentence ends, so that offsets can be kept. */
const SENTENCE_END = /[.!?](?=\s|$)/u;

/** Sections that must hold the comments of a statutory officer, with the words by which messages call them. */
export const STATUTORY = [
  { ids: [...FINANCE, ...FINANCE_OFFICER], what: 'financial' },
  { ids: [...LEGAL, ...LEGAL_OFFICER], what: 'legal' },
] as const;

/** The section on finance, or on law, of a case. */
export function sectionOn(
  what: 'finance' | 'law',
  { case: input }: Pick<RuleContext, 'case'>,
): Implication | undefined {
  const [own, officers] = what === 'finance' ? [FINANCE, FINANCE_OFFICER] : [LEGAL, LEGAL_OFFICER];
  const find = (ids: readonly string[]) => input.implications?.find(({ id }) => ids.includes(id));
  return find(own) ?? find(officers);
}

/** Whether a case is a paper that must have these comments: a report of a council, or a notice of a commissioner. */
export function needsComments({ case: input, authority }: Pick<RuleContext, 'case' | 'authority'>): boolean {
  return authority.type === 'commissioner' ? input.kind === 'decision-notice' : isReport(input);
}

/** Where a section says that advice was asked for without giving it. */
export interface StockPhrase {
  readonly passage: Passage;
  readonly offset: number;
  readonly written: string;
}

/** Every such place in a section. */
export function stockPhrases(section: Implication, context: RuleContext): readonly StockPhrase[] {
  return passagesUnder(`implications.${section.id}`, context).flatMap((passage) =>
    [...passage.text.matchAll(STOCK)]
      .filter(
        ({ 0: written, index }) =>
          !GIVEN.test(passage.text.slice(index + written.length, index + written.length + 150)),
      )
      .map(({ 0: written, index }) => ({ passage, offset: index, written })),
  );
}

/** How many words of a section say something: sentences that only tell of advice sought, or not published, say nothing. */
export function tellingWords(section: Implication, context: RuleContext): number {
  if (isAbsent(section.blocks)) return 0;
  const stock = stockPhrases(section, context);
  return passagesUnder(`implications.${section.id}.blocks`, context).reduce((sum, passage) => {
    const own = stock.filter((phrase) => phrase.passage === passage);
    return sum + tellingIn(passage.text, own);
  }, 0);
}

function tellingIn(text: string, stock: readonly StockPhrase[]): number {
  let at = 0;
  let sum = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    const end = at + sentence.length;
    const hollow = ABSENCE.test(sentence) || stock.some(({ offset }) => at <= offset && offset < end);
    if (!hollow) sum += wordCount(sentence);
    at = end + 1;
  }
  return sum;
}
