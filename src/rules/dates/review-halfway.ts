import { midpoint } from '../../calculators/calendar.ts';
import { contractTerms } from '../../calculators/contract-terms.ts';
import { isCalendarDate } from '../../schema/calendar-date.ts';
import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { writtenDate } from './written-date.ts';

const asked = (due: string) => ({
  contracts: [
    {
      id: 'service',
      name: 'Treatment service',
      provider: 'Provider',
      terms: [{ id: 'initial', from: '2025-04-01', years: 5, basis: 'proposed' }],
      extension_options: [{ id: 'further', years: 4, exercised: false }],
    },
  ],
  requests: [{ id: 'review', by: 'Members', text: 'A review at the halfway point of the contract', due }],
});

const HALFWAY = /\b(?:half-?way|mid-?point|half way|mid-term)\b/i;

/** A review asked for halfway is due halfway through the initial term, not through the options too. */
export const reviewHalfway: Rule = {
  id: 'DAT-16',
  title: 'Halfway is halfway through the initial term',
  severity: 'advice',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Counted over options that may never be used, the review comes too late to change anything.',
  reads: ['requests', 'contracts.*.terms'],
  check: ({ case: input }) => {
    const half = halfwayOf(input);
    if (half === undefined) return [];
    return (input.requests ?? [])
      .filter(({ text, due = '' }) => HALFWAY.test(english(text)) && isDate(due) && due !== half)
      .map(({ id, due = '' }) => ({
        path: `requests.${id}.due`,
        message: `The request is for halfway, and is due on ${writtenDate(due)}; halfway through the initial term is ${writtenDate(half)}.`,
        found: writtenDate(due),
        expected: writtenDate(half),
        mend: 'Correct the day, or give the path of the "midpoint" of the contract.',
      }));
  },
  examples: {
    accepted: [{ case: asked('2027-10-01') }, { case: asked('contracts.service.midpoint') }],
    rejected: [
      {
        case: asked('2029-10-01'),
        path: 'requests.review.due',
        message:
          'The request is for halfway, and is due on 1 October 2029; halfway through the initial term is 1 October 2027.',
      },
    ],
  },
};

/** Halfway through the initial term of the one contract that the case proposes, or has. */
function halfwayOf({ contracts = [] }: Case): string | undefined {
  const proposed = contracts.filter(({ terms }) => terms?.some(({ basis }) => basis === 'proposed'));
  const [contract, ...more] = proposed.length > 0 ? proposed : contracts;
  if (!contract || more.length > 0) return undefined;
  const terms = contractTerms(contract);
  const first = terms.find(({ basis }) => basis === 'proposed') ?? terms[0];
  return first?.from === undefined || first.to === undefined ? undefined : midpoint(first.from, first.to);
}

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);
