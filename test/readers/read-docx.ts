import { strFromU8, unzipSync } from 'fflate';
import { type Counted, styleNumber, WordNumbering } from './docx-numbering.ts';
import { childrenOf, find, findAll, readXml, textOf, valOf, type XmlElement } from './read-xml.ts';

/** A paragraph in reading order, cells of tables included. */
export interface DocxParagraph {
  readonly styleId: string;
  /** The style's name. */
  readonly style: string;
  /** Counted from the numbering part; undefined where nothing hangs on the paragraph. */
  readonly number: string | undefined;
  /** Level of that number in its list, from 0. */
  readonly level: number | undefined;
  /** Field results included, footnote marks left out; tabs are `\t`, line breaks `\n`. */
  readonly text: string;
  readonly inTable: boolean;
  readonly pageBreakBefore: boolean;
}
export interface DocxTable {
  readonly style: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly columns: readonly number[];
  readonly rows: readonly {
    readonly header: boolean;
    readonly cantSplit: boolean;
    readonly cells: readonly DocxCell[];
  }[];
}
/** A table that sets text apart and does not order it: its paragraphs stand in a column, as they do on the page. */
export function setApart({ style, rows }: DocxTable): readonly DocxBlock[] | undefined {
  const cells = rows.flatMap((row) => row.cells);
  return style === 'Panel' || cells.length === 1 ? cells.flatMap(({ blocks }) => blocks) : undefined;
}

export interface DocxCell {
  readonly width: number;
  readonly span: number;
  readonly merge: string | undefined;
  readonly text: string;
  readonly blocks: readonly DocxBlock[];
}
export type DocxBlock = DocxParagraph | DocxTable;
/** A Word document as an independent reader finds it. */
export interface DocxReading {
  /** Paragraphs and tables as they stand in one another. */
  readonly body: readonly DocxBlock[];
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  /** `level` 0 is the title, 1 is Heading 1 or a part. */
  readonly headings: readonly {
    readonly level: number;
    readonly number: string | undefined;
    readonly text: string;
    /** Whether Word prints it in capitals. */
    readonly capitals: boolean;
  }[];
  readonly bookmarks: readonly string[];
  readonly fields: readonly { readonly instruction: string; readonly result: string }[];
  readonly links: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  /** Language of the default run. */
  readonly language: string | undefined;
  /** The parts of the package, by path. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads a Word document back, counting its numbers from the numbering part and not from anything typed. */
export function readDocx(bytes: Uint8Array): DocxReading {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  const parts = new Map(files.map(([path, data]) => [path, strFromU8(data)]));
  const part = (path: string) => readXml(parts.get(path) ?? '<none/>');
  const document = part('word/document.xml');
  const styleElements = childrenOf(part('word/styles.xml'), 'w:style');
  const styles = new Map(styleElements.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const numbering = new WordNumbering(part('word/numbering.xml'));
  const body = find(document, 'w:body') as XmlElement;
  const blocks = blocksOf(body, { styles, numbering, inTable: false });
  const paragraphs = paragraphsOf(blocks);
  const furniture = (kind: string) =>
    [...parts.keys()].filter((path) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(path)).sort();
  return {
    body: blocks,
    paragraphs,
    tables: tablesOf(blocks),
    headings: paragraphs.flatMap((each) => headingOf(each, styles)),
    bookmarks: findAll(body, 'w:bookmarkStart').map((start) => start.attributes['w:name'] ?? ''),
    fields: fieldsOf(body),
    links: linksOf(part('word/_rels/document.xml.rels')),
    properties: propertiesOf(part('docProps/core.xml')),
    headers: furniture('header').map((path) => linesOf(part(path))),
    footers: furniture('footer').map((path) => linesOf(part(path))),
    footnotes: childrenOf(part('word/footnotes.xml'), 'w:footnote')
      .filter((note) => note.attributes['w:type'] === undefined)
      .map((note) => ({ id: note.attributes['w:id'] ?? '', text: linesOf(note) })),
    language: find(part('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes[
      'w:val'
    ],
    parts,
  };
}

/** Every paragraph within, in reading order. */
export function paragraphsOf(blocks: readonly DocxBlock[]): DocxParagraph[] {
  return blocks.flatMap((block) =>
    'rows' in block
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks)))
      : [block],
  );
}

/** Every table within, an outer one before those in it. */
function tablesOf(blocks: readonly DocxBlock[]): DocxTable[] {
  return blocks.flatMap((block) =>
    'rows' in block
      ? [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => tablesOf(cell.blocks)))]
      : [],
  );
}

/** What counting a paragraph needs; the numbering counts on as paragraphs are read, each once and in order. */
interface Surroundings {
  readonly styles: ReadonlyMap<string, XmlElement>;
  readonly numbering: WordNumbering;
  readonly inTable: boolean;
}

function blocksOf(container: XmlElement, around: Surroundings): DocxBlock[] {
  return container.children.flatMap((child): DocxBlock[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:p') return [paragraphOf(child, around)];
    if (child.name === 'w:tbl') return [tableOf(child, around)];
    return blocksOf(child, around);
  });
}

function paragraphOf(p: XmlElement, { styles, numbering, inTable }: Surroundings): DocxParagraph {
  const properties = find(p, 'w:pPr');
  const styleId = valOf(properties, 'w:pStyle') ?? 'Normal';
  const counted = count(properties, styleId, styles, numbering);
  return {
    styleId,
    style: valOf(styles.get(styleId), 'w:name') ?? styleId,
    number: counted?.number,
    level: counted?.level,
    text: wordsOf(p).trim(),
    inTable,
    pageBreakBefore: find(properties, 'w:pageBreakBefore') !== undefined,
  };
}

function count(
  properties: XmlElement | undefined,
  styleId: string,
  styles: ReadonlyMap<string, XmlElement>,
  numbering: WordNumbering,
): Counted | undefined {
  const own = find(properties, 'w:numPr');
  if (own !== undefined) {
    return numbering.count(valOf(own, 'w:numId') ?? '', Number(valOf(own, 'w:ilvl') ?? 0));
  }
  const styled = styleNumber(styles, styleId, numbering);
  return styled === undefined ? undefined : numbering.count(styled.numId, styled.level);
}

/** What is printed of a paragraph: text, tabs, breaks and field results, not instructions. */
function wordsOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element);
    case 'w:tab':
      return '\t';
    case 'w:br':
      return '\n';
    case 'w:pPr':
    case 'w:rPr':
    case 'w:instrText':
    case 'w:pict':
    case 'w:drawing':
      return '';
    default:
      return element.children.map((child) => (typeof child === 'string' ? '' : wordsOf(child))).join('');
  }
}

function linesOf(container: XmlElement): string {
  return findAll(container, 'w:p')
    .map((p) => wordsOf(p).trim())
    .join('\n');
}

function tableOf(table: XmlElement, around: Surroundings): DocxTable {
  const properties = find(table, 'w:tblPr');
  return {
    style: valOf(properties, 'w:tblStyle') ?? '',
    title: valOf(properties, 'w:tblCaption'),
    description: valOf(properties, 'w:tblDescription'),
    columns: childrenOf(find(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
      Number(column.attributes['w:w']),
    ),
    rows: childrenOf(table, 'w:tr').map((row) => ({
      header: find(row, 'w:trPr', 'w:tblHeader') !== undefined,
      cantSplit: find(row, 'w:trPr', 'w:cantSplit') !== undefined,
      cells: childrenOf(row, 'w:tc').map((cell) => ({
        width: Number(find(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']),
        span: Number(valOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1),
        merge: valOf(cell, 'w:tcPr', 'w:vMerge'),
        text: linesOf(cell),
        blocks: blocksOf(cell, { ...around, inTable: true }),
      })),
    })),
  };
}

function headingOf(
  { styleId, number, text }: DocxParagraph,
  styles: ReadonlyMap<string, XmlElement>,
): DocxReading['headings'][number][] {
  const outline =
    styleId === 'Title'
      ? '-1'
      : elementInStyle(styles, styleId, ['w:pPr', 'w:outlineLvl'])?.attributes['w:val'];
  if (outline === undefined) return [];
  const capitals = elementInStyle(styles, styleId, ['w:rPr', 'w:caps']) !== undefined;
  return [{ level: Number(outline) + 1, number, text, capitals }];
}

/** The element that a style has, or inherits. */
function elementInStyle(
  styles: ReadonlyMap<string, XmlElement>,
  id: string,
  path: readonly string[],
): XmlElement | undefined {
  const style = styles.get(id);
  const base = valOf(style, 'w:basedOn');
  return find(style, ...path) ?? (base === undefined ? undefined : elementInStyle(styles, base, path));
}

function fieldsOf(body: XmlElement): DocxReading['fields'][number][] {
  return findAll(body, 'w:fldSimple').map((field) => ({
    instruction: (field.attributes['w:instr'] ?? '').trim(),
    result: wordsOf(field),
  }));
}

function linksOf(relationships: XmlElement): string[] {
  return childrenOf(relationships, 'Relationship')
    .filter((relationship) => relationship.attributes.TargetMode === 'External')
    .map((relationship) => relationship.attributes.Target ?? '');
}

function propertiesOf(core: XmlElement): Record<string, string> {
  const elements = core.children.filter((child): child is XmlElement => typeof child !== 'string');
  return Object.fromEntries(elements.map((each) => [each.name.replace(/^\w+:/, ''), textOf(each)]));
}
