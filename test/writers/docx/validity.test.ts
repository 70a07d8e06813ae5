import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { layOutBlocks } from '../../layout/lay-out-blocks.ts';
import { samplePack, samplePaper } from '../../layout/sample-paper.ts';
import { sampleLogo } from '../../layout/sample-style.ts';
import { manyColumns } from '../../layout/sample-wide-tables.ts';
import {
  bullets,
  cell,
  columns,
  heading,
  item,
  list,
  panel,
  paragraph,
  row,
  table,
  text,
} from '../../layout/tree-builder.ts';
import { readDocx } from '../../readers/read-docx.ts';
import { findAll, readXml } from '../../readers/read-xml.ts';
import { madeBytes } from './made.ts';

const pages = {
  pageOf: new Map([
    ['purpose', 1],
    ['p-4-3', 5],
  ]),
  pageCount: 9,
  tables: new Map(),
};

async function faults(bytes: Uint8Array, version: 'Office2013' | 'Microsoft365'): Promise<unknown[]> {
  return [...(await validate(bytes, 'docx', version))];
}

const nested = [
  heading(1, 'A & B <i>“quoted”</i>'),
  { type: 'pageBreak' as const },
  table(
    '',
    columns([1, 'left'], [1, 'left']),
    [],
    [
      {
        kind: 'body' as const,
        cells: [
          cell(0, 'x', {
            children: [
              bullets(0, 'one', 'two'),
              table('', columns([1, 'left']), [], [row('body', columns([1, 'left']), ['y'])]),
            ],
          }),
        ],
      },
    ],
  ),
  panel('decision', [
    paragraph('Agreed.'),
    list('resolutions', 0, [item('1)', 'That it be so.', { list: 'resolutions' })]),
  ]),
  { type: 'signatureBlock' as const, rows: [{ term: 'Signed', detail: '' }] },
];

describe('the Word file', () => {
  const sample = samplePaper();
  const wide = manyColumns(8);
  const marked = { ...sample.details, marks: ['DRAFT', 'NOT FOR PUBLICATION'] as const, language: 'cy-GB' };
  const papers = [
    ['a paper', () => writeDocx(sample.root, sample.style, sample.details, pages)],
    [
      'a marked paper with a picture',
      () => writeDocx(sample.root, { ...sample.style, logo: sampleLogo }, marked, pages),
    ],
    ['tables, lists and panels in one another', () => madeBytes(nested)],
    ['a table in smaller type', () => madeBytes([wide], { pages: { tables: layOutBlocks([wide]).tables } })],
    ['nothing', () => madeBytes([])],
  ] as const;

  it.each(papers)('is valid for Word 2013 and Microsoft 365: %s', async (_, make) => {
    const bytes = await make();
    expect(await faults(bytes, 'Office2013')).toEqual([]);
    expect(await faults(bytes, 'Microsoft365')).toEqual([]);
  });

  it('asks nothing of the reader: no field is dirty, none is updated on opening', async () => {
    const { parts } = readDocx(await writeDocx(sample.root, sample.style, sample.details, pages));
    for (const xml of parts.values()) expect(xml).not.toMatch(/w:dirty|w:updateFields/);
  });

  it('closes every bookmark once, and repeats no id and no name', async () => {
    const pack = samplePack(3);
    const { parts, bookmarks } = readDocx(await writeDocx(pack.root, pack.style, pack.details, pages));
    const body = readXml(parts.get('word/document.xml') ?? '');
    const ids = findAll(body, 'w:bookmarkStart').map((start) => start.attributes['w:id']);
    const ends = findAll(body, 'w:bookmarkEnd').map((end) => end.attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ends].sort()).toEqual([...ids].sort());
    expect(new Set(bookmarks.map((name) => name.toLowerCase())).size).toBe(bookmarks.length);
    for (const name of bookmarks) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
  });

  it('leads every field and link to a bookmark that is there', async () => {
    const { parts, bookmarks } = readDocx(await writeDocx(sample.root, sample.style, sample.details, pages));
    const xml = parts.get('word/document.xml') ?? '';
    const targets = [
      ...Array.from(xml.matchAll(/ (?:REF|PAGEREF|NOTEREF) (\S+)/g), (match) => match[1]),
      ...Array.from(xml.matchAll(/w:anchor="([^"]*)"/g), (match) => match[1]),
    ];
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !bookmarks.includes(target ?? ''))).toEqual([]);
  });

  it('uses no empty paragraph as space', async () => {
    const { paragraphs } = readDocx(await writeDocx(sample.root, sample.style, sample.details, pages));
    const empty = paragraphs.filter((each) => each.text === '' && !each.inTable);
    expect(empty.every((each) => each.style === 'Table Separator')).toBe(true);
    expect(empty.length).toBeLessThanOrEqual(1);
  });

  it('formats by style alone: paragraphs and runs carry nothing of their own but what a style cannot', async () => {
    const { parts } = readDocx(await writeDocx(sample.root, sample.style, sample.details, pages));
    const body = readXml(parts.get('word/document.xml') ?? '');
    const names = (kind: string) =>
      new Set(
        findAll(body, kind).flatMap((each) =>
          each.children.map((child) => (typeof child === 'string' ? '' : child.name)),
        ),
      );
    expect([...names('w:pPr')].sort()).toEqual(['w:keepNext', 'w:numPr', 'w:pStyle']);
    expect([...names('w:rPr')].sort()).toEqual(['w:lang', 'w:rStyle']);
  });

  it('names only styles that exist', async () => {
    const pack = samplePack(2);
    const { parts } = readDocx(await writeDocx(pack.root, pack.style, pack.details, pages));
    const styles = parts.get('word/styles.xml') ?? '';
    const used = new Set(
      [...parts].flatMap(([path, xml]) =>
        path === 'word/styles.xml'
          ? []
          : Array.from(xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g), (m) => m[1]),
      ),
    );
    for (const style of used) expect(styles).toContain(`w:styleId="${style}"`);
    const ids = Array.from(styles.matchAll(/w:styleId="([^"]*)"/g), (match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out what XML cannot hold, and keeps the rest', async () => {
    const { paragraphs } = readDocx(
      await madeBytes([paragraph([text('a\u0000\u0008b\ud800 <&> "é" 😀\ufffe')])]),
    );
    expect(paragraphs.map((each) => each.text)).toEqual(['ab <&> "é" 😀']);
  });
});
