import { valueReferences } from '../../calculators/value-references.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { saysInWords, type TypedFigure, typedFigures } from './typed-figures.ts';

const title = (en: string, cy: string) => ({ title: { en, cy } });
const need = (en: string, cy: string) => ({ background: [{ id: 'need', text: { en, cy } }] });

/** Whatever a text says in figures it says in both languages. */
export const figuresAgree: Rule = {
  id: 'LNG-01',
  title: 'The Welsh and the English of a text have the same figures, dates and values',
  severity: 'error',
  standing: 'arithmetic',
  source: 'Welsh Language (Wales) Measure 2011 s44; house rule: figures',
  why: 'Readers of one language are told something other than readers of the other.',
  reads: ['*'],
  check: ({ fields }) => pairsOf(fields).flatMap((pair) => [...valuesDiffer(pair), ...figuresDiffer(pair)]),
  examples: {
    accepted: [
      { case: title('Award of 2 contracts from 1 April 2025', 'Dyfarnu dau gontract o 1 Ebrill 2025') },
      { case: title('Costs of £2.5 million', 'Costau o £2.5 miliwn') },
      { case: need('It ends in March 2026.', 'Mae’n dod i ben ym Mawrth 2026.') },
    ],
    rejected: [
      {
        case: title('Contracts worth £1,200,000', 'Contractau gwerth £1,300,000'),
        path: 'title.cy',
        textOffset: 19,
        message: 'The Welsh has 1,300,000 where the English has 1,200,000.',
      },
      {
        case: need('From 1 April 2025.', 'O 1 Mai 2025 ymlaen.'),
        path: 'background.need.text.cy',
        textOffset: 4,
        message: 'The Welsh has Mai where the English has April.',
      },
      {
        case: need('For 25 homes.', 'Ar gyfer cartrefi.'),
        path: 'background.need.text.cy',
        message: 'The English has 25, which the Welsh has not.',
      },
      {
        case: need('It costs :value[tables.costs.all.total].', 'Mae’n ddrud.'),
        path: 'background.need.text.cy',
        message: 'The English prints :value[tables.costs.all.total], which the Welsh does not.',
      },
    ],
  },
};

/** Each stands at the place of the language that has it, or lacks it; the other place is named beside it. */
function finding({ en, cy }: Pair, at: 'en' | 'cy', offset: number | undefined, message: string): Finding {
  return {
    path: at === 'en' ? en.at : cy.at,
    ...(offset === undefined ? {} : { textOffset: offset }),
    message,
    expected: `the same as at ${at === 'en' ? cy.at : en.at}`,
    mend: 'Make the two agree; a figure of the case is best taken by :value[…] in both.',
  };
}

function valuesDiffer(pair: Pair): Finding[] {
  const [en, cy] = [pair.en, pair.cy].map(({ text }) =>
    valueReferences(text).map(({ path, offset }) => ({ value: path, written: `:value[${path}]`, offset })),
  );
  return [
    ...unmatched(en ?? [], cy ?? []).map(({ written }) =>
      finding(pair, 'cy', undefined, `The English prints ${written}, which the Welsh does not.`),
    ),
    ...unmatched(cy ?? [], en ?? []).map(({ written, offset }) =>
      finding(pair, 'cy', offset, `The Welsh prints ${written}, which the English does not.`),
    ),
  ];
}

function figuresDiffer(pair: Pair): Finding[] {
  const [en, cy] = [typedFigures(pair.en.text), typedFigures(pair.cy.text)];
  const spoken = (figures: readonly TypedFigure[], text: string) =>
    figures.filter(({ value }) => !saysInWords(text, value));
  const missing = spoken(unmatched(en, cy), pair.cy.text);
  const added = spoken(unmatched(cy, en), pair.en.text);
  const [first] = added;
  const list = (figures: readonly TypedFigure[]) => figures.map(({ written }) => written).join(', ');
  if (first && missing.length > 0)
    return [
      finding(
        pair,
        'cy',
        first.offset,
        `The Welsh has ${list(added)} where the English has ${list(missing)}.`,
      ),
    ];
  if (first)
    return [finding(pair, 'cy', first.offset, `The Welsh has ${list(added)}, which the English has not.`)];
  if (missing.length === 0) return [];
  return [finding(pair, 'cy', undefined, `The English has ${list(missing)}, which the Welsh has not.`)];
}

/** What is in the one list and not in the other, as often as it is. */
function unmatched<Said extends { readonly value: string }>(
  list: readonly Said[],
  other: readonly Said[],
): readonly Said[] {
  const left = new Map<string, number>();
  for (const { value } of other) left.set(value, (left.get(value) ?? 0) + 1);
  return list.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}
