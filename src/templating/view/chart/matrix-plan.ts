import { isWithheld } from '../../../exemption/withheld.ts';
import { isAbsent } from '../../../schema/fact.ts';
import { entriesOf } from '../../readable.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { ChartReader } from './read-point.ts';

const LEVELS = ['low', 'medium', 'high'] as const;

/** How many risks stand at each likelihood and impact, by the numbers that the table of risks gives them. */
export function matrixPlan({ paper, withheld }: ChartReader): ChartPlan | undefined {
  const { words } = paper;
  const { risks } = paper.case;
  if (risks === undefined || isAbsent(risks)) return undefined;
  if (isWithheld(risks)) withheld.push('risks');
  const all = entriesOf(risks);
  for (const risk of all)
    if (isWithheld(risk) || isWithheld(risk.likelihood) || isWithheld(risk.impact)) withheld.push('risks');
  if (withheld.length > 0 || !all.some(({ likelihood, impact }) => likelihood && impact)) return undefined;
  const at = (likelihood: string, impact: string) =>
    all.flatMap((risk, index) =>
      risk.likelihood === likelihood && risk.impact === impact ? [index + 1] : [],
    );
  return {
    kind: 'matrix',
    columns: LEVELS.map((level) => words('likelihood-level', { level: words(level) })),
    rows: [...LEVELS].reverse().map((impact) => ({
      label: words('impact-level', { level: words(impact) }),
      cells: LEVELS.map((likelihood) => {
        const numbers = at(likelihood, impact);
        return {
          text: numbers.map((number) => words('risk-number', { number: String(number) })).join(', '),
          value: numbers.length,
        };
      }),
    })),
    tabled: false,
  };
}
