import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Case } from '../../schema/case.ts';
import { english, listed } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';

type Recommendation = NonNullable<Case['recommendations']>[number];
type Amount = NonNullable<Recommendation['amounts']>[number];

const TOTAL = /\b(?:total|altogether|in all|overall|together|whole)\b/i;
const YEARLY = /\b(?:a year|per year|per annum|annual(?:ly)?|yearly|each (?:financial )?year|every year)\b/i;
const SPOKEN = { total: 'in total', per_year: 'for each year', one_off: 'for once' } as const;

/** Ceilings of recommendations: one of each kind, and the words beside it do not say another basis. */
export function ceilingsFound({ case: input }: Pick<RuleContext, 'case'>): readonly Finding[] {
  return (input.recommendations ?? []).flatMap((recommendation) => {
    const caps = (recommendation.amounts ?? []).filter(({ cap }) => cap === true);
    return [...twoOf(recommendation, caps), ...caps.flatMap((cap) => otherBasis(recommendation, cap))];
  });
}

function twoOf({ id }: Recommendation, caps: readonly Amount[]): Finding[] {
  const again = caps.find((cap, index) =>
    caps.slice(0, index).some((other) => other.basis === cap.basis && other.amount !== cap.amount),
  );
  if (!again) return [];
  const sums = caps.filter(({ basis }) => basis === again.basis).map(({ amount }) => pounds(amount));
  return [
    {
      path: `recommendations.${id}.amounts.${again.id}`,
      message: `Recommendation "${id}" has more than one ceiling ${SPOKEN[again.basis]}: ${listed(sums)}. Which of them binds?`,
      found: listed(sums),
      expected: 'one ceiling',
      mend: 'Keep one, or make a recommendation for each.',
    },
  ];
}

/** Only where the words take in the amount, and say the one basis and not the other. */
function otherBasis({ id, object, rest }: Recommendation, { id: amount, basis }: Amount): Finding[] {
  const text = `${english(object)} ${rest === undefined ? '' : english(rest)}`;
  if (!text.includes(`:value[recommendations.${id}.${amount}]`)) return [];
  const [says, other] = basis === 'per_year' ? [TOTAL, YEARLY] : [YEARLY, TOTAL];
  if (!says.test(text) || other.test(text)) return [];
  const said = basis === 'per_year' ? 'in total' : 'for each year';
  return [
    {
      path: `recommendations.${id}.amounts.${amount}`,
      message: `The ceiling of recommendation "${id}" is ${SPOKEN[basis]}, but its words say that it is ${said}.`,
      found: basis,
      expected: basis === 'per_year' ? 'total' : 'per_year',
      mend: 'Correct the basis, or the words.',
    },
  ];
}

const pounds = (pence: bigint) => formatPounds(pence, 'minus');
