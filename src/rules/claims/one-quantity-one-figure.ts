import { magnitude } from '../../calculators/decimal.ts';
import type { Figure } from '../../calculators/figure.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import { roundFiguresFound } from '../money/round-figures.ts';
import { shared, tellingStems } from '../names/words-of.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { isRough } from './claimed-amounts.ts';
import { stemsOfFigure } from './known-money.ts';
import { sentenceAt, valuesOf } from './sentences.ts';
import { canBeEqual, type Sum, sumsInProse } from './sums-in-prose.ts';

/** Words that two labels have to share to be taken for the same quantity. */
const SAME = 2;

const SAVING = { id: 'saving', label: 'Saving required by the strategy', amount: 98000, basis: 'one_off' };
const ROUND = {
  id: 'round',
  label: 'Saving required by the review',
  amount: 100000,
  basis: 'one_off',
  approximate: true,
};
const said = (text: string) => ({ case: { figures: [SAVING], background: [{ id: 'text', text }] } });

/** One quantity has one figure: an approximate one beside the exact one it rounds is said so, or left out. */
export const oneQuantityOneFigure: Rule = {
  id: 'MON-12',
  title: 'One quantity has one figure',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A reader takes two figures for two targets.',
  reads: ['figures', 'savings'],
  check: (context) => [...roundFiguresFound(context), ...twoFigures(context), ...roughInProse(context)],
  examples: {
    accepted: [
      { case: { figures: [SAVING, { ...ROUND, amount: 300000 }] } },
      said('The strategy requires a saving of :value[figures.saving] (about £0.1m).'),
      said('About £100,000 was spent on training.'),
    ],
    rejected: [
      {
        case: { figures: [SAVING, { ...ROUND, amount: 300000, rounds: 'figures.saving' }] },
        path: 'figures.round',
        message:
          '"Saving required by the review" is given as about £300,000, but the exact figure, £98,000, does not round to that.',
      },
      {
        case: { figures: [{ ...ROUND, rounds: 'figures.exact' }] },
        path: 'figures.round.rounds',
        message:
          '"Saving required by the review" is to be "figures.exact" in round terms, but no sum of money has that name.',
      },
      {
        case: { figures: [SAVING, ROUND] },
        path: 'figures.round',
        message:
          '"Saving required by the review" (about £100,000) seems to be "Saving required by the strategy" (£98,000) in round terms. Is it one quantity?',
      },
      {
        ...said('The saving required is approximately £100,000.'),
        path: 'background.text.text',
        textOffset: 37,
        message:
          '£100,000 seems to be "Saving required by the strategy" (£98,000, figures.saving) in round terms. Is it one quantity?',
      },
    ],
  },
};

interface Exact {
  readonly figure: Figure;
  readonly pence: bigint;
}

function exactFigures({ figures }: RuleContext): readonly Exact[] {
  return [...figures.values()].flatMap((figure) =>
    figure.value.kind === 'money' && !figure.approximate && /^(?:figures|savings)\./.test(figure.path)
      ? [{ figure, pence: magnitude(figure.value.pence) }]
      : [],
  );
}

function twoFigures(context: RuleContext): Finding[] {
  const exact = exactFigures(context);
  return [...context.figures.values()].flatMap((figure): Finding[] => {
    if (!figure.approximate || figure.value.kind !== 'money') return [];
    const pence = magnitude(figure.value.pence);
    const twin = exact.find(
      (one) =>
        one.pence !== pence &&
        one.figure.basis === figure.basis &&
        canBeEqual({ pence, step: lastDigit(pence) }, { pence: one.pence, step: 1n }) &&
        shared(stemsOfFigure(one.figure, context), stemsOfFigure(figure, context)) >= SAME,
    );
    if (!twin) return [];
    return [
      {
        path: figure.path,
        message: `"${figure.label}" (about ${pounds(pence)}) seems to be "${twin.figure.label}" (${pounds(twin.pence)}) in round terms. Is it one quantity?`,
        found: pounds(pence),
        expected: pounds(twin.pence),
        mend: 'Keep the exact figure and take it everywhere; if they are two quantities, say in the labels what sets them apart.',
      },
    ];
  });
}

function roughInProse(context: RuleContext): Finding[] {
  const exact = exactFigures(context);
  return sumsInProse(context).flatMap((sum): Finding[] => {
    if (sum.figure || !isRough(sum)) return [];
    const sentence = sentenceAt(sum.passage, sum.offset);
    const words = tellingStems(sentence.text);
    const given = valuesOf(sum.passage, sentence);
    const twin = exact.find(
      ({ figure, pence }) =>
        pence !== sum.pence &&
        canBeEqual(rough(sum), { pence, step: 1n }) &&
        !given.some(({ path }) => path === figure.path) &&
        shared(words, stemsOfFigure(figure, context)) >= SAME,
    );
    if (!twin) return [];
    const { figure, pence } = twin;
    return [
      {
        path: sum.passage.field.at,
        textOffset: sum.offset,
        message: `${sum.written} seems to be "${figure.label}" (${pounds(pence)}, ${figure.path}) in round terms. Is it one quantity?`,
        found: sum.written,
        expected: pounds(pence),
        mend: `Write ":value[${figure.path}]"; if it is another quantity, say what of.`,
      },
    ];
  });
}

/** A rounded sum is as exact as its last digit that is not nought. */
const rough = ({ pence, step }: Sum) => ({ pence, step: step > lastDigit(pence) ? step : lastDigit(pence) });

const lastDigit = (pence: bigint) =>
  10n ** BigInt(String(pence).length - String(pence).replace(/0+$/, '').length);

const pounds = (pence: bigint) => formatPounds(pence, 'minus');
