import { shared, tellingStems } from '../names/words-of.ts';
import type { RuleContext } from '../rule.ts';
import { isBound, type MoneyClaim } from './claimed-amounts.ts';
import { type KnownMoney, type MoneyIndex, moneyIndex, stemsOfFigure } from './known-money.ts';
import { sentenceAt, valuesOf } from './sentences.ts';

/** From this many digits a slip of the fingers is likelier than chance. */
const TELLING_DIGITS = 3;
const UNMISTAKABLE_DIGITS = 5;

/** Words of a sentence that set one sum against another, so that a near figure need not be meant. */
const CONTRAST =
  /\b(?:(?:19|20)\d\d|previous(?:ly)?|formerly?|was|were|last year|compared|instead|rather than|increas|reduc|rises?|rose|fell|falls?|cut|sav|differ|var(?:y|ies|iance)|extra|further|additional|original|estimate)/i;

/** Whether an amount says a figure of the case, exactly or rounded to its own last digit. */
export function saysKnown({ amount: { pence, step } }: MoneyClaim, index: MoneyIndex): boolean {
  const half = step <= 1n ? 0n : step / 2n;
  return index.between(pence - half, pence + half).length > 0;
}

/**
 * The figure that an amount contradicts, which says none: the one with the same digits in another order or of another
 * size, or one near it that the sentence speaks of. Undefined where the sentence gives that figure as well, or a bound.
 */
export function contradictedBy(claim: MoneyClaim, context: RuleContext): KnownMoney | undefined {
  const index = moneyIndex(context);
  const sentence = sentenceAt(claim.passage, claim.offset);
  const words = tellingStems(sentence.text);
  const given = new Set(valuesOf(claim.passage, sentence).map(({ path }) => path));
  const tied = ({ figure }: KnownMoney) => shared(words, stemsOfFigure(figure, context));
  const free = ({ figure }: KnownMoney) => !given.has(figure.path);
  const { pence } = claim.amount;
  const digits = significant(pence).length;
  const slipped = index.sameDigits(pence).find((one) => {
    if (digits < TELLING_DIGITS || !free(one) || !isSlip(pence, one.pence)) return false;
    return digits >= UNMISTAKABLE_DIGITS || tied(one) > 0;
  });
  if (slipped) return slipped;
  if (isBound(claim) || given.size > 0 || CONTRAST.test(sentence.text)) return undefined;
  const near = index.between((pence * 10n) / 11n, (pence * 11n) / 10n).filter(free);
  const speaking = near
    .map((one) => ({ one, ties: tied(one) }))
    .filter(({ one, ties }) => ties >= (isClose(pence, one.pence) ? 1 : 2));
  const most = Math.max(0, ...speaking.map(({ ties }) => ties));
  return speaking.find(({ ties }) => ties === most)?.one;
}

/** Whether one sum is the other with two neighbouring digits changed round, or times a thousand or a power of ten. */
function isSlip(one: bigint, other: bigint): boolean {
  const [a, b] = [significant(one), significant(other)];
  if (a === b) return true;
  if (String(one).length !== String(other).length || a.length !== b.length) return false;
  const first = [...a].findIndex((digit, index) => digit !== b[index]);
  return a.slice(first + 2) === b.slice(first + 2) && a[first] === b[first + 1] && a[first + 1] === b[first];
}

const significant = (pence: bigint) => String(pence).replace(/0+$/, '');

/** Whether two sums are within one in a hundred of each other. */
function isClose(one: bigint, other: bigint): boolean {
  const difference = one > other ? one - other : other - one;
  return difference * 100n <= other;
}
