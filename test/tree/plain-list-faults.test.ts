import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footnoteFaults } from '../../src/tree/checks/footnote-faults.ts';
import { nodeFaults } from '../../src/tree/checks/node-faults.ts';
import { plainListFaults } from '../../src/tree/checks/plain-list-faults.ts';
import { maskEscapes } from '../../src/tree/find-references.ts';
import { parseFieldMarkdown } from '../../src/tree/grammar.ts';
import { withoutDepth } from '../../src/tree/limits.ts';
import { soup } from './markdown-soup.ts';

const parsedFaults = (text: string, lists: { next: number }) => {
  const root = parseFieldMarkdown(text);
  return [...nodeFaults(root, text, lists), ...footnoteFaults(root, maskEscapes(text))];
};

describe('checking a list of plain words', () => {
  it.each([
    ['1. one\n2. two', 1, [], 3],
    ['3. three\n4. four', 3, [], 5],
    ['7) seven', 1, ['"7" at the beginning'], 8],
    ['- one\n- two', 4, [], 4],
  ])('%j after %i', (text, next, messages, then) => {
    const lists = { next };
    const found = plainListFaults(text, lists);
    expect(found?.map(({ message }, i) => message.startsWith(messages[i] ?? '?'))).toEqual(
      messages.map(() => true),
    );
    expect(lists.next).toBe(then);
  });

  it('says what checking its parsed tree says, wherever it says anything', () => {
    const mark = fc.constantFrom('- ', '1. ', '2. ', '3) ', '12. ', '0. ');
    const items = fc.array(
      fc.tuple(mark, fc.oneof(fc.constantFrom('one', 'a **b** c', 'a | b', '--|--'), soup)),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 4 }), (lines, next) => {
        const text = lines.map(([each, words]) => each + words).join('\n');
        const [quick, parsed] = [{ next }, { next }];
        const found = withoutDepth(text) === text ? plainListFaults(text, quick) : undefined;
        if (found === undefined) return;
        expect(found).toEqual(parsedFaults(text, parsed));
        expect(quick).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});
