import { describe, expect, it } from 'vitest';
import { mendCase } from '../../src/pipeline/mend-case.ts';
import { CASE, workspaceWith } from '../bad-input/base.ts';
import { purpose } from '../bad-input/told.ts';

const FILE = 'data/cases/base.yaml';
const mended = (typed: string) => mendCase({ file: FILE, text: purpose(typed)(CASE) }, workspaceWith());

describe('the mends of a case', () => {
  it.each([
    ['a wrong Act year', 'It is exempt by Schedule 12A of the Local Government Act 1974.', '1974', '1972'],
    ["the unit £000's", "The table is in £000's throughout.", "£000's", '£000'],
    ['a stray sign', 'The Co=ordination Board met and agreed.', 'Co=ordination', 'Co-ordination'],
    ['a doubled word', 'The Board agreed to the the motion.', 'the the', 'the'],
  ])('%s', (_, words, found, replacement) => {
    const before = purpose(`text: ${words} # kept`)(CASE);
    const { text, mends, left } = mendCase({ file: FILE, text: before }, workspaceWith());
    expect(mends).toMatchObject([{ found: expect.stringContaining(found.slice(0, 3)) }]);
    expect(text).toBe(before.replace(found, replacement));
    expect(left).toEqual([]);
  });

  it('keep comments, line ends and everything else as it was', () => {
    const words = purpose("text: The table is in £000's. # a comment")(CASE);
    for (const text of [words, words.replaceAll('\n', '\r\n'), `\ufeff${words}`]) {
      const result = mendCase({ file: FILE, text }, workspaceWith());
      expect(result.text).toBe(text.replace("£000's", '£000'));
    }
  });

  it('several in one text, each at its place', () => {
    const { text, mends } = mended(
      "text: In £000's, and in £000's, by Schedule 12A of the Local Government Act 1974.",
    );
    expect(mends.map(({ rule }) => rule)).toEqual(['MON-20', 'MON-20', 'ACC-01']);
    expect(text).toContain('In £000, and in £000, by Schedule 12A of the Local Government Act 1972.');
  });

  it('none where the words stand over a line end, which is left to a person', () => {
    const typed = 'text: >-\n      The Board met, and the\n      the Board agreed.';
    const { text, mends, left } = mended(typed);
    expect(mends).toEqual([]);
    expect(left.map(({ rule }) => rule)).toEqual(['LNT-12']);
    expect(text).toBe(purpose(typed)(CASE));
  });

  it('none where nothing is certain', () => expect(mended('text: It is asked to decide.').mends).toEqual([]));
});
