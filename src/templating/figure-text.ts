import type { Figure, FigureValue } from '../calculators/figure.ts';
import { figureStyleOf } from '../calculators/format/figure-style-of.ts';
import { formatFigure } from '../calculators/format/format-figure.ts';
import { figuresNamed } from '../calculators/value-references.ts';
import { isWithheld } from '../exemption/withheld.ts';
import { inOtherLanguage } from '../style/other-language.ts';
import type { TemplateContext } from './paper-context.ts';

/** A figure as this paper prints it: plain words, or what stands for it where it is withheld. */
export interface PrintedFigure {
  readonly text: string;
  readonly withheld: boolean;
}

/**
 * The figure at a dotted path, or at the only path that ends so, printed the way `as` says (`millions`,
 * `month` …; by default the full form). Undefined where there is none.
 */
export function printedFigure(
  path: string,
  as: string | undefined,
  paper: TemplateContext,
): PrintedFigure | undefined {
  const [figure, ...more] = figuresNamed(paper.figures, path);
  if (figure === undefined || more.length > 0) return undefined;
  if (isWithheld(figure)) {
    const { replacement, language } = figure.withheld;
    const foreign = language !== undefined && language !== paper.language;
    return { text: foreign ? inOtherLanguage(replacement) : replacement, withheld: true };
  }
  return { text: formatted(figure, as, paper), withheld: false };
}

/** A figure that stands nowhere in the case (a day of the title block, an amount) printed in the house style. */
export function printedValue(value: FigureValue, as: string | undefined, paper: TemplateContext): string {
  return formatted({ path: '', label: '', value, basis: 'none', method: 'as stated', inputs: [] }, as, paper);
}

function formatted(figure: Figure, as: string | undefined, { authority, language }: TemplateContext): string {
  return formatFigure(figure, as, figureStyleOf(authority, language));
}
