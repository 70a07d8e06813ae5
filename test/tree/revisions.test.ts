import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/calculators/word-changes.ts';
import { revisedMarkdown } from '../../src/templating/revised-markdown.ts';
import type { Inline } from '../../src/tree/nodes.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { bareWords, words } from './print-tree.ts';
import { sampleOptions } from './sample-options.ts';

function inlinesOf(markdown: string): readonly Inline[] {
  const [paragraph] = parseDocument(`:::plain\n${markdown}\n:::\n`, sampleOptions()).root.children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

const shown = (original: string, final: string) =>
  words(inlinesOf(revisedMarkdown(wordChanges(original, final))));

const without = (type: Inline['type'], inlines: readonly Inline[]) =>
  bareWords(inlines.filter((inline) => inline.type !== type));

describe('insertions and deletions', () => {
  it.each([
    ['Approve the award.', 'Approve the award.', 'Approve the award.'],
    ['Approve the award.', 'Approve the early award.', 'Approve the +early +award.'],
    ['Approve the award', 'Approve the award, and report it', 'Approve the award+, and report it+'],
    ['Note [a](b) *c* :ref[d]', 'Note [a](b) *e* :ref[d]', 'Note [a](b) *-c-+e+* :ref[d]'],
    ['A long-term plan', 'A medium-term plan', 'A -long-term-+medium-term+ plan'],
    ['Up to £2,500', 'Up to £3,000', 'Up to -£2,500-+£3,000+'],
  ])('shows %j becoming %j as %j', (original, final, expected) => {
    expect(shown(original, final)).toBe(expected);
  });

  it('are read only in templates: in a field the marks are words', () => {
    const [field] = parseDocument('```field path=a\nA :ins[b] c\n```\n', sampleOptions()).root.children;
    expect(field?.type === 'paragraph' && words(field.children)).toBe('A :ins[b] c');
  });

  it('keep both texts exactly, whatever their words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'award',
        'the',
        'contract,',
        '£2,500',
        '[x]',
        '{y}',
        ':ref[z]',
        '*',
        '\\',
        '!',
        '1.',
        'é',
      ),
      fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replace(/[\s\0\u2028\u2029]/g, 'q')),
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (original, final) => {
        const inlines = inlinesOf(revisedMarkdown(wordChanges(original, final)));
        expect(without('insert', inlines)).toBe(original);
        expect(without('delete', inlines)).toBe(final);
      }),
    );
  });
});

describe('a heading with a number of its own', () => {
  it('takes it, and those after it go on', () => {
    const heading = (title: string, number = '') => `::mark{id="${title}"${number}}\n\n## ${title}\n`;
    const markdown = [heading('a', ' number="71"'), heading('b'), heading('c', ' number="76"')].join('\n');
    const { root } = parseDocument(`${markdown}\n`, sampleOptions('headings'));
    expect(root.children.map((block) => block.type === 'heading' && block.number?.text)).toEqual([
      '71.',
      '72.',
      '76.',
    ]);
  });
});
