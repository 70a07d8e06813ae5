/** An amount as something says it, to be compared in value however it is written. */
export type SaidAmount =
  | {
      readonly kind: 'number';
      /** The size, in hundredths: pence, where it is pounds. */
      readonly hundredths: bigint;
      /** Whether it can also be said in thousands or millions, as tables say money. */
      readonly money: boolean;
    }
  | { readonly kind: 'percentage'; readonly units: bigint; readonly places: number }
  | { readonly kind: 'date'; readonly date: string };

/** An amount found in a text. */
export interface FoundAmount {
  readonly written: string;
  readonly offset: number;
  readonly said: SaidAmount;
  /** One unit of the last digit that tells something, in hundredths; of a date or percentage nought. */
  readonly step: bigint;
  /** Digits that tell something: no noughts before them, nor after them in a whole number. */
  readonly digits: number;
  /** Digits as written. */
  readonly length: number;
  /** Whether it is plainly an amount: with a pound or per cent sign, or a word for its size. */
  readonly marked: boolean;
  readonly grouped: boolean;
}

/** The same for any two ways of writing one value, and for no others. */
export function keyOf(said: SaidAmount): string {
  if (said.kind === 'date') return said.date;
  if (said.kind === 'number') return String(said.hundredths);
  let { units, places } = said;
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return `${units}/${places}%`;
}

/** The size of a whole number. */
export const sizeOf = (value: bigint) => (value < 0n ? -value : value);
