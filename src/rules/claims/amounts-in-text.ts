/** An amount of money or a percentage as a text gives it. */
export type Amount =
  | {
      readonly kind: 'money';
      /** As written, in pence; one unit of its last digit, in pence. */
      readonly pence: bigint;
      readonly step: bigint;
      /** Digits that say something: leading noughts left out. */
      readonly digits: number;
      /** Whether it is plainly money: with a £ or a word for its size, or grouped by commas. */
      readonly plain: boolean;
    }
  | { readonly kind: 'percentage'; readonly digits: string };

/** An amount found in a text, and where. */
export interface FoundAmount {
  readonly written: string;
  readonly offset: number;
  readonly amount: Amount;
}

const NUMBER =
  /(?<![\w.,])(£\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(bn|billion|m|million|k|thousand|%|per cent|percent)(?![a-z\u00c0-\u024f\d]))?(?![\d])/gi;

/** A number with more digits than any figure can have is none. */
const MOST_DIGITS = 18;

const PENCE: Readonly<Record<string, bigint>> = {
  '': 100n,
  k: 100_000n,
  thousand: 100_000n,
  m: 100_000_000n,
  million: 100_000_000n,
  bn: 100_000_000_000n,
  billion: 100_000_000_000n,
};

/** Every number of a text that can be money (£2,500,000, 2.5m, 2500000) or is a percentage. */
export function amountsIn(text: string): readonly FoundAmount[] {
  return [...text.matchAll(NUMBER)].flatMap((found): FoundAmount[] => {
    const [written, pound, whole = '', fraction = '', unit = ''] = found;
    const digits = whole.replaceAll(',', '');
    const decimals = fraction.slice(1);
    if (digits.length + decimals.length > MOST_DIGITS) return [];
    const word = unit.toLowerCase();
    const amount: Amount = /^(?:%|per ?cent)$/.test(word)
      ? { kind: 'percentage', digits: digits + fraction }
      : money(digits, decimals, word, pound !== undefined || word !== '' || whole.includes(','));
    return [{ written: written.trim(), offset: found.index, amount }];
  });
}

function money(whole: string, decimals: string, word: string, plain: boolean): Amount {
  const size = PENCE[word] ?? 100n;
  const scale = 10n ** BigInt(decimals.length);
  const typed = BigInt(whole + decimals);
  const step = size >= scale ? size / scale : 1n;
  return {
    kind: 'money',
    pence: (typed * size) / scale,
    step,
    digits: String(typed).length,
    plain,
  };
}

/** From this many digits a rounded amount is as good as the exact one. */
const TELLING_DIGITS = 3;

/** Whether an amount of a text says a sum: exactly, or rounded to no fewer than three digits. */
export function saysAmount(amount: Extract<Amount, { kind: 'money' }>, pence: bigint): boolean {
  const sum = pence < 0n ? -pence : pence;
  if (sum === 0n || !isMoney(amount)) return false;
  if (amount.pence === sum) return true;
  if (amount.digits < TELLING_DIGITS || amount.step <= 1n) return false;
  const difference = amount.pence > sum ? amount.pence - sum : sum - amount.pence;
  return difference * 2n <= amount.step;
}

/** A bare number is taken for money only if it is large and not likely a year. */
function isMoney({ plain, pence }: Extract<Amount, { kind: 'money' }>): boolean {
  if (plain) return true;
  const pounds = pence / 100n;
  return pounds >= 1000n && !(pounds >= 1900n && pounds <= 2200n);
}
