import { isWithheld } from '../../exemption/withheld.ts';
import type { Contract } from '../../schema/contract.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';

/**
 * What each contract now proposed comes to: over its terms, with every option, and with VAT or without it, as far as
 * that can be worked out. A contract is left out where anything of it is withheld.
 */
export function wholeLifeWords(paper: PaperContext): readonly string[] {
  return entriesOf(paper.case.contracts).flatMap((contract) => {
    if (isWithheld(contract) || isWithheld(contract.terms) || isWithheld(contract.name)) return [];
    const proposed = entriesOf(contract.terms).some((term) => !isWithheld(term) && term.basis === 'proposed');
    const values = proposed ? valuesOf(contract, paper) : [];
    return values.length === 0 ? [] : [`${plainText(contract.name, paper)}: ${values.join('; ')}.`];
  });
}

function valuesOf({ id, vat }: Contract, paper: PaperContext): readonly string[] {
  const path = `contracts.${id}.whole_life_value`;
  const most = paper.figures.has(`${path}_with_options`) ? `${path}_with_options` : path;
  const printed = [
    { path, words: 'value-over-terms' } as const,
    ...(most === path ? [] : [{ path: most, words: 'value-with-options' } as const]),
    ...(vat === 'excluded' ? [{ path: `${most}_with_vat`, words: 'value-with-vat' } as const] : []),
    ...(vat === 'included' ? [{ path: `${most}_without_vat`, words: 'value-without-vat' } as const] : []),
  ].filter((one) => paper.figures.has(one.path));
  const texts = printed.map((one) => ({ ...one, figure: printedFigure(one.path, undefined, paper) }));
  if (texts.some(({ figure }) => figure === undefined || figure.withheld)) return [];
  return texts.map(({ words, figure }) => paper.words(words, { value: figure?.text ?? '' }));
}
