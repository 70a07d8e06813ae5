import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { dateAt } from './date-at.ts';
import { fundingPeriods } from './funding-periods.ts';
import { writtenDate } from './written-date.ts';

const contract = (to: string) => ({
  contracts: [
    {
      id: 'service',
      name: 'Treatment service',
      provider: 'Provider',
      terms: [{ id: 'first', from: '2025-04-01', to, basis: 'proposed' }],
    },
  ],
});
const granted = (rest: string) => ({
  recommendations: [{ id: 'accept', verb: 'accept', object: 'the Recovery Grant', rest }],
});
const funded = (sources: readonly object[]) => ({
  ...contract('2030-03-31'),
  figures: [{ id: 'cost', label: 'Cost', amount: 100, basis: 'per_year' }],
  funding: {
    cost: 'figures.cost',
    sources: sources.map((source) => ({ amount: 100, basis: 'per_year', kind: 'grant', ...source })),
  },
});

/** Money that ends before the contract it pays for is replaced, or the contract can be ended with it. */
export const fundingLasts: Rule = {
  id: 'DAT-24',
  title: 'Funding lasts as long as the commitment',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule: logic',
  why: 'A contract that outlives its funding leaves the council to pay for the rest.',
  reads: ['funding.sources', 'tables', 'recommendations', 'contracts.*.terms', 'contracts.*.proposal.until'],
  check: (context) => {
    const last = lastContract(context);
    if (!last) return [];
    const short = fundingPeriods(context.case).filter(({ to }) => to < last.end);
    if (short.length === 0 || mayBeEnded(context)) return [];
    return short.map(
      ({ path, name, to }): Finding => ({
        path,
        message: `${name} ends on ${writtenDate(to)}, but "${english(last.name)}" runs to ${writtenDate(last.end)}. What pays for the time between?`,
        found: writtenDate(to),
        expected: `${writtenDate(last.end)}, or a way out`,
        mend: 'Name the later funding, say in the paper that the contract can be ended when funding ends, or answer for it under "answers".',
      }),
    );
  },
  examples: {
    accepted: [
      { case: funded([{ id: 'grant', source: 'Grant', to: '2030-03-31' }]) },
      { case: funded([{ id: 'grant', source: 'Grant' }]) },
      {
        case: funded([
          { id: 'grant', source: 'Grant', to: '2026-03-31' },
          { id: 'next', source: 'Next grant', from: '2026-04-01', to: '2030-03-31' },
        ]),
      },
      {
        case: {
          ...funded([{ id: 'grant', source: 'Grant', to: '2026-03-31' }]),
          background: [{ id: 'money', text: 'The contract has a break clause for loss of funding.' }],
        },
      },
      { case: { ...contract('2026-03-31'), ...granted('for 2024/25 and 2025/26') } },
    ],
    rejected: [
      {
        case: funded([{ id: 'grant', source: 'Recovery Grant', to: '2026-03-31' }]),
        path: 'funding.sources.grant.to',
        message:
          '"Recovery Grant" ends on 31 March 2026, but "Treatment service" runs to 31 March 2030. What pays for the time between?',
      },
      {
        case: { ...contract('2030-03-31'), ...granted('for 2024/25 and 2025/26') },
        path: 'recommendations.accept',
        message:
          'The grant accepted ends on 31 March 2026, but "Treatment service" runs to 31 March 2030. What pays for the time between?',
      },
    ],
  },
};

/** The contract that ends last, as it stands or as it is proposed. */
function lastContract({ case: input, figures }: RuleContext) {
  return (input.contracts ?? [])
    .flatMap(({ id, name }) =>
      [`contracts.${id}.end`, `contracts.${id}.proposal.until`].flatMap((path) => {
        const end = dateAt(path, figures);
        return end === undefined ? [] : [{ name, end }];
      }),
    )
    .reduce<{ readonly name: Case['title']; readonly end: string } | undefined>(
      (best, one) => (best === undefined || one.end > best.end ? one : best),
      undefined,
    );
}

const WAY_OUT =
  /\b(?:break (?:clause|option)|(?:terminat\w+|end(?:ed)?) (?:\w+ ){0,6}(?:if|when|should|where) (?:\w+ ){0,6}(?:funding|grant)|subject to (?:\w+ ){0,3}(?:funding|grant))/gi;

/** Whether the paper says that a contract can be ended with its funding. */
function mayBeEnded({ prose }: RuleContext): boolean {
  return prose.find(WAY_OUT).length > 0;
}
