import { type RecordedDecision, recordedDecisions } from '../../calculators/decision-kind.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedByOne } from './decision-example.ts';

const NO_EXECUTIVE = { executive: 'none' };
const officer = (changes: object, amount = 900000) =>
  decidedByOne(
    'Director of Place',
    { kind: 'officer_non_executive', ...changes },
    {
      recommendations: [
        {
          id: 'award',
          verb: 'approve',
          object: 'the award',
          amounts: [{ id: 'sum', amount, basis: 'total' }],
        },
      ],
    },
  );

/** A decision of an officer outside the executive says what makes its record a duty, and says it truly. */
export const officerRecordNeeded: Rule = {
  id: 'OFF-01',
  title: "An officer's decision outside the executive is recorded where the law asks for it",
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['council', 'joint_committee'], from: '2014-08-06' },
  source: 'SI 2014/2095 reg 7(1) and (2)',
  why: 'Spending and permissions given by officers would go unrecorded and could not be seen by the public.',
  reads: ['decisions', 'recommendations.*.amounts'],
  check: (context) =>
    recordedDecisions(context.case, context.authority)
      .filter(({ kind }) => kind === 'officer_non_executive')
      .flatMap((recorded) => ground(recorded, context)),
  examples: {
    accepted: [
      { case: officer({ delegation: 'express' }), authority: NO_EXECUTIVE },
      {
        case: officer({ delegation: 'general', effect: 'contract' }),
        authority: { ...NO_EXECUTIVE, material_spending: 500000 },
      },
      {
        case: officer({ delegation: 'general', effect: 'other' }, 10000),
        authority: { ...NO_EXECUTIVE, material_spending: 500000 },
      },
    ],
    rejected: [
      {
        case: officer({ delegation: 'general', effect: 'other' }),
        authority: { ...NO_EXECUTIVE, material_spending: 500000 },
        path: 'decisions.cabinet.effect',
        message:
          'The decision is marked as having no effect that the law asks to be recorded, but it commits £900,000; the authority takes £500,000 to be material.',
      },
      {
        case: officer({}),
        authority: NO_EXECUTIVE,
        path: 'decisions.cabinet',
        message:
          'The case does not say whether the officer decided under an express authority or a general one. Which was it? What the record must hold depends on it.',
      },
    ],
  },
};

function ground({ path, decision }: RecordedDecision, { case: input, authority }: RuleContext): Finding[] {
  if (decision.delegation === undefined)
    return [
      {
        path,
        message:
          'The case does not say whether the officer decided under an express authority or a general one. Which was it? What the record must hold depends on it.',
        severity: 'warning',
        expected: '"delegation: express" or "delegation: general"',
        mend: 'Add "delegation"; under a general authority also "effect".',
      },
    ];
  const material = authority.material_spending;
  const most = mostCommitted(input);
  if (decision.delegation === 'express' || decision.effect !== 'other') return [];
  if (material === undefined || most < material) return [];
  return [
    {
      path: `${path}.effect`,
      message: `The decision is marked as having no effect that the law asks to be recorded, but it commits ${formatPounds(most, 'minus')}; the authority takes ${formatPounds(material, 'minus')} to be material.`,
      found: 'other',
      expected: 'contract',
      mend: 'Write "effect: contract", and publish the record.',
    },
  ];
}

function mostCommitted({ recommendations = [] }: RuleContext['case']): bigint {
  const amounts = recommendations.flatMap(({ amounts: listed }) => listed ?? []);
  return amounts.reduce((most, { amount }) => (amount > most ? amount : most), 0n);
}
