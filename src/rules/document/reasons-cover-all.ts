import { isAbsent } from '../../schema/fact.ts';
import { english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { flat } from './section-listed.ts';

const reported = (...covered: readonly string[]) => ({
  recommendations: [
    { id: 'model', verb: 'note', object: 'the model' },
    { id: 'award', verb: 'approve', object: 'the award' },
  ],
  reasons: [{ id: 'need', text: 'The present contract ends.', for: covered }],
});

/** Every recommendation has its reason. */
export const reasonsCoverAll: Rule = {
  id: 'LNT-29',
  title: 'Reasons cover every recommendation',
  severity: 'warning',
  standing: 'law',
  source: 'SI 2012/2089 reg 12(2)(b) for the record of the decision; house rule',
  why: 'The record of the decision needs a reason for everything decided, and takes it from the report.',
  reads: ['recommendations', 'reasons'],
  check: (context): readonly Finding[] => {
    const { reasons, recommendations = [] } = context.case;
    if (reasons === undefined || isAbsent(reasons)) return [];
    const covered = new Set(reasons.flatMap((one) => one.for));
    const missing = recommendations.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
    const found: Finding[] =
      missing.length === 0
        ? []
        : [
            {
              path: 'reasons',
              message: `No reason is given for: ${listed(missing)}.`,
              found: listed([...covered]),
              expected: 'a reason for every recommendation',
              mend: 'Add one, or add the recommendation to the "for" of a reason that covers it.',
            },
          ];
    return [...found, ...heading(context)];
  },
  examples: {
    accepted: [
      { case: reported('model', 'award') },
      { case: { ...reported('award'), reasons: { not_published: 'None are published.' } } },
    ],
    rejected: [
      { case: reported('award'), path: 'reasons', message: 'No reason is given for: model.' },
      {
        case: reported('model', 'award'),
        authority: {
          documents: {
            'cabinet-report': {
              name: 'Report to Cabinet',
              sections: [{ section: 'reasons', heading: 'Reasons for Recommendation' }],
            },
          },
        },
        path: 'reasons',
        message: 'The heading "Reasons for Recommendation" speaks of one recommendation; there are 2.',
      },
    ],
  },
};

function heading({ case: input, authority }: RuleContext): Finding[] {
  const number = input.recommendations?.length ?? 0;
  const section = flat(authority.documents[input.kind]?.sections ?? []).find(
    (one) => one.section === 'reasons',
  );
  const written = section?.heading === undefined ? '' : english(section.heading);
  if (number < 2 || !/\brecommendation$/i.test(written)) return [];
  return [
    {
      path: 'reasons',
      message: `The heading "${written}" speaks of one recommendation; there are ${number}.`,
      severity: 'advice',
      found: written,
      expected: `${written}s`,
      mend: 'Write the plural in the file of the authority.',
    },
  ];
}
