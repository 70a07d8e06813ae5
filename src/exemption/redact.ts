import type { Figure, Figures } from '../calculators/figure.ts';
import { exemptBlocks } from '../calculators/inheritance/exempt-blocks.ts';
import {
  type Exemption,
  type ExemptTarget,
  exemptTargets,
} from '../calculators/inheritance/exempt-targets.ts';
import { revealedFigures } from '../calculators/inheritance/revealed-figures.ts';
import { withheldFigures } from '../calculators/inheritance/withheld-figures.ts';
import type { Case } from '../schema/case.ts';
import { eachField } from '../schema/each-field.ts';
import { inLanguage, type Language } from '../schema/in-language.ts';
import type { MarkdownTools } from './markdown-tools.ts';
import { paragraphCounter } from './paragraph-counter.ts';
import { publicFigures } from './public-figures.ts';
import type { Audience, Withheld, WithheldFigure } from './withheld.ts';
import { unwrapBlocks, withoutWithheld } from './without-withheld.ts';

/** A case and its figures as one audience may read them. */
export interface Readable {
  /** The case, with a placeholder wherever something is withheld. */
  readonly data: unknown;
  readonly figures: ReadonlyMap<string, Figure | WithheldFigure>;
  /**
   * Ids of entries of the `exempt` list whose target names nothing. What they were to withhold may still be in
   * the data, so nothing may be published while there is one.
   */
  readonly unresolved: readonly string[];
}

/**
 * What one audience may read of a case. The restricted audience reads it all. For the public, whatever an entry
 * of the `exempt` list targets is taken out and replaced by a placeholder, and figures go with their inputs. An
 * ambiguous target withholds everything it could mean, an exempt block that no entry answers for is withheld all
 * the same, and totals are not published over withheld figures where one of these could then be worked out.
 */
export function redact(
  input: Case,
  figures: Figures,
  audience: Audience,
  language: Language,
  tools: MarkdownTools,
): Readable {
  if (audience === 'restricted')
    return { data: unwrapBlocks(input, tools.replaceExemptBlocks), figures, unresolved: [] };
  const fields = eachField(input);
  const blocks = exemptBlocks(fields, tools.replaceExemptBlocks);
  const targets = exemptTargets(input, figures, blocks);
  const withheld = settled(input, figures, targets);
  const countOf = paragraphCounter(fields, tools);
  const placeholder = (entry: Exemption, count: number): Withheld => ({
    withheld: {
      id: entry.id,
      paragraphs: entry.paragraphs,
      replacement: inLanguage(entry.replacement, language),
      ...(typeof entry.replacement === 'string' && language !== 'en' ? { language: 'en' as const } : {}),
      count,
    },
  });
  const { data, removed } = withoutWithheld(input, {
    targets,
    fields,
    blocks,
    withheldFigures: withheld,
    placeholder: (entry, path) => placeholder(entry, countOf(path)),
    tools,
  });
  return {
    data,
    figures: publicFigures(figures, withheld, removed, (entry) => placeholder(entry, 0)),
    unresolved: targets.filter(({ named }) => named.length === 0).map(({ entry }) => entry.id),
  };
}

/** The withheld figures, once every total that would give one away is withheld too. */
function settled(
  input: Case,
  figures: Figures,
  targets: readonly ExemptTarget[],
): ReadonlyMap<string, Exemption> {
  const refused = new Set<string>();
  for (;;) {
    const withheld = withheldFigures(figures, targets, refused);
    const before = refused.size;
    for (const { entry } of revealedFigures(input, figures, withheld))
      if (entry.publish_totals) refused.add(entry.id);
    if (refused.size === before) return withheld;
  }
}
