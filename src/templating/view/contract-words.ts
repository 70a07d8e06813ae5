import { isWithheld } from '../../exemption/withheld.ts';
import type { Contract } from '../../schema/contract.ts';
import { isAbsent } from '../../schema/fact.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';

/** What a contract has to say in a column of words named after one of its parts; '' for any other column. */
export function contractWords(id: string, column: string, paper: PaperContext): string {
  const contract = entriesOf(paper.case.contracts).find((candidate) => candidate.id === id);
  if (!contract) return '';
  if (isWithheld(contract)) return contract.withheld.replacement;
  switch (column) {
    case 'name':
    case 'service':
      return plainText(column === 'service' ? (contract.service ?? contract.name) : contract.name, paper);
    case 'provider':
      return factWords(contract.provider, paper);
    case 'procedure':
      return contract.procedure === undefined ? '' : plainText(contract.procedure, paper);
    case 'regime':
      return contract.regime ?? '';
    case 'term':
      return termWords(contract, paper);
    default:
      return '';
  }
}

/** "To 31 March 2024, with option to extend to 2026". */
function termWords({ id, term_note: note }: Contract, paper: PaperContext): string {
  const end = printedFigure(`contracts.${id}.end`, undefined, paper);
  const words = end ? (end.withheld ? end.text : paper.words('to-date', { date: end.text })) : '';
  const more = note === undefined ? '' : plainText(note, paper);
  return [words, more].filter((part) => part !== '').join(', ');
}

/** A fact as one cell prints it: its words, the replacement of what is withheld, or that there is none. */
export function factWords(value: unknown, paper: PaperContext): string {
  if (value === undefined) return '';
  if (isWithheld(value)) return value.withheld.replacement;
  if (isAbsent(value)) return paper.words('none' in value ? 'none-short' : 'not-published');
  return plainText(value as string, paper);
}
