import type { Figure } from '../../calculators/figure.ts';
import { type SaidAmount, sizeOf } from './said-amount.ts';

/** A figure as an amount to be compared; lengths of time are too common to be looked for. */
export function amountOfFigure({ value }: Figure): SaidAmount | undefined {
  switch (value.kind) {
    case 'money':
      return { kind: 'number', hundredths: sizeOf(value.pence), money: true };
    case 'count':
      return { kind: 'number', hundredths: sizeOf(value.value) * 100n, money: false };
    case 'percentage':
      return { kind: 'percentage', units: sizeOf(value.value.units), places: value.value.places };
    case 'date':
      return { kind: 'date', date: value.date };
    case 'duration':
      return undefined;
  }
}
