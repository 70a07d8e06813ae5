import { english, listed } from '../english.ts';
import type { Rule } from '../rule.ts';

const recommendations = (delegation: object) => [
  {
    id: 'delegate',
    verb: 'delegate',
    object: 'authority to award the contract',
    delegation: { to: 'Director of Public Health', scope: 'award of the contract', ...delegation },
  },
];

/** Words that name officers, but none of them. */
const NO_POST = /^(?:the )?(?:relevant |appropriate |senior |lead )?(?:officers?|staff|managers?)$/i;

/** A delegation names whom the officer consults and where the authority ends. */
export const delegationsComplete: Rule = {
  id: 'LNT-27',
  title: 'Delegations name a post, a consultee, scope and limit',
  severity: 'warning',
  standing: 'law',
  source: 'house rule; Local Government Act 1972 s101; Local Government Act 2000 s9E',
  why: 'Without a post, a consultee and a limit nobody can tell whether an officer acted within the authority given.',
  reads: ['recommendations.*.delegation'],
  check: ({ case: input }) =>
    (input.recommendations ?? []).flatMap(({ id, delegation }) => {
      if (!delegation) return [];
      const path = `recommendations.${id}.delegation`;
      const lacking = [
        ...((delegation.consulting ?? []).length === 0 ? ['whom to consult'] : []),
        ...(delegation.limit === undefined && delegation.until === undefined
          ? ['a limit of money or time']
          : []),
      ];
      const to = english(delegation.to);
      const self = delegation.consulting?.some((office) => english(office) === to) ?? false;
      return [
        ...(NO_POST.test(to)
          ? [
              {
                path: `${path}.to`,
                message: `"${to}" is not a post: to which office is the authority given?`,
                found: to,
                expected: 'one office, such as "Director of Public Health"',
                mend: 'Name the office.',
              },
            ]
          : []),
        ...(lacking.length > 0
          ? [
              {
                path,
                message: `The delegation to the ${to} does not say ${listed(lacking)}.`,
                expected: 'a post, a consultee, a scope and a limit',
                mend: 'Add "consulting", and "limit" or "until".',
              },
            ]
          : []),
        ...(self
          ? [
              {
                path: `${path}.consulting`,
                message: `The ${delegation.to} is to consult the ${delegation.to}.`,
                found: to,
                expected: 'another office',
                mend: 'Name the office to be consulted.',
              },
            ]
          : []),
      ];
    }),
  examples: {
    accepted: [
      {
        case: {
          recommendations: recommendations({
            consulting: ['Director of Finance'],
            limit: '£2,500,000 in total',
          }),
        },
      },
    ],
    rejected: [
      {
        case: { recommendations: recommendations({}) },
        path: 'recommendations.delegate.delegation',
        message:
          'The delegation to the Director of Public Health does not say whom to consult and a limit of money or time.',
      },
      {
        case: {
          recommendations: recommendations({
            to: 'officers',
            consulting: ['Director of Finance'],
            limit: 'Five years',
          }),
        },
        path: 'recommendations.delegate.delegation.to',
        message: '"officers" is not a post: to which office is the authority given?',
      },
      {
        case: {
          recommendations: recommendations({
            consulting: ['Director of Public Health'],
            limit: 'Five years',
          }),
        },
        path: 'recommendations.delegate.delegation.consulting',
        message: 'The Director of Public Health is to consult the Director of Public Health.',
      },
    ],
  },
};
