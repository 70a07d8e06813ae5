import type { Rule } from '../rule.ts';
import { neighbours, sumsInProse } from './sums-in-prose.ts';

/** Words between two sums by which the second is a part of the first; nothing else may stand before them but a few words. */
const PART =
  /^[^.\n]{0,60}?(?:,? of which|\.? ?of (?:this|that|these)(?: (?:sum|total|amount))?,?)[^.\n£]{0,30}$/i;

/** A part is named this soon after its whole. */
const FARTHEST = 140;

const said = (text: string) => ({ case: { background: [{ id: 'text', text }] } });

/** In "£x, of which £y", y is no more than x. */
export const partWithinWhole: Rule = {
  id: 'MON-23',
  title: 'A part is not more than its whole',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'One of the two sums is wrong, or they stand the wrong way round.',
  reads: ['figures'],
  check: (context) =>
    neighbours(sumsInProse(context)).flatMap(({ first, second, between }) => {
      if (
        second.pence <= first.pence ||
        between.length > FARTHEST ||
        !PART.test(between.replace(/\s+/g, ' ').replace('. Of', ' of'))
      )
        return [];
      return [
        {
          path: second.passage.field.at,
          textOffset: second.offset,
          message: `${second.written} is given as a part of ${first.written}, which is less.`,
          found: second.written,
          expected: `no more than ${first.written}`,
          mend: 'Correct the sum that is wrong, or change the two round.',
        },
      ];
    }),
  examples: {
    accepted: [
      said('The plan brings £900 million, of which £780 million is for treatment.'),
      said('The plan brings £900 million. The review cost £1,000 million.'),
    ],
    rejected: [
      {
        ...said('The plan brings £780 million, of which £900 million is for treatment.'),
        path: 'background.text.text',
        textOffset: 39,
        message: '£900 million is given as a part of £780 million, which is less.',
      },
      {
        ...said('The plan brings £780 million. Of this, £900 million is for treatment.'),
        path: 'background.text.text',
        textOffset: 39,
        message: '£900 million is given as a part of £780 million, which is less.',
      },
    ],
  },
};
