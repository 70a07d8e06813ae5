import type { Case } from '../../schema/case.ts';
import type { Finding, Rule } from '../rule.ts';
import { suggestion } from '../suggestion.ts';

const CONSTITUENTS = {
  constituents: [
    { id: 'north', name: 'North Council', short_name: 'North' },
    { id: 'west', name: 'West Council', short_name: 'West' },
  ],
};

/** Bodies and constituent authorities that a case names must be in the authority's file. */
export const knownToAuthority: Rule = {
  id: 'REF-02',
  title: 'Bodies and constituents are in the authority file',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A name that the authority file does not have cannot be printed, and the paper would be laid out without it.',
  reads: [
    'body',
    'decisions.*.body',
    'authorities',
    'report_of.*.authority',
    'cost_shares.*.shares.*.authority',
  ],
  check: ({ case: input, authority }) => {
    const bodies = authority.bodies.map(({ id }) => id);
    const constituents = [authority.id, ...(authority.constituents ?? []).map(({ id }) => id)];
    return [
      ...bodiesNamed(input).flatMap((named) => unknown(named, bodies, 'a body of this authority')),
      ...constituentsNamed(input).flatMap((named) =>
        unknown(named, constituents, 'this authority or one of its constituents'),
      ),
    ];
  },
  examples: {
    accepted: [
      { case: { body: 'cabinet' } },
      { case: { authorities: [{ id: 'north' }, { id: 'west' }] }, authority: CONSTITUENTS },
    ],
    rejected: [
      {
        case: { body: 'cabinett' },
        path: 'body',
        message: '"cabinett" is not the id of a body of this authority. Did you mean "cabinet"?',
      },
      {
        case: { authorities: [{ id: 'rutland' }] },
        authority: CONSTITUENTS,
        path: 'authorities.rutland.id',
        message: '"rutland" is not the id of this authority or one of its constituents.',
      },
    ],
  },
};

interface Named {
  readonly path: string;
  readonly id: string | undefined;
}

function bodiesNamed(input: Case): Named[] {
  return [
    { path: 'body', id: input.body },
    ...Object.entries(input.decisions ?? {}).map(([key, { body }]) => ({
      path: `decisions.${key}.body`,
      id: body,
    })),
  ];
}

function constituentsNamed(input: Case): Named[] {
  return [
    ...(input.authorities ?? []).map(({ id }) => ({ path: `authorities.${id}.id`, id })),
    ...(input.report_of ?? []).map(({ id, authority }) => ({
      path: `report_of.${id}.authority`,
      id: authority,
    })),
    ...(input.lead_members ?? []).map(({ id, authority }) => ({
      path: `lead_members.${id}.authority`,
      id: authority,
    })),
    ...(input.contacts ?? []).map(({ id, authority }) => ({
      path: `contacts.${id}.authority`,
      id: authority,
    })),
    ...(input.cost_shares ?? []).flatMap((set) =>
      set.shares.map(({ id, authority }) => ({
        path: `cost_shares.${set.id}.shares.${id}.authority`,
        id: authority,
      })),
    ),
    ...(input.funding?.sources ?? []).map(({ id, host }) => ({
      path: `funding.sources.${id}.host`,
      id: host,
    })),
  ];
}

function unknown({ path, id }: Named, known: readonly string[], what: string): Finding[] {
  if (id === undefined || known.includes(id)) return [];
  return [
    {
      path,
      message: `"${id}" is not the id of ${what}.${suggestion(id, known)}`,
      found: id,
      expected: known.join(', '),
      mend: 'Correct the id, or add it to the file of the authority.',
    },
  ];
}
