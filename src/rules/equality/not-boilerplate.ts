import { listed } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { boilerplateIn } from './boilerplate.ts';
import { passagesOnEquality } from './words-on-equality.ts';

const GENERIC =
  'It is important to respect people of every background. Providers should strive to treat everyone with dignity, and to be aware of difference. Bias should be avoided. Communities differ in their culture and in what they expect, and organisations must be sensitive to this at all times. Everyone deserves the same respect, and nobody should be left behind. Regular review helps to keep standards high and to put right what goes wrong.';

const section = (text: string) => ({
  keywords: ['drugs', 'alcohol', 'treatment'],
  equality: {
    assessment: { status: 'not_published', summary: 'None is published.' },
    blocks: [{ id: 'effects', text }],
  },
});

/** A section on equality is about this decision: its service, its people, its data. */
export const notBoilerplate: Rule = {
  id: 'EQU-05',
  title: 'Boilerplate is not assessment',
  severity: 'warning',
  standing: 'law',
  source:
    'Equality Act 2010 s149, with regard "in substance": R (Brown) v Secretary of State for Work and Pensions [2008] EWHC 3158 (Admin)',
  why: 'Words that fit any report show that nobody considered this one; that is no regard to equality at all.',
  reads: ['equality', 'keywords', 'contracts.*.name'],
  check: (context): readonly Finding[] => {
    if (!context.case.equality || context.case.equality.characteristics) return [];
    const generic = boilerplateIn(passagesOnEquality(context), context);
    if (!generic) return [];
    return [
      {
        path: 'equality',
        message: `The section on equality has ${generic.words} words, and hardly any about this matter: ${generic.why}.`,
        found: generic.why,
        expected: `what is true of this decision: ${listed((context.case.keywords ?? []).slice(0, 4))}, who is affected, and the figures`,
        mend: 'Say who uses the service, what changes for them, and what the data show; delete what would fit any report.',
      },
    ];
  },
  examples: {
    accepted: [
      {
        case: section(
          'Of people in treatment for alcohol 42% are women, most of them between 35 and 50 years old. Evening clinics for drugs treatment are kept for them. People of the Polish community are fewer among clients of the alcohol service than in the population; a worker who speaks Polish joins it in May and meets the community every month to find out what keeps them away from treatment, and reports to the board.',
        ),
      },
    ],
    rejected: [
      {
        case: section(GENERIC),
        path: 'equality',
        message:
          'The section on equality has 75 words, and hardly any about this matter: none of them is a keyword of the case.',
      },
    ],
  },
};
