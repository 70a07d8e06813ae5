import type { Figures } from '../../calculators/figure.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { dateAt } from './date-at.ts';
import { datesInTurn, type InOrder } from './date-order.ts';
import { decided } from './decided-example.ts';
import { writtenDate } from './written-date.ts';

function contract(keys: object) {
  const terms = [{ id: 'first', from: '2025-04-01', years: 5, basis: 'initial' }];
  return { contracts: [{ id: 'service', name: 'Service', provider: 'Provider', terms, ...keys }] };
}

/**
 * Dates that must follow one another do: consultation and assessment, notices and papers, meeting, decision, signature,
 * publication, effect; procurement, award, contract, first day.
 */
export const datesInOrder: Rule = {
  id: 'DAT-19',
  title: 'Dates are in order',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: logic',
  why: 'Dates out of order cast doubt on the whole record, and may hide a step taken without authority.',
  reads: [
    'submitted_on',
    'meeting',
    'decisions',
    'key_decision',
    'private_meeting',
    'equality.assessment.date',
    'consulted',
    'background_papers.*.date',
    'contracts',
  ],
  check: (context) => [
    ...datesInTurn(context.case).flatMap((pair) => outOfOrder(pair, context.figures)),
    ...valuesOutOfOrder(context),
  ],
  examples: {
    accepted: [
      { case: decided({ signed_on: '2023-08-17', published_on: '2023-08-18' }) },
      {
        case: { submitted_on: '2022-06-15', ...decided({ taken_on: '2023-08-29', signed_on: '2023-08-29' }) },
      },
      {
        case: {
          meeting: { date: '2023-08-16' },
          consulted: [{ id: 'users', group: 'Users', from: '2023-09-01', to: '2023-10-01' }],
        },
      },
      { case: contract({ awarded_on: '2025-01-10', signed_on: '2025-01-20' }) },
    ],
    rejected: [
      {
        case: decided({ taken_on: '2023-08-15' }),
        path: 'decisions.cabinet.taken_on',
        message: 'The decision (15 August 2023) is dated before the meeting (16 August 2023).',
      },
      {
        case: { meeting: { date: '2023-08-16', agenda_published_on: '2023-08-17' } },
        path: 'meeting.date',
        message: 'The meeting (16 August 2023) is dated before the agenda (17 August 2023).',
      },
      {
        case: {
          meeting: { date: '2023-08-16' },
          consulted: [{ id: 'users', group: 'Users', to: '2023-09-01', responses: 12 }],
        },
        path: 'meeting.date',
        message:
          'The meeting (16 August 2023) is dated before the end of the consultation (1 September 2023).',
      },
      {
        case: contract({ awarded_on: '2025-01-10', signed_on: '2025-01-09' }),
        path: 'contracts.service.signed_on',
        message: 'The signing of the contract (9 January 2025) is dated before the award (10 January 2025).',
      },
      {
        case: contract({ signed_on: '2025-04-14' }),
        path: 'contracts.service.terms.first.from',
        message:
          'The first day of the contract (1 April 2025) is dated before the signing of the contract (14 April 2025).',
      },
      {
        case: decided({ signed_on: '2023-08-18', published_on: '2023-08-17' }),
        path: 'decisions.cabinet.published_on',
        message: 'The publication (17 August 2023) is dated before the signature (18 August 2023).',
      },
    ],
  },
};

function outOfOrder({ first, second, asked }: InOrder, figures: Figures): Finding[] {
  const [earlier, later] = [dateAt(first[0], figures), dateAt(second[0], figures)];
  if (earlier === undefined || later === undefined || earlier <= later) return [];
  const subject = `${second[1].slice(0, 1).toUpperCase()}${second[1].slice(1)}`;
  return [
    {
      path: second[0],
      message: `${subject} (${writtenDate(later)}) is dated before ${first[1]} (${writtenDate(earlier)}).`,
      found: writtenDate(later),
      expected: `${writtenDate(earlier)} or later`,
      mend: asked
        ? 'Correct whichever date is wrong. If both are right, say why under "answers".'
        : 'Correct whichever date is wrong.',
      ...(asked && { severity: 'warning' }),
    },
  ];
}

/** Values of a contract are listed oldest first, since each change is counted from the one before. */
function valuesOutOfOrder({ case: input }: RuleContext): Finding[] {
  return (input.contracts ?? []).flatMap((contract) => {
    const dated = (contract.values ?? []).flatMap(({ id, from }) =>
      from === undefined ? [] : [{ id, from }],
    );
    return dated.flatMap(({ id, from }, index): Finding[] => {
      const before = dated[index - 1];
      if (!before || before.from <= from) return [];
      return [
        {
          path: `contracts.${contract.id}.values.${id}.from`,
          message: `The value from ${writtenDate(from)} is listed after the one from ${writtenDate(before.from)}.`,
          found: writtenDate(from),
          expected: 'values listed oldest first',
          mend: 'Put the values in order; changes are counted from each to the next.',
        },
      ];
    });
  });
}
