import type { Finding, Rule, RuleContext } from '../rule.ts';
import { passagesOnEquality } from './words-on-equality.ts';

const section = (text: string) => ({
  equality: {
    assessment: { status: 'completed', summary: 'It was completed in May.' },
    blocks: [{ id: 'effects', text }],
  },
});

/** What each nation other than England adds, and words by which a text speaks of it. */
const DUTIES = {
  wales: { what: 'the socio-economic duty', words: /\bsocio-?economic/i },
  scotland: {
    what: 'the Fairer Scotland duty',
    words: /\bFairer Scotland|\bsocio-?economic/i,
  },
} as const;

const ENGLISH = /\bEquality\sAct\s2010\b|\bsection\s149\b|\bpublic\ssector\sequality\sduty\b/gi;

/** Equality law differs by nation: its own duties are addressed, and another's is not cited. */
export const nationalDuties: Rule = {
  id: 'EQU-06',
  title: 'National variants of equality law',
  severity: 'advice',
  standing: 'law',
  scope: { nations: ['wales', 'scotland', 'northern_ireland'] },
  source: 'Equality Act 2010 s1 (Wales and Scotland); Northern Ireland Act 1998 s75',
  why: "A paper made on another nation's form leaves out what the law of its own asks for.",
  reads: ['equality', 'implications', '*'],
  check: (context): readonly Finding[] => {
    const { nation } = context.authority;
    if (nation === 'northern_ireland') return wrongAct(context);
    if (nation === 'england' || !context.case.equality) return [];
    if (context.case.equality.assessment.status === 'not_required') return [];
    const { what, words } = DUTIES[nation];
    const texts = [
      ...passagesOnEquality(context),
      ...context.prose.passages.filter(({ field }) => field.path.startsWith('implications.')),
    ];
    if (texts.some(({ text }) => words.test(text))) return [];
    return [
      {
        path: 'equality',
        message: `Is this a strategic decision? If so, the section on equality has to address ${what}, and says nothing of it.`,
        found: 'nothing on it',
        expected: what,
        mend: 'Say how the decision bears on inequality of outcome that comes of socio-economic disadvantage, or that it is not strategic.',
      },
    ];
  },
  examples: {
    accepted: [
      {
        case: section('Socio-economic disadvantage was weighed.'),
        authority: { nation: 'wales' },
      },
      {
        case: section('Section 75 of the Northern Ireland Act 1998 was regarded.'),
        authority: { nation: 'northern_ireland', calendar: 'northern-ireland' },
      },
      { case: section('The effect is positive.') },
    ],
    rejected: [
      {
        case: section('The effect is positive.'),
        authority: { nation: 'wales' },
        path: 'equality',
        message:
          'Is this a strategic decision? If so, the section on equality has to address the socio-economic duty, and says nothing of it.',
      },
      {
        case: section('Regard was had to the Equality Act 2010.'),
        authority: { nation: 'northern_ireland', calendar: 'northern-ireland' },
        path: 'equality.blocks.effects.text',
        textOffset: 22,
        message:
          '"Equality Act 2010" is cited, whose equality duty does not extend to Northern Ireland; there it is section 75 of the Northern Ireland Act 1998.',
      },
    ],
  },
};

function wrongAct({ prose }: RuleContext): Finding[] {
  return prose.find(ENGLISH).map(({ passage, offset, written }) => ({
    path: passage.field.at,
    textOffset: offset,
    message: `"${written}" is cited, whose equality duty does not extend to Northern Ireland; there it is section 75 of the Northern Ireland Act 1998.`,
    found: written,
    expected: 'section 75 of the Northern Ireland Act 1998',
    mend: 'Cite that section, and set out the nine categories that it names.',
  }));
}
