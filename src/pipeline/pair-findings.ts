import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Root } from '../tree/nodes.ts';
import { type PrintedNumber, printedNumbers } from '../tree/printed-numbers.ts';

/** Where the two papers of a parallel pair first print different numbers, if anywhere (LNG-05). */
export function pairFindings(english: Root, welsh: Root): readonly Diagnostic[] {
  const [en, cy] = [printedNumbers(english), printedNumbers(welsh)];
  const length = Math.max(en.length, cy.length);
  for (let i = 0; i < length; i++) {
    const [one, other] = [en[i], cy[i]];
    if (one?.of === other?.of && one?.number === other?.number) continue;
    const path = other?.path || one?.path || '';
    return [
      {
        rule: 'LNG-05',
        severity: 'error',
        message: `The Welsh paper has ${told(other)} where the English has ${told(one)}; the two would not have the same numbers.`,
        ...(path === '' ? {} : { path }),
        found: told(other),
        expected: told(one),
        mend: 'Give both languages the same paragraphs, lists, tables and notes there.',
        source: 'house rule: one numbering in both languages',
      },
    ];
  }
  return [];
}

function told(number: PrintedNumber | undefined): string {
  return number === undefined ? 'nothing more' : `${number.of} ${number.number}`;
}
