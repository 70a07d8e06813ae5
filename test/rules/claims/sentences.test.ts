import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../src/rules/claims/sentences.ts';
import { proseOf } from '../prose-of.ts';

const passageOf = (text: string) => {
  const [passage] = proseOf(text).passages;
  if (!passage) throw new Error('the text has no passage');
  return passage;
};

describe('sentences', () => {
  it.each([
    ['One ends. Two begins.', ['One ends.', ' Two begins.']],
    ['It is £1.5m in all, e.g. for this.', ['It is £1.5m in all, e.g. for this.']],
    ['These:\n\n- one\n- two', ['These:\n\n', '- one\n', '- two']],
    ['First.\n\nSecond', ['First.', '\n\n', 'Second']],
  ])('are parted in %j', (text, parts) => {
    const found = sentencesOf(passageOf(text)).map(({ start, end }) => text.slice(start, end));
    expect(found.join('')).toBe(text);
    expect(found.map((part) => part.trim()).filter((part) => part !== '')).toEqual(
      parts.map((part) => part.trim()).filter((part) => part !== ''),
    );
  });

  it('hold every offset of their text', () => {
    const text = fc.array(fc.constantFrom('A. ', 'word ', '\n\n', '\n- ', '£2.5m ', '? B '), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, fc.nat(), (parts, seed) => {
        const passage = passageOf(parts.join(''));
        const offset = seed % passage.text.length;
        const { start, end } = sentenceAt(passage, offset);
        expect(start).toBeLessThanOrEqual(offset);
        expect(end).toBeGreaterThan(offset);
      }),
    );
  });
});
