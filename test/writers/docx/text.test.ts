import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../src/tree/nodes.ts';
import { pathHash } from '../../../src/writers/docx/path-hash.ts';
import { sampleLogo } from '../../layout/sample-style.ts';
import {
  columns,
  emphasis,
  heading,
  label,
  link,
  note,
  numbered,
  pageReference,
  paragraph,
  reference,
  row,
  strong,
  table,
  text,
} from '../../layout/tree-builder.ts';
import { made } from './made.ts';

const contents: Contents = {
  type: 'contents',
  title: 'Contents',
  entries: [
    { target: 'one', number: '1.', text: 'One', depth: 2 },
    { target: 'two', text: 'Two', depth: 3 },
  ],
};

describe('what no format has', () => {
  it('is left out of words, properties and addresses: soft hyphens', async () => {
    const { paragraphs, properties } = await made([paragraph('co\u00adoperate in whole-system care')], {
      details: { title: 'Co\u00adoperation' },
    });
    expect(paragraphs.map(({ text }) => text)).toEqual(['cooperate in whole-system care']);
    expect(properties.title).toBe('Cooperation');
  });
});

describe('text', () => {
  it('has headings one rank below their depth, the title as Title', async () => {
    const { headings } = await made([
      heading(1, 'Paper'),
      heading(2, 'Part A', { role: 'part' }),
      heading(3, 'Why'),
      heading(4, 'How'),
    ]);
    expect(headings.map(({ level, text: words }) => [level, words])).toEqual([
      [0, 'Paper'],
      [1, 'Part A'],
      [2, 'Why'],
      [3, 'How'],
    ]);
  });

  it('marks a strong link by style too', async () => {
    const { parts } = await made([paragraph([strong(link('https://example.org/', 'a'))])]);
    expect(parts.get('word/document.xml')).toContain(
      '<w:rPr><w:rStyle w:val="HyperlinkStrong"/></w:rPr><w:t xml:space="preserve">a<',
    );
    expect(parts.get('word/styles.xml')).toContain('w:styleId="HyperlinkStrong"');
  });

  it('marks strong and emphasis by style, and not twice where the style is bold already', async () => {
    const { parts } = await made([paragraph([strong('a', emphasis('b'))]), heading(2, [strong('c')])]);
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toContain('<w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">a<');
    expect(xml).toContain('<w:rStyle w:val="StrongEmphasis"/></w:rPr><w:t xml:space="preserve">b<');
    expect(xml).toContain('<w:r><w:t xml:space="preserve">c<');
  });

  it('breaks the page with the paragraph that follows', async () => {
    const { paragraphs } = await made([
      paragraph('a'),
      { type: 'pageBreak' },
      { type: 'pageBreak' },
      paragraph('b'),
      { type: 'pageBreak' },
    ]);
    expect(paragraphs.map((each) => each.pageBreakBefore)).toEqual([false, true]);
  });

  it('marks only what is in another language than the document', async () => {
    const origin = { path: 'summary.cy', language: 'cy', audience: 'public' } as const;
    const blocks = [paragraph('Crynodeb', { origin }), paragraph('Summary')];
    const english = await made(blocks);
    expect(english.language).toBe('en-GB');
    expect(english.parts.get('word/document.xml')?.match(/w:lang w:val="[^"]*"/g)).toEqual([
      'w:lang w:val="cy-GB"',
    ]);
    const welsh = await made(blocks, { details: { language: 'cy-GB' } });
    expect(welsh.language).toBe('cy-GB');
    expect(welsh.parts.get('word/document.xml')).not.toContain('w:lang');
  });

  it('has a bookmark for every id and every path, and tells two of one path apart', async () => {
    const origin = { path: 'background.text', language: 'en', audience: 'public' } as const;
    const { bookmarks } = await made([
      paragraph('a', { id: 'risks.extension', origin }),
      paragraph('b', { origin }),
    ]);
    expect(bookmarks).toEqual([
      'risks_extension',
      `f_${pathHash('background.text')}`,
      `f_${pathHash('background.text')}_2`,
    ]);
    expect(pathHash('background.text')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives links their address and a tip', async () => {
    const { links, parts } = await made([
      paragraph([
        link('https://example.org/a b?q=é&r=1', 'here'),
        link('mailto:office@example.org', 'office'),
      ]),
    ]);
    expect(links).toEqual(['https://example.org/a%20b?q=%C3%A9&r=1', 'mailto:office@example.org']);
    expect(parts.get('word/document.xml')).toContain('w:tooltip="mailto:office@example.org"');
  });

  it('says of itself what it is, with one date', async () => {
    const { properties } = await made([paragraph('a')], { details: { title: 'T & U', date: '2025-02-28' } });
    expect(properties).toMatchObject({
      title: 'T & U',
      creator: 'Directors of Public Health',
      keywords: 'public health, commissioning, joint committee',
      language: 'en-GB',
      identifier: 'sample-joint-committee-report-public',
      created: '2025-02-28T00:00:00Z',
      modified: '2025-02-28T00:00:00Z',
    });
  });
});

describe('references', () => {
  it.each([
    ['a numbered paragraph', 'paragraph 4.2', 'REF p \\n \\h', '4.2'],
    ['a section, without its full stop', 'section 4', 'REF s \\n \\h', '4'],
    ['a table', 'Table 1', 'REF t_label \\h', 'Table 1'],
    ['the words of a heading', 'Appendix: maps', 'REF h \\h', 'Appendix: maps'],
  ])('are fields that show the right words before any update: %s', async (_, words, instruction, result) => {
    const target = instruction.split(' ')[1]?.replace('_label', '') ?? '';
    const cols = columns([1, 'left']);
    const { fields, paragraphs } = await made([
      heading(2, 'Four', { id: 's', number: label('4.') }),
      numbered('4.1', 'x'),
      numbered('4.2', 'y', { id: 'p' }),
      table('Table 1: T', cols, [], [row('body', cols, ['a'])], { id: 't' }),
      heading(2, 'Appendix: maps', { id: 'h' }),
      paragraph([text('See '), reference(target, words), text('.')]),
    ]);
    expect(fields).toContainEqual({ instruction, result });
    expect(paragraphs.at(-1)?.text).toBe(`See ${words}.`);
  });

  it('are links that keep their words where Word would come to others', async () => {
    const { fields, parts } = await made([
      numbered('4.1', 'x', { id: 'p' }),
      paragraph([reference('p', 'the option preferred')]),
    ]);
    expect(fields).toEqual([]);
    expect(parts.get('word/document.xml')).toContain('<w:hyperlink w:anchor="p" w:history="1">');
  });

  it('show the page of the layout', async () => {
    const { fields } = await made([paragraph('x', { id: 'p' }), paragraph([pageReference('p')])], {
      pages: { pageOf: new Map([['p', 7]]) },
    });
    expect(fields).toEqual([{ instruction: 'PAGEREF p \\h', result: '7' }]);
  });

  it('make a contents with its entries, numbers and pages filled in', async () => {
    const blocks = [contents, heading(2, 'One', { id: 'one' }), heading(3, 'Two', { id: 'two' })];
    const { paragraphs } = await made(blocks, {
      pages: {
        pageOf: new Map([
          ['one', 2],
          ['two', 3],
        ]),
      },
    });
    expect(paragraphs.slice(0, 3).map(({ style, text: words }) => [style, words])).toEqual([
      ['TOC Heading', 'Contents'],
      ['toc 1', '1.\tOne\t2'],
      ['toc 2', 'Two\t3'],
    ]);
  });
});

describe('footnotes and furniture', () => {
  it('has native footnotes, with links of their own, and repeats a mark by a field', async () => {
    const footnotes = [
      { number: 1, children: [paragraph([text('See '), link('https://example.org/n', 'there')])] },
      { number: 2, children: [paragraph('Never marked.')] },
    ];
    const reading = await made([paragraph([text('a'), note(1), text('b'), note(1)])], { footnotes });
    expect(reading.footnotes).toEqual([{ id: '1', text: 'See there' }]);
    expect(reading.fields).toEqual([{ instruction: 'NOTEREF footnote_1 \\f \\h', result: '1' }]);
    expect(reading.parts.get('word/_rels/footnotes.xml.rels')).toContain('https://example.org/n');
    expect(reading.links).toEqual([]);
  });

  it('has what stands left and right, the page of the pages, and the marks in words', async () => {
    const details = { marks: ['DRAFT', 'SPECIMEN'] as const };
    const { headers, footers } = await made([paragraph('a')], { details, pages: { pageCount: 12 } });
    expect(headers).toEqual(['DRAFT · SPECIMEN · Northshire and Westshire Joint Committee\t2 March 2026']);
    expect(footers).toEqual(['Drug and alcohol services: aligning contracts\tPage 1 of 12']);
  });

  it('puts the picture at the head of the first page with its alternative text', async () => {
    const beside = await made([paragraph('Council', { role: 'organisation' })], {
      style: { logo: sampleLogo },
    });
    expect(beside.paragraphs.map(({ style, text: words }) => [style, words])).toEqual([
      ['Masthead', 'Council'],
    ]);
    expect(beside.parts.get('word/document.xml')).toContain(`descr="${sampleLogo.alternative}"`);
    const alone = await made([paragraph('Text')], { style: { logo: sampleLogo } });
    expect(alone.paragraphs.map(({ style }) => style)).toEqual(['Logo', 'Body Text']);
  });
});
