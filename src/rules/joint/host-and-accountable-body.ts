import { english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { jointAuthority, jointReport } from './joint-example.ts';

const { joint } = jointAuthority();
const { host: _, ...HOSTLESS } = joint;
const grant = (host?: string) =>
  jointReport({
    figures: [{ id: 'cost', label: 'Cost', amount: 1000000, basis: 'per_year' }],
    funding: {
      cost: 'figures.cost',
      sources: [
        {
          id: 'grant',
          source: 'Treatment grant',
          kind: 'grant',
          amount: 1000000,
          basis: 'per_year',
          ...(host ? { host } : {}),
        },
      ],
    },
  });

/** A shared service has a host, every grant an accountable body, and shares that fall on every authority. */
export const hostAndAccountableBody: Rule = {
  id: 'JNT-05',
  title: 'Host, shares and accountable body',
  severity: 'warning',
  standing: 'house',
  scope: { authorities: ['joint_committee'] },
  source: 'house rule; Local Government Act 1972 s151 applies to each council',
  why: 'Where nobody is named to hold the money, employ the staff and answer for the grant, each council finds that it was the other.',
  reads: ['funding.sources', 'cost_shares'],
  check: (context): readonly Finding[] => [...host(context), ...grants(context), ...shares(context)],
  examples: {
    accepted: [
      { case: grant('west'), authority: jointAuthority() },
      { case: grant(), authority: jointAuthority({ joint: { ...joint, accountable_body: 'west' } }) },
    ],
    rejected: [
      {
        case: jointReport(),
        authority: jointAuthority({ joint: HOSTLESS }),
        path: 'kind',
        message: 'The profile does not say which of North and West hosts the shared service.',
      },
      {
        case: grant(),
        authority: jointAuthority(),
        path: 'funding.sources.grant',
        message:
          'Which authority is accountable for "Treatment grant"? Neither the case nor the profile says.',
      },
      {
        case: jointReport({
          cost_shares: [
            {
              id: 'use',
              basis: 'By use.',
              shares: [
                { id: 'a', authority: 'north', label: 'North', per_cent: 40, places: 0 },
                { id: 'b', authority: 'north', label: 'Other', per_cent: 60, places: 0 },
              ],
            },
          ],
        }),
        authority: jointAuthority(),
        path: 'cost_shares.use',
        message: 'The cost shares give no part to West.',
      },
    ],
  },
};

const namesOf = ({ authority }: RuleContext) =>
  (authority.constituents ?? []).map(({ short_name }) => english(short_name));

function host(context: RuleContext): Finding[] {
  const { joint: constitution } = context.authority;
  if (context.case.kind !== 'joint-committee-report' || !constitution || constitution.host) return [];
  return [
    {
      path: 'kind',
      message: `The profile does not say which of ${listed(namesOf(context))} hosts the shared service.`,
      found: 'nothing',
      expected: '"joint.host" in the file of the joint committee',
      mend: 'Add it there.',
    },
  ];
}

function grants({ case: input, authority }: RuleContext): Finding[] {
  if (authority.joint?.accountable_body !== undefined) return [];
  return (input.funding?.sources ?? [])
    .filter(({ kind, host: own }) => kind === 'grant' && own === undefined)
    .map(({ id, source }) => ({
      path: `funding.sources.${id}`,
      message: `Which authority is accountable for "${english(source)}"? Neither the case nor the profile says.`,
      found: 'nothing',
      expected: 'the authority that receives and accounts for the grant',
      mend: 'Add "host" to the source, or "joint.accountable_body" to the file of the joint committee.',
    }));
}

/** Shares that name authorities name every one of them. */
function shares({ case: input, authority }: RuleContext): Finding[] {
  return (input.cost_shares ?? []).flatMap(({ id, shares: parts }): Finding[] => {
    if (parts.every((part) => part.authority === undefined)) return [];
    const missing = (authority.constituents ?? []).filter(
      (one) => !parts.some((part) => part.authority === one.id),
    );
    if (missing.length === 0) return [];
    return [
      {
        path: `cost_shares.${id}`,
        message: `The cost shares give no part to ${listed(missing.map(({ short_name }) => english(short_name)))}.`,
        found: parts.map((part) => english(part.label)).join(', '),
        expected: 'a share for every authority, 0 where it bears nothing',
        mend: 'Add the share.',
      },
    ];
  });
}
