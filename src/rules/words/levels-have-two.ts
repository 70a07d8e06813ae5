import type { Rule } from '../rule.ts';
import { grouped } from './grouped.ts';
import { paragraphNumbers } from './typed-numbers.ts';

const recommendation = (...texts: readonly string[]) => ({
  recommendations: [
    {
      id: 'award',
      verb: 'approve',
      object: 'the award of',
      points: texts.map((text, i) => ({ id: `p${i + 1}`, text })),
    },
  ],
});

/** A level of numbers has at least two members: no "3.1.1" without "3.1.2", no "(a)" without "(b)". */
export const levelsHaveTwo: Rule = {
  id: 'LNT-03',
  title: 'A level has at least two members',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A single "(a)" or "3.1.1" makes members look for the rest of a decision that seems to be missing.',
  reads: ['recommendations.*.points', '*.text'],
  check: ({ case: input, fields }) => {
    const numbers = paragraphNumbers(fields).filter(({ parts }) => parts.length > 1);
    const parents = grouped(numbers, ({ parts }) => parts.slice(0, -1).join('.'));
    return [
      ...(input.recommendations ?? []).flatMap(({ id, points }) =>
        points?.length === 1
          ? [
              {
                path: `recommendations.${id}.points`,
                message: `Recommendation "${id}" has one sub-point only.`,
                expected: 'two or more, or none',
                mend: 'Put its words into "rest", or add what is missing.',
              },
            ]
          : [],
      ),
      ...[...parents].flatMap(([parent, [only, ...more]]) =>
        only && more.length === 0
          ? [
              {
                path: only.field.at,
                textOffset: only.offset,
                message: `"${only.written}" is the only paragraph typed under ${parent}.`,
                found: only.written,
                mend: 'Delete the typed number: papers number their own paragraphs.',
              },
            ]
          : [],
      ),
    ];
  },
  examples: {
    accepted: [
      { case: recommendation('one lot', 'another lot') },
      {
        case: {
          background: [
            { id: 'a', text: '3.1.1 One.' },
            { id: 'b', text: '3.1.2 Two.' },
          ],
        },
      },
    ],
    rejected: [
      {
        case: recommendation('one lot'),
        path: 'recommendations.award.points',
        message: 'Recommendation "award" has one sub-point only.',
      },
      {
        case: {
          background: [
            { id: 'a', text: '3.1.1 One.' },
            { id: 'b', text: 'Two.' },
          ],
        },
        path: 'background.a.text',
        message: '"3.1.1" is the only paragraph typed under 3.1.',
      },
    ],
  },
};
