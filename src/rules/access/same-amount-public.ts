import type { Figure } from '../../calculators/figure.ts';
import type { Finding, RuleContext } from '../rule.ts';
import type { Withholding } from './withholding.ts';

/** Amounts below this, in pence, are too common for their being equal to tell anything. */
const LEAST_TELLING = 100_000n;

/** Amounts that are withheld at one place and typed openly at another: a warning, since it may be chance. */
export function sameAmountPublic({ figures }: RuleContext, { figures: withheld }: Withholding): Finding[] {
  const typed = [...figures.values()].filter(({ inputs, value }) => inputs.length === 0 && isTelling(value));
  const open = typed.filter(({ path }) => !withheld.has(path));
  return typed.flatMap((figure): Finding[] => {
    const entry = withheld.get(figure.path);
    const twin = entry && open.find((other) => penceOf(other) === penceOf(figure));
    if (!entry || !twin) return [];
    return [
      {
        path: `exempt.${entry.id}`,
        message: `The withheld amount at "${figure.path}" is typed openly at "${twin.path}".`,
        severity: 'warning',
        expected: 'an amount typed once, and withheld wherever it is printed',
        mend: 'Withhold that too, or take it from the other by a calculation; if it is chance, nothing need be done.',
      },
    ];
  });
}

const penceOf = ({ value }: Figure) => (value.kind === 'money' ? value.pence : 0n);

function isTelling(value: Figure['value']): boolean {
  return value.kind === 'money' && (value.pence >= LEAST_TELLING || value.pence <= -LEAST_TELLING);
}
