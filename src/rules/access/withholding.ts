import { exemptBlocks } from '../../calculators/inheritance/exempt-blocks.ts';
import {
  type Exemption,
  type ExemptTarget,
  exemptTargets,
} from '../../calculators/inheritance/exempt-targets.ts';
import { withheldFigures } from '../../calculators/inheritance/withheld-figures.ts';
import type { RuleContext } from '../rule.ts';

/** What a case withholds, as it asks for it: every published total it wants is published. */
export interface Withholding {
  readonly targets: readonly ExemptTarget[];
  readonly figures: ReadonlyMap<string, Exemption>;
}

/** Works out what a case withholds; undefined where it has no `exempt` list. */
export function withholdingOf({ case: input, fields, figures, tools }: RuleContext): Withholding | undefined {
  if (!input.exempt || input.exempt.length === 0) return undefined;
  const targets = exemptTargets(input, figures, exemptBlocks(fields, tools.replaceExemptBlocks));
  return { targets, figures: withheldFigures(figures, targets) };
}
