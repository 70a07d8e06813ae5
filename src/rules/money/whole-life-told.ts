import { formatDuration } from '../../calculators/format/format-duration.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import { valueAdded } from '../../calculators/proposed-value.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Passage } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const example = (keys: object, text = 'It costs :value[contracts.service.annual_value] a year.') => ({
  case: {
    contracts: [
      {
        id: 'service',
        name: 'Treatment service',
        provider: 'Provider',
        annual_value: 3200000,
        terms: [{ id: 'first', from: '2025-04-01', years: 5, basis: 'proposed' }],
        ...keys,
      },
    ],
    background: [{ id: 'cost', text }],
  },
});
const EXTENDED = {
  terms: [{ id: 'first', from: '2020-04-01', years: 4, basis: 'initial' }],
  proposal: { route: 'extension', gateway: 'Option in clause 3', until: '2026-03-31' },
};

/** A paper that gives what a contract costs for a year says what it comes to, and a stated value is the right one. */
export const wholeLifeTold: Rule = {
  id: 'MON-13',
  title: 'The value of a contract is given for its whole time',
  severity: 'error',
  standing: 'arithmetic',
  source: 'Procurement Act 2023 s4; house rule: arithmetic',
  why: 'Members who see the yearly sum alone approve several times as much as they think.',
  reads: ['contracts.*.annual_value', 'contracts.*.terms', 'contracts.*.proposal.value'],
  check: (context) =>
    (context.case.contracts ?? []).flatMap((contract) => [
      ...changeFound(contract),
      ...notTold(contract, context),
    ]),
  examples: {
    accepted: [
      example({}, 'It costs :value[contracts.service.whole_life_value] in all.'),
      example(
        {},
        ':value[contracts.service.annual_value] a year, :value[contracts.service.whole_life_value] in all.',
      ),
      example({ terms: [{ id: 'first', from: '2025-04-01', years: 1, basis: 'proposed' }] }),
      example({ ...EXTENDED, proposal: { ...EXTENDED.proposal, value: 6400000 } }, 'As set out.'),
    ],
    rejected: [
      {
        ...example({ ...EXTENDED, proposal: { ...EXTENDED.proposal, value: 3200000 } }, 'As set out.'),
        path: 'contracts.service.proposal.value',
        message:
          'The change to "Treatment service" is said to come to £3,200,000, but two years at its annual value come to £6,400,000.',
      },
      {
        ...example({}),
        path: 'contracts.service',
        message:
          'The paper gives what "Treatment service" costs for a year, but not what it comes to: £16,000,000 in all.',
      },
    ],
  },
};

/** The stated value of a change against the months it adds. */
function changeFound(contract: Contract): Finding[] {
  const { id, name, proposal } = contract;
  if (proposal?.value === undefined) return [];
  const worked = valueAdded(contract);
  if (!worked || worked.pence === proposal.value) return [];
  const [found, expected] = [pounds(proposal.value), pounds(worked.pence)];
  return [
    {
      path: `contracts.${id}.proposal.value`,
      message: `The change to "${english(name)}" is said to come to ${found}, but ${formatDuration(worked.months, 'words', 'en')} at its annual value come to ${expected}.`,
      found,
      expected,
      mend: 'Correct the value, the day until which it runs, or the annual value.',
    },
  ];
}

const readings = new WeakMap<readonly Passage[], readonly string[]>();

/** The paths of all values that the prose prints. */
function valuesPrinted(passages: readonly Passage[]): readonly string[] {
  const known = readings.get(passages) ?? passages.flatMap(({ values }) => values.map(({ path }) => path));
  readings.set(passages, known);
  return known;
}

function notTold({ id, name }: Contract, { figures, prose }: RuleContext): Finding[] {
  const path = `contracts.${id}.`;
  const value = figures.get(`${path}proposed_value`)?.value;
  const yearly = figures.get(`${path}annual_value`)?.value;
  if (value?.kind !== 'money' || yearly?.kind !== 'money' || value.pence <= yearly.pence) return [];
  const printed = valuesPrinted(prose.passages);
  const told = printed.some((one) => {
    const figure = figures.get(one)?.value;
    return figure?.kind === 'money' && (WHOLE.test(one) || figure.pence >= value.pence);
  });
  if (told || !printed.includes(`${path}annual_value`)) return [];
  return [
    {
      path: `contracts.${id}`,
      message: `The paper gives what "${english(name)}" costs for a year, but not what it comes to: ${pounds(value.pence)} in all.`,
      severity: 'warning',
      found: `${pounds(yearly.pence)} a year`,
      expected: `${pounds(value.pence)} in all`,
      mend: `Print :value[${path}whole_life_value], or the value with the options to extend.`,
    },
  ];
}

const WHOLE = /(?:whole_life_value|proposed_value|key_decision)/;
const pounds = (pence: bigint) => formatPounds(pence, 'minus');
