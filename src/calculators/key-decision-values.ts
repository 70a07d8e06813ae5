import type { Case } from '../schema/case.ts';
import type { Text } from '../schema/in-language.ts';
import { calculatedFigure } from './calculated-figure.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { type CommittedSum, committedSavings, committedSums, partOfSum } from './committed-sums.ts';
import { NOUGHT } from './decimal.ts';
import type { Figure } from './figure.ts';
import { proposedValue } from './proposed-value.ts';

const SOURCE = 'SI 2012/2089 reg 8';

/**
 * The sums by which a decision is or is not key: what each contract commits, the greatest sum of all, what is saved,
 * and the part of each constituent authority.
 */
export function keyDecisionValues({ case: input }: CalculatorContext): Calculated {
  const greatest = greatestOf(committedSums(input));
  const [saving] = committedSavings(input);
  const sums = [
    ...(greatest ? [{ key: 'value', label: 'Greatest sum the decision commits', sum: greatest }] : []),
    ...(saving ? [{ key: 'saving', label: 'What the decision saves', sum: saving }] : []),
  ];
  return {
    figures: [
      ...contracts(input),
      ...sums.map(({ key, label, sum }) => wholeFigure(`key_decision.${key}`, label, sum)),
      ...constituentsOf(input).flatMap((authority) =>
        sums.map(({ key, label, sum }) => partFigure(authority, key, `${label}, its part`, sum, input)),
      ),
    ],
  };
}

function contracts(input: Case): readonly Figure[] {
  return (input.contracts ?? []).flatMap((contract) => {
    const value = proposedValue(contract);
    if (!value) return [];
    const path = `contracts.${contract.id}.proposed_value`;
    const money = { kind: 'money', pence: value.pence } as const;
    const stated = `contracts.${contract.id}.proposal.value`;
    return [
      {
        ...uncounted(path, 'Value now proposed', money, value.method, value.inputs),
        ...(contract.proposal?.value === undefined ? {} : { statedAt: [stated] }),
      },
    ];
  });
}

function wholeFigure(path: string, label: string, { pence, what, inputs }: CommittedSum): Figure {
  const value = { kind: 'money', pence } as const;
  const method = path.endsWith('saving')
    ? 'The savings, added.'
    : `The greatest of the sums the decision commits: ${what}.`;
  return { ...uncounted(path, label, value, method, inputs), source: SOURCE };
}

function partFigure(authority: string, key: string, label: string, sum: CommittedSum, input: Case): Figure {
  const part = partOfSum(sum.pence, authority, input);
  const method =
    part.share === undefined
      ? 'The whole, since the case does not say how it is shared.'
      : "The authority's share of the whole, rounded to the penny.";
  const path = `authorities.${authority}.key_decision_${key}`;
  const inputs = [`key_decision.${key}`, ...(part.share === undefined ? [] : [part.share])];
  const value = { kind: 'money', pence: part.pence } as const;
  return { ...uncounted(path, label, value, method, inputs), source: SOURCE };
}

/** The authorities that the case names or shares cost among. */
function constituentsOf(input: Case): readonly string[] {
  const sharing = (input.cost_shares ?? []).flatMap(({ shares }) =>
    shares.flatMap(({ authority }) => authority ?? []),
  );
  return [...new Set([...(input.authorities ?? []).map(({ id }) => id), ...sharing])];
}

function greatestOf(sums: readonly CommittedSum[]): CommittedSum | undefined {
  return sums.reduce<CommittedSum | undefined>(
    (most, sum) => (most === undefined || sum.pence > most.pence ? sum : most),
    undefined,
  );
}

/** A total that tells nothing its inputs do not, so it is no equation for who would work them out. */
function uncounted(
  path: string,
  label: Text,
  value: Figure['value'],
  method: string,
  inputs: readonly string[],
): Figure {
  const weights = inputs.map(() => NOUGHT);
  return { ...calculatedFigure(path, label, value, method, inputs, 'total'), weights };
}
