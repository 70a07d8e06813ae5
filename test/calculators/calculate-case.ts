import { formatFigure } from '../../src/calculators/format/format-figure.ts';
import { calculate } from '../../src/calculators/index.ts';
import { authorityWith, caseWith } from '../rules/smallest-case.ts';

const STYLE = { dates: '1 April 2024', negativeMoney: 'minus', language: 'en' } as const;

/** The figures and problems of a case with these keys, and each figure as a paper prints it. */
export function calculateCase(keys: Readonly<Record<string, unknown>>) {
  const { figures, problems } = calculate(caseWith(keys), authorityWith());
  const printed = (path: string, as?: string) => {
    const figure = figures.get(path);
    return figure && formatFigure(figure, as, STYLE);
  };
  return { figures, problems, printed };
}
