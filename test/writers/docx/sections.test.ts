import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/tree/nodes.ts';
import { docxToCheck } from '../../conformance/docx/docx-check.ts';
import { DOCX_CHECKS } from '../../conformance/docx/index.ts';
import { layOutBlocks } from '../../layout/lay-out-blocks.ts';
import { manyColumns } from '../../layout/sample-wide-tables.ts';
import { columns, heading, paragraph, row, table } from '../../layout/tree-builder.ts';
import { readDocx } from '../../readers/read-docx.ts';
import { childrenOf, find, findAll, readXml, valOf, type XmlElement } from '../../readers/read-xml.ts';
import { madeBytes } from './made.ts';

const WIDE = 11;
const title = heading(1, 'Figures', { id: 'title' });
const words = paragraph('Words around it.');

async function written(blocks: readonly Block[]): Promise<Uint8Array> {
  const { tables, turned, pages } = layOutBlocks(blocks);
  return madeBytes(blocks, { pages: { tables, turned: turned ?? new Set(), pageCount: pages.length } });
}
const part = (bytes: Uint8Array, path: string): XmlElement =>
  readXml(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()));
const sections = (bytes: Uint8Array) => findAll(part(bytes, 'word/document.xml'), 'w:sectPr');

describe('pages on their side', () => {
  it.each<readonly [string, readonly Block[], readonly string[]]>([
    ['between others', [title, words, manyColumns(WIDE), words], ['portrait', 'landscape', 'portrait']],
    ['at the end', [title, words, manyColumns(WIDE)], ['portrait', 'landscape']],
    [
      'twice',
      [title, manyColumns(WIDE), words, paragraph('w '.repeat(700)), manyColumns(WIDE), words],
      ['landscape', 'portrait', 'landscape', 'portrait'],
    ],
    [
      'with notes',
      [title, words, manyColumns(WIDE, { notes: [words] }), words],
      ['portrait', 'landscape', 'portrait'],
    ],
    ['nowhere', [title, words], ['portrait']],
  ])('%s are sections of the Word file, which both versions of Word take', async (_, blocks, expected) => {
    const bytes = await written(blocks);
    const found = sections(bytes);
    expect(found.map((each) => find(each, 'w:pgSz')?.attributes['w:orient'])).toEqual(expected);
    for (const version of ['Office2013', 'Microsoft365'] as const)
      expect([...(await validate(bytes, 'docx', version))]).toEqual([]);
    const checked = docxToCheck(readDocx(bytes));
    expect(DOCX_CHECKS.flatMap((check) => check.faults(checked))).toEqual([]);
  });

  it('have measures, header and footer of their own, and numbers that go on', async () => {
    const found = sections(await written([title, words, manyColumns(WIDE), words]));
    const size = found.map((each) => find(each, 'w:pgSz')?.attributes);
    expect([size[1]?.['w:w'], size[1]?.['w:h']]).toEqual([size[0]?.['w:h'], size[0]?.['w:w']]);
    const ids = found.map((each) =>
      ['w:headerReference', 'w:footerReference'].map((name) => find(each, name)?.attributes['r:id']),
    );
    expect(ids[0]).toEqual(ids[2]);
    expect(new Set(ids.flat()).size).toBe(4);
    for (const each of found) expect(find(each, 'w:pgNumType')?.attributes['w:start']).toBeUndefined();
  });

  it('have the same words in their header, with its right tab at their own edge', async () => {
    const bytes = await written([title, words, manyColumns(WIDE), words]);
    const [upright, turned] = ['word/header1.xml', 'word/header2.xml'].map((path) =>
      findAll(part(bytes, path), 'w:t').map(({ children }) => children.join('')),
    );
    expect(turned).toEqual(upright);
    const style = childrenOf(part(bytes, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'TurnedHeader',
    );
    const tabs = findAll(style ?? part(bytes, 'word/styles.xml'), 'w:tab').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(tabs).toEqual(['clear', 'right']);
  });

  it('have tables as wide as they are', async () => {
    const { tables } = readDocx(await written([title, manyColumns(WIDE)]));
    const [size] = sections(await written([title, manyColumns(WIDE)])).map((each) => [
      find(each, 'w:pgSz'),
      find(each, 'w:pgMar'),
    ]);
    const [page, margins] = size ?? [];
    const width =
      Number(page?.attributes['w:w']) -
      Number(margins?.attributes['w:left']) -
      Number(margins?.attributes['w:right']);
    expect(tables[0]?.columns.reduce((sum, each) => sum + each, 0)).toBe(width);
  });
});

describe('what keeps Word’s pages as good as ours', () => {
  const asked = columns([2, 'left'], [1, 'figure']);
  const body = Array.from({ length: 5 }, (_, i) => row('body', asked, [`Row ${i}`, '1']));
  const made = async () =>
    part(
      await written([
        title,
        heading(2, 'A section'),
        table('Table 1: Costs', asked, [row('head', asked, ['Service', 'Cost'])], body),
      ]),
      'word/document.xml',
    );
  const keeps = (paragraph: XmlElement | undefined) => find(paragraph, 'w:pPr', 'w:keepNext') !== undefined;

  it('holds the head to the first rows and the last row to the one before', async () => {
    const rows = findAll(await made(), 'w:tr');
    expect(rows.map((each) => keeps(findAll(each, 'w:p')[0]))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(rows.map((each) => find(each, 'w:trPr', 'w:cantSplit') !== undefined)).not.toContain(false);
    expect(rows.map((each) => find(each, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('holds headings and captions to what follows, and lines of paragraphs to one another', async () => {
    const bytes = await written([title, heading(2, 'A section'), words]);
    const styles = part(bytes, 'word/styles.xml');
    const style = (id: string) =>
      childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
    for (const id of ['Heading1', 'Caption'])
      expect(find(style(id), 'w:pPr', 'w:keepNext'), id).toBeDefined();
    expect(find(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr', 'w:widowControl')).toBeDefined();
    expect(valOf(style('Heading1'), 'w:name')).toBeDefined();
  });
});
