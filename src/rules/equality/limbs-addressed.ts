import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { passagesOnEquality } from './words-on-equality.ts';

/** The limbs of section 149(1), and words by which a text speaks of each. */
const LIMBS: readonly { readonly what: string; readonly words: RegExp }[] = [
  {
    what: 'eliminating discrimination, harassment and victimisation',
    words: /\bdiscriminat|\bharass|\bvictimis/i,
  },
  {
    what: 'advancing equality of opportunity',
    words:
      /\bequal(?:ity of)? (?:opportunit|access|footing)|\bsame footing|\badvanc\w+ equal|\bopportunit|\bdisadvantage|\bbarriers?\b/i,
  },
  {
    what: 'fostering good relations',
    words: /\bgood relations|\brelations between|\bprejudice|\bcohesi|\bunderstanding between|\binclusi/i,
  },
];

const assessed = (keys: object, text?: string) => ({
  equality: {
    assessment: { status: 'completed', summary: 'It was completed in May.', ...keys },
    ...(text === undefined ? {} : { blocks: [{ id: 'effects', text }] }),
  },
});

/** Each limb of the public sector equality duty is addressed, or it is said why it is not engaged. */
export const limbsAddressed: Rule = {
  id: 'EQU-01',
  title: 'Three limbs of the equality duty',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'scotland'] },
  source: 'Equality Act 2010 s149(1)',
  why: 'Due regard is owed to each of the three aims; a decision taken without it can be quashed, however good its other reasons.',
  reads: ['equality', 'implications'],
  check: (context): readonly Finding[] => {
    const { equality } = context.case;
    if (!equality || equality.limbs || equality.assessment.status === 'not_required') return [];
    if (!equality.blocks && !equality.characteristics) return unsaid(context);
    const words = passagesOnEquality(context)
      .map(({ text }) => text)
      .join('\n');
    const missing = LIMBS.filter((limb) => !limb.words.test(words)).map(({ what }) => what);
    if (missing.length === 0) return [];
    return [
      {
        path: 'equality',
        message: `The section on equality says nothing of ${listed(missing)}.`,
        found: 'nothing on it',
        expected: 'each of the three limbs, or why it is not engaged',
        mend: 'Add "limbs" with "eliminate", "advance" and "foster", a short paragraph on each.',
      },
    ];
  },
  examples: {
    accepted: [
      {
        case: {
          equality: {
            assessment: { status: 'completed', summary: 'It was completed in May.' },
            limbs: {
              eliminate: 'No risk was found.',
              advance: 'Evening clinics stay.',
              foster: 'No effect.',
            },
          },
        },
      },
      {
        case: assessed(
          {},
          'The service must not discriminate. It widens opportunity for carers, and mixed groups tackle prejudice.',
        ),
      },
      { case: assessed({ status: 'not_required', summary: 'The decision has no effect on people.' }) },
    ],
    rejected: [
      {
        case: assessed({}, 'The service promotes cultural sensitivity.'),
        path: 'equality',
        message:
          'The section on equality says nothing of eliminating discrimination, harassment and victimisation, advancing equality of opportunity and fostering good relations.',
      },
      {
        case: assessed({ status: 'not_published', summary: 'Nothing on equality is published.' }),
        path: 'equality',
        message: 'The section on equality says nothing of any of the three limbs of the duty.',
      },
      {
        case: assessed({}),
        path: 'equality',
        message:
          'Does the assessment address all three limbs of the duty? The case gives only a summary, which does not say.',
      },
    ],
  },
};

/** A section that has only the state of the assessment: where there is one it may say more, else nobody has. */
function unsaid(context: RuleContext): Finding[] {
  const { status } = context.case.equality?.assessment ?? {};
  const passages = passagesOnEquality(context);
  const words = passages.map(({ text }) => text).join('\n');
  if (LIMBS.every((limb) => limb.words.test(words))) return [];
  const exists = status === 'completed' || status === 'screening';
  return [
    {
      path: 'equality',
      message: exists
        ? 'Does the assessment address all three limbs of the duty? The case gives only a summary, which does not say.'
        : 'The section on equality says nothing of any of the three limbs of the duty.',
      ...(exists ? { severity: 'advice' as const } : {}),
      found: 'a summary only',
      expected: 'each of the three limbs, or why it is not engaged',
      mend: 'Add "limbs" with "eliminate", "advance" and "foster", a short paragraph on each.',
    },
  ];
}
