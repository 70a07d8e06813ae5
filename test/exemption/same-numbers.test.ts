import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/exemption/redact.ts';
import { caseWith } from '../rules/smallest-case.ts';
import { TOOLS } from './markdown-tools.ts';

const piece = fc.constantFrom(
  'A paragraph.',
  '- an item\n- another',
  '> A quotation.',
  'Two lines\nof one.',
  '1. First',
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 4 });

describe('both audiences', () => {
  it('read the same paragraph numbers around an exempt block', () => {
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, within, after) => {
        const text = [...before, ':::exempt{#held}', ...within, ':::', ...after].join('\n\n');
        const input = caseWith({
          background: [{ id: 'x', text }],
          exempt: [
            {
              id: 'entry',
              target: 'held',
              paragraphs: [3],
              reason: 'Business affairs.',
              public_interest: 'Harm.',
              replacement: '1. Exempt *information*:\n\n- see paragraph 3',
            },
          ],
        });
        const [open, full] = (['public', 'restricted'] as const).map((audience) => {
          const { data } = redact(input, new Map(), audience, 'en', TOOLS);
          const [block] = (data as typeof input).background as readonly { text: string }[];
          return TOOLS.countNumberedParagraphs(block?.text ?? '');
        });
        expect(open).toBe(full);
      }),
      { numRuns: 150 },
    );
  });
});
