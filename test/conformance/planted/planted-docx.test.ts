import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { samplePaper } from '../../layout/sample-paper.ts';
import { sampleLogo } from '../../layout/sample-style.ts';
import { paragraph } from '../../layout/tree-builder.ts';
import { readDocx } from '../../readers/read-docx.ts';
import { docxToCheck } from '../docx/docx-check.ts';
import { DOCX_CHECKS } from '../docx/index.ts';

const { style, details, root: sample } = samplePaper();
const root = {
  ...sample,
  children: [
    ...sample.children,
    paragraph('Mae’r adroddiad hwn ar gyfer y cyngor ac yn y Gymraeg.', {
      origin: { path: 'planted', language: 'cy', audience: 'public' } as const,
    }),
  ],
};

function failing(bytes: Uint8Array): readonly string[] {
  const docx = docxToCheck(readDocx(bytes));
  return DOCX_CHECKS.filter(({ faults }) => faults(docx).length > 0).map(({ name }) => name);
}

const BODY = 'word/document.xml';

/** Faults of the finished file: the check that must find it, what is wrong, and where which words become which. */
const PLANTED: readonly (readonly [string, string, string, RegExp, string])[] = [
  ['no dirty fields', 'a field is dirty', BODY, /<w:fldSimple /, '<w:fldSimple w:dirty="true" '],
  [
    'no dirty fields',
    'opening asks to update',
    'word/settings.xml',
    /<\/w:settings>/,
    '<w:updateFields w:val="true"/></w:settings>',
  ],
  ['fields', 'a field refers to nothing', BODY, / PAGEREF \w+ /, ' PAGEREF nowhere '],
  ['fields', 'a field has no end', BODY, /<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/, ''],
  ['fields', 'an entry of the contents has no page', BODY, /(PAGEREF (?:(?!<w:t ).)*<w:t [^>]*>)\d+/, '$1?'],
  ['bookmarks', 'a bookmark has no end', BODY, /<w:bookmarkEnd [^>]*\/>/, ''],
  ['bookmarks', 'two bookmarks have one id', BODY, /w:bookmarkStart w:id="2"/, 'w:bookmarkStart w:id="1"'],
  [
    'bookmarks',
    'a name is too long',
    BODY,
    /<w:p><w:pPr>/,
    `<w:bookmarkStart w:id="9999" w:name="${'x'.repeat(41)}"/><w:bookmarkEnd w:id="9999"/><w:p><w:pPr>`,
  ],
  ['table grids', 'a cell is wider than its column', BODY, /<w:tcW w:w="(\d+)"/, '<w:tcW w:w="1$1"'],
  ['table grids', 'the columns do not add up', BODY, /<w:tblW w:w="(\d+)"/, '<w:tblW w:w="1$1"'],
  ['header rows', 'a header row is not marked', BODY, /<w:tblHeader\/>/, ''],
  ['alternative text', 'a table has no description', BODY, /<w:tblDescription [^>]*\/>/, ''],
  ['alternative text', 'a picture has no alternative text', BODY, /(<wp:docPr [^>]*) descr="[^"]*"/, '$1'],
  [
    'heading order',
    'a level is skipped',
    BODY,
    /<w:pStyle w:val="Heading1"\/>/,
    '<w:pStyle w:val="Heading3"/>',
  ],
  [
    'languages',
    'a Welsh passage is not marked',
    BODY,
    /<w:lang w:val="cy-GB"\/>(?=<\/w:rPr><w:t [^>]*>Mae)/,
    '',
  ],
  [
    'languages',
    'the document has no language',
    'word/styles.xml',
    /<w:lang w:val="en-GB"/,
    '<w:lang w:val=""',
  ],
  ['formatting by style', 'a run is bold by itself', BODY, /<w:r><w:t /, '<w:r><w:rPr><w:b/></w:rPr><w:t '],
  [
    'formatting by style',
    'a paragraph is spaced by itself',
    BODY,
    /<w:pStyle w:val="BodyText"\/>/,
    '<w:pStyle w:val="BodyText"/><w:spacing w:after="0"/>',
  ],
  [
    'formatting by style',
    'a style is not there',
    BODY,
    /<w:pStyle w:val="BodyText"\/>/,
    '<w:pStyle w:val="Nowhere"/>',
  ],
  [
    'no empty paragraphs',
    'one stands as space',
    BODY,
    /(?=<w:p><w:pPr><w:pStyle w:val="Heading1"\/>)/,
    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>',
  ],
  ['properties', 'there is no title', 'docProps/core.xml', /<dc:title>.*?<\/dc:title>/, ''],
];

/** A Word file in one part of which the first match of a pattern is replaced. */
function planted(bytes: Uint8Array, path: string, pattern: RegExp, by: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const changed = xml.replace(pattern, by);
  if (changed === xml) throw new Error(`${pattern} is not in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

describe('a planted fault of each kind in a Word file', () => {
  let clean = new Uint8Array();
  beforeAll(async () => {
    const pageOf = new Map(
      root.children.flatMap((block) => ('id' in block && block.id ? [[block.id, 2] as const] : [])),
    );
    const pages = { pageOf, pageCount: 9, tables: new Map() };
    clean = new Uint8Array(await writeDocx(root, { ...style, logo: sampleLogo }, details, pages));
  });

  it('is not found where there is none', () => {
    expect(failing(clean)).toEqual([]);
  });

  it.each(PLANTED)('is found by the check of its kind alone: %s, %s', (check, _, path, pattern, by) => {
    expect(failing(planted(clean, path, pattern, by))).toEqual([check]);
  });

  it('is planted for every check', () => {
    const kinds = new Set(PLANTED.map(([check]) => check));
    expect(DOCX_CHECKS.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
  });
});
