import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkField } from '../../src/tree/check-field.ts';
import { footnoteFaults } from '../../src/tree/checks/footnote-faults.ts';
import { nodeFaults } from '../../src/tree/checks/node-faults.ts';
import { parseFieldMarkdown } from '../../src/tree/grammar.ts';
import { plainNotes } from '../../src/tree/plain-notes.ts';

const WORDS = [
  'one',
  'two',
  '5',
  '(x)',
  '*b*',
  '**c d**',
  '[^a]',
  '[^b]',
  '[^a]',
  ':ref[t.c]',
  '!',
  '*',
  '\\',
  '#',
];
const JOINTS = [
  ' ',
  ' ',
  ' ',
  '',
  '',
  '\n',
  '\n    ',
  '\n\n',
  '\n\n[^a]: ',
  '\n\n[^b]: ',
  '\n[^a]: ',
  ': ',
  '|',
  '- ',
];
const FIELD = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 12 })
  .map((parts) => `One.[^a] ${parts.flat().join('')}\n\n[^a]: note`);

describe('notes in plain words', () => {
  it.each([
    'One.[^a] Two\nlines.\n\nThree *words*.\n\n[^a]: A note\n    in two lines.',
    'One[^a] and two.[^b]\n\n[^a]: A note.\n\n[^b]: Another.\n',
  ])('are read without the parser: %s', (text) => {
    expect(plainNotes(text)).toBeDefined();
    expect(checkField(text)).toEqual([]);
  });

  it.each([
    'One.[^a]',
    'One.\n\n[^a]: never called',
    'One.[^a]\n\n[^a]: one\n\n[^a]: two',
    'One.[^a]\n\n[^a]: - a list',
    'One.[^a]\n\n[^a]: a\n\n    second paragraph',
    'One.[^a]\n\n[^a]: a\n\nWords behind it.',
    'One.[^a](b)\n\n[^a]: a',
    'One ![^a]\n\n[^a]: a',
    '- One.[^a]\n\n[^a]: a',
    'One.[^a]\n[^a]: a',
  ])('are nothing else: %s', (text) => {
    expect(plainNotes(text)).toBeUndefined();
  });

  it('are what the parser finds, with nothing wrong in them', () => {
    fc.assert(
      fc.property(FIELD, (text) => {
        const paragraphs = plainNotes(text);
        if (!paragraphs) return;
        const root = parseFieldMarkdown(text);
        expect(paragraphs.map(({ start }) => start)).toEqual(startsOf(root.children, 'paragraph'));
        expect(startsOf(root.children, 'footnoteDefinition')).toHaveLength(
          root.children.length - paragraphs.length,
        );
        const blanked = paragraphs
          .map((paragraph) => paragraph.text.replace(/[*\\]|:ref\[t\.c\]|\s/g, ''))
          .join('');
        expect(blanked).toBe(
          root.children
            .map((child) => wordsOf(child))
            .join('')
            .replace(/[*\\]|\s/g, ''),
        );
        expect([...nodeFaults(root, text, { next: 1 }), ...footnoteFaults(root, text)]).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

const startsOf = (nodes: readonly Nodes[], type: Nodes['type']) =>
  nodes.filter((node) => node.type === type).map(({ position }) => position?.start.offset);

/** What the parser gives as text outside notes. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteDefinition') return '';
  return 'children' in node && node.type !== 'textDirective' ? node.children.map(wordsOf).join('') : '';
}
