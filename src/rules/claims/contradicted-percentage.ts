import { magnitude, rounded, unitsAt } from '../../calculators/decimal.ts';
import type { Figure } from '../../calculators/figure.ts';
import { formatPercentage } from '../../calculators/format/format-percentage.ts';
import type { Decimal } from '../../schema/amounts.ts';
import { shared, tellingStems } from '../names/words-of.ts';
import type { RuleContext } from '../rule.ts';
import { type ClaimedAmount, isBound } from './claimed-amounts.ts';
import { stemsOfFigure } from './known-money.ts';
import { sentenceAt, valuesOf } from './sentences.ts';

/** What a percentage of the prose contradicts, as messages say it. */
interface Wrong {
  readonly label: string;
  readonly path: string;
  readonly value: string;
}

interface KnownPercentage {
  readonly figure: Figure;
  readonly value: Decimal;
}

/** Whether a percentage says a figure of the case to its own places, or all or nothing of anything. */
export function saysPercentage(claim: ClaimedAmount, context: RuleContext): boolean {
  const said = decimalOf(claim);
  if (!said || said.units === 0n || unitsAt(rounded(said, 0), 0) === 100n) return true;
  return percentages(context).some(({ value }) => isSame(value, said));
}

/** The percentage that the sentence speaks of and that is near the one it gives, or the same with digits changed round. */
export function contradictedPercentage(claim: ClaimedAmount, context: RuleContext): Wrong | undefined {
  const said = decimalOf(claim);
  if (!said || saysPercentage(claim, context) || isBound(claim)) return undefined;
  const { passage, offset } = claim;
  const sentence = sentenceAt(passage, offset);
  const words = tellingStems(sentence.text);
  const given = valuesOf(passage, sentence);
  const near = percentages(context).find(({ figure, value }) => {
    if (given.some(({ path }) => path === figure.path)) return false;
    return isNear(value, said) && shared(words, stemsOfFigure(figure, context)) >= 2;
  });
  if (!near) return undefined;
  const { figure, value } = near;
  const printed = formatPercentage(
    { ...value, units: magnitude(value.units) },
    figure.places ?? value.places,
  );
  return { label: figure.label, path: figure.path, value: printed };
}

function percentages({ figures }: RuleContext): readonly KnownPercentage[] {
  return [...figures.values()].flatMap((figure) =>
    figure.value.kind === 'percentage' ? [{ figure, value: figure.value.value }] : [],
  );
}

function decimalOf({ amount }: ClaimedAmount): Decimal | undefined {
  if (amount.kind !== 'percentage') return undefined;
  const [whole = '0', fraction = ''] = amount.digits.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}

function isSame(value: Decimal, said: Decimal): boolean {
  return magnitude(rounded(value, said.places).units) === unitsAt(said, Math.max(said.places, 0));
}

/** Within one part in ten of the figure. */
function isNear(value: Decimal, said: Decimal): boolean {
  const places = Math.max(value.places, said.places);
  const [one, other] = [magnitude(unitsAt(value, places)), unitsAt(said, places)];
  const difference = one > other ? one - other : other - one;
  return difference * 10n <= one;
}
