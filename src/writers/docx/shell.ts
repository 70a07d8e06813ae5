import {
  Document,
  Footer,
  Header,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  Packer,
  Paragraph,
} from 'docx';
import { strFromU8 } from 'fflate';
import type { HouseStyle, NumberFormat, NumberingList } from '../../style/house-style.ts';
import { labelHang } from './label-hang.ts';
import { characterStyles } from './styles/character-styles.ts';
import { levelsOf, linkedStyle, listStyleId } from './styles/list-links.ts';
import type { ListLevel, NamedStyle } from './styles/named-style.ts';
import { paragraphStyles } from './styles/paragraph-styles.ts';
import { tableStyles } from './styles/table-styles.ts';
import { wordRhythm } from './styles/word-rhythm.ts';
import { halfPoints, hexColour, twips } from './twips.ts';

/** How a numbering list is called in the numbering part. */
export interface ListIds {
  readonly numId: number;
  readonly abstractNumId: number;
}

/** What all documents of one house style share: the package around the words. */
export interface Shell {
  /** XML by its path in the package; the parts with words in them are empty. */
  readonly parts: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, NamedStyle>;
  readonly lists: Readonly<Record<NumberingList, ListIds>>;
}

const shells = new WeakMap<HouseStyle, Shell>();

/** The package of a house style without any words, compiled once for each house style. */
export function shellOf(style: HouseStyle): Shell {
  let shell = shells.get(style);
  if (shell === undefined) {
    shell = compileShell(style);
    shells.set(style, shell);
  }
  return shell;
}

function compileShell(style: HouseStyle): Shell {
  const named = paragraphStyles(style);
  const lists = Object.keys(style.numbering.lists).sort() as NumberingList[];
  const parts = partsOf(houseDocument(style, named, lists));
  const numbering = parts.get('word/numbering.xml') ?? '';
  const found = listIds(parts.get('word/document.xml') ?? '', numbering, lists);
  parts.set('word/numbering.xml', tidyNumbering(numbering));
  parts.set('word/styles.xml', tidyStyles(parts.get('word/styles.xml') ?? '', style));
  return {
    parts,
    styles: new Map(named.map((each) => [each.id, each])),
    lists: found,
  };
}

/** docx's own compiler, which its types keep private: the public way zips the parts, only to be unzipped here. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

function partsOf(document: Document): Map<string, string> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const files = [...compiler.compile(document)];
  return new Map(files.map(([path, part]) => [path, typeof part === 'string' ? part : strFromU8(part)]));
}

/** A document with no words but one paragraph of each list, which makes the numbering part name every list. */
function houseDocument(
  style: HouseStyle,
  named: readonly NamedStyle[],
  lists: readonly NumberingList[],
): Document {
  const { page } = style;
  return new Document({
    compatibility: { version: 15 },
    defaultTabStop: twips(style.hang),
    styles: {
      default: { document: documentDefaults(style) },
      paragraphStyles: named.map((each) => paragraphStyle(each, style)),
      characterStyles: characterStyles(style),
    },
    numbering: { config: lists.map((list) => ({ reference: list, levels: docxLevels(style, list, named) })) },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.margins.top),
              right: twips(page.margins.right),
              bottom: twips(page.margins.bottom),
              left: twips(page.margins.left),
              header: twips(page.margins.top * 0.62 - style.sizes.furniture * style.lineHeight),
              footer: twips(page.margins.bottom * 0.45 - style.sizes.furniture * 0.4),
            },
          },
        },
        headers: { default: new Header({ children: [new Paragraph({})] }) },
        footers: { default: new Footer({ children: [new Paragraph({})] }) },
        children: lists.map((list) => new Paragraph({ numbering: { reference: list, level: 0 } })),
      },
    ],
  });
}

function documentDefaults(style: HouseStyle) {
  const rhythm = wordRhythm(style);
  return {
    run: {
      font: style.typeface.word,
      size: halfPoints(style.sizes.body),
      color: hexColour(style.colours.text),
      language: { value: 'en-GB' },
    },
    paragraph: { spacing: { ...rhythm.paragraph, line: rhythm.line, lineRule: 'auto' } },
  } as const;
}

function paragraphStyle(named: NamedStyle, style: HouseStyle): IParagraphStyleOptions {
  const { id, name, basedOn = 'Normal', next, number, steps = 0, inset = 0, run, paragraph } = named;
  return {
    id,
    name,
    basedOn,
    quickFormat: true,
    ...(next === undefined ? {} : { next }),
    ...(run === undefined ? {} : { run }),
    paragraph: {
      ...(number === undefined ? {} : { numbering: { reference: number.list, level: number.level } }),
      ...(steps > 0 ? { indent: indent(style, steps, number, inset) } : {}),
      ...paragraph,
    },
  };
}

function indent(style: HouseStyle, steps: number, number: ListLevel | undefined, inset = 0) {
  const hang = twips(style.hang);
  const hanging = number !== undefined && steps > 0 ? labelHang(style, number, hang) : 0;
  return { left: steps * hang + inset, hanging };
}

const levelFormats: Readonly<Record<NumberFormat, NonNullable<ILevelsOptions['format']>>> = {
  decimal: 'decimal',
  'lower-letter': 'lowerLetter',
  'upper-letter': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  bullet: 'bullet',
};

function docxLevels(style: HouseStyle, list: NumberingList, named: readonly NamedStyle[]): ILevelsOptions[] {
  const stepsOf = new Map(named.map((each) => [each.id, each.steps ?? 0]));
  return levelsOf(style.numbering, list).map((each, level) => ({
    level,
    format: levelFormats[each.format],
    text: each.pattern,
    alignment: 'left',
    style: {
      style: linkedStyle(style.numbering, { list, level }),
      paragraph: { indent: indent(style, stepsOf.get(listStyleId({ list, level })) ?? 0, { list, level }) },
    },
  }));
}

function listIds(document: string, numbering: string, lists: readonly NumberingList[]): Shell['lists'] {
  const numIds = Array.from(document.matchAll(/<w:numId w:val="(\d+)"/g), (match) => Number(match[1]));
  const abstractOf = new Map(
    Array.from(numbering.matchAll(/<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"/g), (match) => [
      Number(match[1]),
      Number(match[2]),
    ]),
  );
  const entries = lists.map((list, i) => {
    const numId = numIds[i] ?? 0;
    return [list, { numId, abstractNumId: abstractOf.get(numId) ?? 0 }];
  });
  return Object.fromEntries(entries) as Shell['lists'];
}

/** docx writes every list as a hybrid one with tentative levels, and starts each afresh; these are plain outlines. */
function tidyNumbering(xml: string): string {
  return xml
    .replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"')
    .replaceAll(' w:tentative="1"', '')
    .replace(/<w:lvlOverride.*?<\/w:lvlOverride>/g, '');
}

/** Adds what docx has no option for: dots before the page numbers of a contents, widow control, table styles. */
function tidyStyles(xml: string, style: HouseStyle): string {
  return xml
    .replace(/(w:styleId="TOC\d".*?<w:tab w:val="right")/g, '$1 w:leader="dot"')
    .replace(/(w:styleId="Masthead".*?)(?=<\/w:pPr>)/, '$1<w:textAlignment w:val="center"/>')
    .replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl/>')
    .replace('</w:styles>', `${tableStyles(style)}</w:styles>`);
}
