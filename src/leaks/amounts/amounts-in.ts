import { SIDEWAYS } from '../readers/passage.ts';
import { datesIn } from './dates-in.ts';
import type { FoundAmount } from './said-amount.ts';
import { speltAmountsIn } from './spelt-amounts-in.ts';

const NUMBER =
  /(?<![\p{L}\p{N}]|\d[.,])(£|€|\$|GBP)?\s?(\d{1,3}(?:[,'’]\d{3})+|\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+|\d+)(\.\d+|[½¼¾])?(?:[\s\u00a0-]?(bn|billion|biliwn|mn|million|miliwn|m|k|thousand|mil|%|per\s?cent|y\s?cant)(?![\p{L}\p{N}]))?(?!\p{N})/giu;

const ZEROS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  mil: 3,
  m: 6,
  mn: 6,
  million: 6,
  miliwn: 6,
  bn: 9,
  billion: 9,
  biliwn: 9,
};

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A number with more digits than any figure can have is none. */
const MOST_DIGITS = 18;

/** Every amount that a text says: numbers, money, percentages and days, in figures and in words. */
export function amountsIn(text: string): readonly FoundAmount[] {
  return variantsOf(text).flatMap((variant) => {
    const dates = datesIn(variant);
    return [...dates, ...numbersIn(without(variant, dates)), ...speltAmountsIn(variant)];
  });
}

/**
 * The text as it may be meant, where what parts its digits may be a gap or none: moves to the side, single spaces
 * between groups of three, commas between values. Every variant is as long as the text or has its offsets about right.
 */
function variantsOf(text: string): readonly string[] {
  const bases = text.includes(SIDEWAYS)
    ? [text.replaceAll(SIDEWAYS, ''), text.replaceAll(SIDEWAYS, ' ')]
    : [text];
  return bases.flatMap((base) => [
    base,
    ...(/\d \d{3}(?!\d)/.test(base) ? [base.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')] : []),
    ...(/\d[,;]\d/.test(base) ? [base.replace(/(?<=\d)[,;](?=\d{4,}|\d{1,2}(?!\d))/g, ' ')] : []),
  ]);
}

function without(text: string, found: readonly FoundAmount[]): string {
  let rest = text;
  for (const { offset, written } of found)
    rest = rest.slice(0, offset) + '|'.repeat(written.length) + rest.slice(offset + written.length);
  return rest;
}

function numbersIn(text: string): readonly FoundAmount[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [written, sign, whole = '', fraction = '', unit = ''] = match;
    const digits = whole.replace(/\D/g, '');
    const decimals = (FRACTIONS[fraction] ?? fraction).slice(1);
    if (digits.length + decimals.length > MOST_DIGITS) return [];
    const word = unit.toLowerCase().replace(/\s/g, '');
    const lead = written.length - written.trimStart().length;
    const seen = { written: written.trim(), offset: match.index + lead, grouped: whole !== digits };
    if (/^(?:%|percent|ycant)$/.test(word)) return [{ ...seen, ...percentage(digits, decimals) }];
    const number = numberOf(digits, decimals, ZEROS[word] ?? 0);
    return number ? [{ ...seen, ...number, marked: sign !== undefined || word !== '' }] : [];
  });
}

type Value = Omit<FoundAmount, 'written' | 'offset' | 'grouped'>;

function percentage(digits: string, decimals: string): Value {
  const telling = (digits + decimals).replace(/^0+/, '').length;
  return {
    said: { kind: 'percentage', units: BigInt(digits + decimals), places: decimals.length },
    step: 0n,
    digits: telling,
    length: digits.length + decimals.length,
    marked: true,
  };
}

/** Undefined for a number that is not a whole number of hundredths, which no amount is. */
function numberOf(digits: string, decimals: string, zeros: number): Omit<Value, 'marked'> | undefined {
  const power = zeros + 2 - decimals.length;
  const typed = digits + decimals;
  const trailing = power < 0 ? (/0*$/.exec(typed)?.[0].length ?? 0) : 0;
  if (power + trailing < 0) return undefined;
  const units = BigInt(typed);
  const hundredths = power >= 0 ? units * 10n ** BigInt(power) : units / 10n ** BigInt(-power);
  const noughts = decimals === '' ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  return {
    said: { kind: 'number', hundredths, money: true },
    step: 10n ** BigInt(Math.max(0, power + noughts)),
    digits: typed.replace(/^0+/, '').length - noughts,
    length: typed.length,
  };
}
