import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordChange, wordChanges } from '../../src/calculators/word-changes.ts';

/** `-out-` and `+in+` among the words that stay. */
function shown(changes: readonly WordChange[]): string {
  const mark = { kept: '', inserted: '+', deleted: '-' } as const;
  return changes.map(({ kind, words }) => `${mark[kind]}${words}${mark[kind]}`).join('');
}

const without = (kind: WordChange['kind'], changes: readonly WordChange[]) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ words }) => words)
    .join('');

describe('wordChanges', () => {
  it.each([
    ['approve the award', 'approve the award', 'approve the award'],
    ['approve the award', 'approve the early award', 'approve the +early +award'],
    ['approve the early award', 'approve the award', 'approve the -early -award'],
    ['award the contract', 'award the contract, and report it', 'award the contract+, and report it+'],
    ['up to £2,500,000 a year', 'up to £2,750,000 a year', 'up to -£2,500,000-+£2,750,000+ a year'],
    ['for 48.6% of it', 'for 48.7% of it', 'for -48.6%-+48.7%+ of it'],
    ['the director’s view', 'the director’s views', 'the director’s -view-+views+'],
    ['one two three', 'four five three', '-one two-+four five+ three'],
    ['', 'note it', '+note it+'],
    ['note it', '', '-note it-'],
    ['', '', ''],
    ['y gwasanaeth newydd', 'y gwasanaeth hwn', 'y gwasanaeth -newydd-+hwn+'],
  ])('%j to %j is %j', (original, final, expected) => {
    expect(shown(wordChanges(original, final))).toBe(expected);
  });

  it('takes texts with too much to tell apart as wholly replaced', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    const changes = wordChanges(text('a'), text('b'));
    expect(without('inserted', changes)).toBe(text('a'));
    expect(without('deleted', changes)).toBe(text('b'));
  });

  it('gives back both texts exactly, whatever they are', () => {
    const word = fc.constantFrom('award', 'the', ' ', '  ', '£2,500', ',', 'é', '\n', '’s', 'contract', '.');
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, text, (original, final) => {
        const changes = wordChanges(original, final);
        expect(without('inserted', changes)).toBe(original);
        expect(without('deleted', changes)).toBe(final);
        for (const [index, { kind, words }] of changes.entries()) {
          expect(words).not.toBe('');
          expect(kind).not.toBe(changes[index + 1]?.kind);
        }
      }),
    );
  });
});
