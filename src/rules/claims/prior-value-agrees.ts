import { formatPounds } from '../../calculators/format/format-money.ts';
import { priorValuesFound } from '../money/prior-values.ts';
import type { Finding, Rule } from '../rule.ts';
import { sentenceAt } from './sentences.ts';
import { canBeEqual, neighbours, type Sum, sumsInProse } from './sums-in-prose.ts';

const FALL = /\b(?:reduced|cut|lowered|decreased|fell|dropped|down|reduction|decrease)\b[^.£\ufffc]{0,24}$/i;
const RISE = /\b(?:increased|raised|rose|grew|up|increase|rise)\b[^.£\ufffc]{0,24}$/i;
/** Words between the change and the value after it. */
const TO = /^,?(?: a year| per annum| annually)?,? to (?:the |its |a )?[^.£\ufffc]{0,30}$/i;
/** Words by which another sum of the sentence is the value before. */
const FROM = /\b(?:from|was|previous(?:ly)?|before)\b[^.£\ufffc]{0,24}$/i;

/** So many sums on either side can belong to the sentence. */
const NEAR = 5;

const said = (text: string) => ({ case: { background: [{ id: 'text', text }] } });

/** "Reduced by X to Y" says that the value before was X + Y; where the sentence gives that as well, it must be so. */
export const priorValueAgrees: Rule = {
  id: 'MON-09',
  title: 'A change by one sum to another agrees with the value before',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A change that does not lead from the old value to the new one hides which of the three is wrong.',
  reads: ['contracts.*.values', 'figures'],
  check: (context) => {
    const sums = sumsInProse(context);
    const inProse = neighbours(sums).flatMap(({ first, second, between, index }) =>
      between.length < 80 && TO.test(between.replace(/\s+/g, ' '))
        ? changed(first, second, sums.slice(Math.max(0, index - NEAR), index + NEAR))
        : [],
    );
    return [...priorValuesFound(context), ...inProse];
  },
  examples: {
    accepted: [
      said('Spending was reduced by £168,000 to £3,629,500.'),
      said('Spending was reduced by £168,000 to £3,629,500, from £3,797,500 before.'),
    ],
    rejected: [
      {
        case: {
          contracts: [
            {
              id: 'service',
              name: 'Treatment service',
              provider: 'Provider',
              values: [
                { id: 'before', label: 'Value in 2022', amount: 3900000 },
                { id: 'after', label: 'Present value', amount: 3629500, reduced_by: 168000 },
              ],
            },
          ],
        },
        path: 'contracts.service.values.after.reduced_by',
        message:
          '"Present value" was reduced by £168,000 to £3,629,500, so it was £3,797,500 before, but "Value in 2022" is £3,900,000.',
      },
      {
        ...said('Spending was reduced by £168,000 to £3,629,500, from £3,900,000 before.'),
        path: 'background.text.text',
        textOffset: 53,
        message:
          'A reduction of £168,000 to £3,629,500 means £3,797,500 before, but the sentence gives £3,900,000.',
      },
    ],
  },
};

function changed(change: Sum, after: Sum, sums: readonly Sum[]): Finding[] {
  const { passage } = change;
  const before = passage.text.slice(Math.max(0, change.offset - 60), change.offset);
  const falls = FALL.test(before);
  if (!falls && !RISE.test(before)) return [];
  const prior = falls ? after.pence + change.pence : after.pence - change.pence;
  const { start, end } = sentenceAt(passage, change.offset);
  const others = sums.filter(
    (sum) =>
      sum.passage === passage && sum !== change && sum !== after && sum.offset >= start && sum.offset < end,
  );
  return others.flatMap((sum): Finding[] => {
    const words = passage.text.slice(Math.max(start, sum.offset - 40), sum.offset);
    if (!FROM.test(words) || canBeEqual({ pence: prior, step: 1n }, sum)) return [];
    const right = formatPounds(prior, 'minus');
    return [
      {
        path: passage.field.at,
        textOffset: sum.offset,
        message: `A ${falls ? 'reduction' : 'rise'} of ${change.written} to ${after.written} means ${right} before, but the sentence gives ${sum.written}.`,
        found: sum.written,
        expected: right,
        mend: 'Correct the one of the three sums that is wrong.',
      },
    ];
  });
}
