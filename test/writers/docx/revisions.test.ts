import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../src/calculators/word-changes.ts';
import type { Block, Inline, Paragraph } from '../../../src/tree/nodes.ts';
import { docxIds, docxParagraphs, docxRevisions } from '../../readers/docx-revisions.ts';
import { madeBytes } from './made.ts';

const NODES = { inserted: 'insert', deleted: 'delete' } as const;

function inlinesOf(original: string, final: string): readonly Inline[] {
  return wordChanges(original, final).map(({ kind, words }): Inline => {
    const text = { type: 'text', value: words } as const;
    return kind === 'kept' ? text : { type: NODES[kind], children: [text] };
  });
}

function paragraph(children: readonly Inline[], id: string): Paragraph {
  return { type: 'paragraph', role: 'text', id, indent: 0, children };
}

const revisions = { author: 'The “Cabinet” & others', on: '2019-12-17' };
const made = (blocks: readonly Block[]) => madeBytes(blocks, { details: { revisions } });

describe('tracked changes', () => {
  it.each([
    ['Approve the award.', 'Approve the early award.'],
    ['Up to £2,500,000 a year', 'Up to £2,750,000 a year'],
    ['Old words', 'New ones altogether'],
    ['A <b> & "c"', 'A <i> & "d"'],
  ])('give %j when rejected and %j when accepted', async (original, final) => {
    const bytes = await made([paragraph(inlinesOf(original, final), 'p')]);
    expect(docxParagraphs(bytes, 'rejected')).toEqual([original]);
    expect(docxParagraphs(bytes, 'accepted')).toEqual([final]);
  });

  it('say whose they are and when, each with an id of its own', async () => {
    const blocks = ['a', 'b'].map((id) => paragraph(inlinesOf('one two three', 'one 2 four'), id));
    const bytes = await made(blocks);
    const changes = docxRevisions(bytes);
    expect(changes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      ['a', 'b'].flatMap(() => ['deleted two three', 'inserted 2 four']),
    );
    for (const { author, date } of changes) {
      expect(author).toBe(revisions.author);
      expect(date).toBe('2019-12-17T00:00:00Z');
    }
    const ids = docxIds(bytes);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold whatever a paragraph holds, and Word takes the file', async () => {
    const within: readonly Inline[] = [
      { type: 'text', value: 'plain ' },
      { type: 'strong', children: [{ type: 'text', value: 'bold ' }] },
      { type: 'emphasis', children: [{ type: 'text', value: 'slanted ' }] },
      { type: 'link', url: 'https://example.org/a?b&c', children: [{ type: 'text', value: 'a link' }] },
      { type: 'break' },
      { type: 'reference', kind: 'label', target: 'p', text: 'paragraph 1' },
      { type: 'tickBox', checked: true, label: 'Yes' },
    ];
    const bytes = await made([
      paragraph([{ type: 'insert', children: within }], 'p'),
      paragraph([{ type: 'delete', children: within }], 'q'),
    ]);
    expect([...(await validate(bytes, 'docx', 'Microsoft365'))]).toEqual([]);
    const said = 'plain bold slanted a link\nparagraph 1☒\u00a0Yes';
    expect(docxParagraphs(bytes, 'accepted')).toEqual([said, '']);
    expect(docxParagraphs(bytes, 'rejected')).toEqual(['', said]);
  });

  it('give back both texts, whatever was changed in them', async () => {
    const word = fc.oneof(
      fc.constantFrom('award', 'the', 'contract,', '£2,500', '<b>', '&', '"x"', 'é', '’s'),
      fc.string({ minLength: 1, maxLength: 5 }).map((text) => text.replace(/[\s\p{C}]/gu, 'q')),
    );
    const texts = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 4 }), async (pairs) => {
        const blocks = pairs.map(([original, final], index) =>
          paragraph(inlinesOf(original, final), `p-${index}`),
        );
        const bytes = await made(blocks);
        expect(docxParagraphs(bytes, 'rejected')).toEqual(pairs.map(([original]) => original));
        expect(docxParagraphs(bytes, 'accepted')).toEqual(pairs.map(([, final]) => final));
        const ids = docxIds(bytes);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 30 },
    );
  });
});
