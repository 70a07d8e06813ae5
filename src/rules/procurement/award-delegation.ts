import type { Case } from '../../schema/case.ts';
import { english, listed } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

type Recommendation = NonNullable<Case['recommendations']>[number];

const AWARD = /\b(?:award|enter into|let)\b/i;
const CONTRACT = /\b(?:contracts?|suppliers?|providers?|bidders?|tenders?|call-offs?)\b/i;
/** A change of price left to later. */
const VARYING = /\b(?:vary|varying|variation (?:of|to|in))\b[^.;]{0,40}\b(?:value|price|cost|sum)\b/i;
const SUM = /£|\bceiling\b|\bbudget\b|:value\[/i;
const TIME = /\b(?:years?|months?|term|until|20\d\d)\b/i;

const delegated = (delegation: object, more: object = {}) => ({
  case: {
    recommendations: [
      {
        id: 'award',
        verb: 'authorise',
        object: 'the Director of Public Health',
        rest: 'to award the contract',
        delegation: { to: 'Director of Public Health', scope: 'To award the contract.', ...delegation },
        ...more,
      },
    ],
  },
});

/** Authority to award a contract has a ceiling, a term and criteria; so has a power to vary what it costs. */
export const awardDelegation: Rule = {
  id: 'PRO-14',
  title: 'Authority to award states ceiling, term and criteria',
  severity: 'error',
  standing: 'house',
  source: 'house rule; Local Government Act 1972 s101; Local Government Act 2000 s9E',
  why: 'Without them an officer can commit any sum for any time, and an award is open to challenge.',
  reads: ['recommendations.*.delegation', 'recommendations.*.amounts'],
  check: ({ case: input }) =>
    (input.recommendations ?? []).flatMap((recommendation) => [
      ...awardFound(recommendation),
      ...variationFound(recommendation),
    ]),
  examples: {
    accepted: [
      delegated({ limit: '£4 million a year for up to seven years', criteria: 'The highest score' }),
      delegated(
        { until: 'For a term of five years', criteria: 'The most suitable provider' },
        { amounts: [{ id: 'ceiling', amount: 4000000, basis: 'per_year', cap: true }] },
      ),
      delegated({ scope: 'To enter into the grant agreements.' }, { rest: 'to enter into them' }),
    ],
    rejected: [
      {
        ...delegated({}),
        path: 'recommendations.award.delegation',
        message:
          'Authority to award is given to the Director of Public Health without a ceiling, a term and criteria.',
      },
      {
        ...delegated({ limit: '£4 million', criteria: 'The highest score' }),
        path: 'recommendations.award.delegation',
        message: 'Authority to award is given to the Director of Public Health without a term.',
      },
      {
        case: {
          recommendations: [
            { id: 'vary', verb: 'agree', object: 'a means of varying its value in the year' },
          ],
        },
        path: 'recommendations.vary',
        message: 'Recommendation "vary" lets the price be varied, but puts no ceiling on it.',
      },
    ],
  },
};

function awardFound({ id, delegation, object, rest, amounts }: Recommendation): Finding[] {
  if (!delegation) return [];
  const scope = english(delegation.scope);
  const text = [scope, english(object), rest === undefined ? '' : english(rest)].join(' ');
  if (!AWARD.test(scope) || !CONTRACT.test(scope)) return [];
  const limits = [delegation.limit, delegation.until].flatMap((one) =>
    one === undefined ? [] : [english(one)],
  );
  const said = [text, ...limits].join(' ');
  const lacking = [
    ...((amounts ?? []).length > 0 || SUM.test(limits.join(' ')) || /£/.test(text) ? [] : ['a ceiling']),
    ...(TIME.test(said) ? [] : ['a term']),
    ...(delegation.criteria === undefined ? ['criteria'] : []),
  ];
  if (lacking.length === 0) return [];
  return [
    {
      path: `recommendations.${id}.delegation`,
      message: `Authority to award is given to the ${delegation.to} without ${listed(lacking)}.`,
      expected: 'a ceiling, a term and criteria',
      mend: 'Add "limit" (how much, for how long) and "criteria" (such as the highest score).',
    },
  ];
}

function variationFound({ id, delegation, object, rest, amounts }: Recommendation): Finding[] {
  const text = [english(object), rest === undefined ? '' : english(rest)].join(' ');
  if (!VARYING.test(text) || (amounts ?? []).length > 0 || SUM.test(text)) return [];
  if (delegation?.limit !== undefined && SUM.test(english(delegation.limit))) return [];
  return [
    {
      path: `recommendations.${id}`,
      message: `Recommendation "${id}" lets the price be varied, but puts no ceiling on it.`,
      severity: 'warning',
      expected: 'a ceiling',
      mend: 'Say up to what sum it may be varied, in "amounts" with "cap: true".',
    },
  ];
}
