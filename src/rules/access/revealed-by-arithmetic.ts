import { revealedFigures } from '../../calculators/inheritance/revealed-figures.ts';
import { listed } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';
import type { Withholding } from './withholding.ts';

/** Withheld figures that follow from public ones: one finding for each entry that withholds any. */
export function revealedByArithmetic(
  { case: input, figures }: RuleContext,
  withholding: Withholding,
): Finding[] {
  const revealed = revealedFigures(input, figures, withholding.figures);
  return (input.exempt ?? []).flatMap((entry): Finding[] => {
    const own = revealed.filter((figure) => figure.entry.id === entry.id);
    const first = own.find(({ through }) => through.length > 0) ?? own[0];
    if (!first) return [];
    const from = first.through.length === 0 ? '' : ` (${listed(first.through)})`;
    return [
      {
        path: `exempt.${entry.id}`,
        message: `A reader could work out what "${entry.id}" withholds at ${first.path} from what is published${from}.`,
        found: own.map(({ path }) => path).join(', '),
        expected: 'at least two withheld figures behind every published total',
        mend: entry.publish_totals
          ? 'Withhold the totals too (delete "publish_totals"), or withhold a second row.'
          : 'Withhold also a figure it is worked out from.',
      },
    ];
  });
}
