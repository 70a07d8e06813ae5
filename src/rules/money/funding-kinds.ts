import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const source = (id: string, name: string, kind: string, more: object = {}) => ({
  id,
  source: name,
  kind,
  amount: 100000,
  basis: 'per_year',
  ...more,
});
const example = (...sources: readonly object[]) => ({
  case: {
    figures: [{ id: 'cost', label: 'Cost', amount: 100000 * sources.length, basis: 'per_year' }],
    funding: { cost: 'figures.cost', sources },
  },
});
const registers = {
  grants: [
    {
      id: 'ssmtrg',
      name: 'Supplemental Substance Misuse Treatment and Recovery Grant',
      acronym: 'SSMTRG',
      from: '2022-04-01',
    },
  ],
};

/** Core budget, specific grants and contributions are kept apart, and what is only indicative is marked. */
export const fundingKinds: Rule = {
  id: 'MON-17',
  title: 'Sources of funding have their own kind, and grants their status',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A grant counted as core budget leaves a hole on the day it ends.',
  reads: ['funding.sources'],
  check: ({ case: input, registers: { grants } }) => {
    const sources = input.funding?.sources ?? [];
    const marked = sources.some(({ kind, status }) => kind === 'grant' && status !== undefined);
    return sources.flatMap((one): Finding[] => [
      ...kindFound(one, grants),
      ...(marked && one.kind === 'grant' && one.status === undefined
        ? [
            {
              path: `funding.sources.${one.id}.status`,
              message: `Other grants are marked as confirmed or indicative, but "${english(one.source)}" is not. Which is it?`,
              expected: 'confirmed or indicative',
              mend: 'Add "status: confirmed" or "status: indicative".',
            },
          ]
        : []),
    ]);
  },
  examples: {
    accepted: [
      { ...example(source('core', 'Public health grant', 'core')), registers },
      example(source('one', 'First grant', 'grant', { status: 'confirmed' })),
      example(source('one', 'First grant', 'grant')),
    ],
    rejected: [
      {
        ...example(source('ssm', 'The SSMTRG of both councils', 'core')),
        registers,
        path: 'funding.sources.ssm.kind',
        message:
          '"The SSMTRG of both councils" is given as core budget, but it names a grant: the Supplemental Substance Misuse Treatment and Recovery Grant.',
      },
      {
        ...example(
          source('one', 'First grant', 'grant', { status: 'confirmed' }),
          source('two', 'Second grant', 'grant'),
        ),
        path: 'funding.sources.two.status',
        message:
          'Other grants are marked as confirmed or indicative, but "Second grant" is not. Which is it?',
      },
    ],
  },
};

type Source = NonNullable<RuleContext['case']['funding']>['sources'][number];

function kindFound(
  { id, source: name, kind }: Source,
  grants: RuleContext['registers']['grants'],
): Finding[] {
  if (kind !== 'core') return [];
  const words = english(name);
  const grant = grants.find(({ name: full, acronym, variants = [] }) =>
    [full, ...(acronym === undefined ? [] : [acronym]), ...variants].some((one) => words.includes(one)),
  );
  if (!grant) return [];
  return [
    {
      path: `funding.sources.${id}.kind`,
      message: `"${words}" is given as core budget, but it names a grant: the ${grant.name}.`,
      found: 'core',
      expected: 'grant',
      mend: 'Make its kind "grant", with the years it is paid for.',
    },
  ];
}
