import {
  isDictionary,
  type PdfDictionary,
  type PdfName,
  type PdfObjects,
  PdfParser,
  type PdfValue,
} from './pdf-objects.ts';

/** One marked sequence of a page's content: a piece of content with its number, or an artifact with none. */
export interface MarkedSequence {
  readonly tag: string;
  readonly properties: PdfDictionary;
  readonly mcid: number | undefined;
  /** The exact text, spaces and all, by the fonts' own ToUnicode tables. */
  text: string;
  /** How many paths and pictures were painted in it. */
  drawings: number;
  /** Heights of its lines of text above the page's foot, in points; none of a line that is turned. */
  readonly baselines: number[];
}

export interface PageContent {
  readonly sequences: readonly MarkedSequence[];
  /** What was painted outside any sequence; must be empty in a tagged PDF. */
  readonly unmarked: readonly string[];
  /** Codes shown as glyph 0 or with no character to their name. */
  readonly unreadable: number;
}

const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);
const SHOWING = new Set(['TJ', 'Tj', "'", '"']);

/** Reads what a page's content stream shows, sequence by sequence. */
export function readPageContent(objects: PdfObjects, page: PdfDictionary): PageContent {
  const fonts = readFonts(objects, page);
  const stream = objects.dictionary(page.entries.get('Contents')).stream ?? new Uint8Array();
  const parser = new PdfParser(Buffer.from(stream).toString('latin1'), 0);
  const sequences: MarkedSequence[] = [];
  const unmarked: string[] = [];
  let open: MarkedSequence | undefined;
  let font = new Map<number, string>();
  let unreadable = 0;
  let baseline: number | undefined = 0;
  let operands: PdfValue[] = [];
  while (!parser.finished) {
    const operator = parser.operator();
    if (operator === undefined) {
      operands.push(parser.value());
      continue;
    }
    if (operator === 'BDC' || operator === 'BMC') {
      if (open) throw new Error('a marked sequence within another');
      open = sequence(operands);
      sequences.push(open);
    } else if (operator === 'EMC') open = undefined;
    else if (operator === 'Tf') font = fonts.get((operands[0] as PdfName).name) ?? new Map();
    else if (SHOWING.has(operator)) {
      const shown = decode(operands, font);
      unreadable += shown.unreadable;
      if (open) show(open, shown.text, baseline);
      else unmarked.push(shown.text);
    } else if (PAINTING.has(operator)) {
      if (open) open.drawings += 1;
      else unmarked.push(operator);
    }
    baseline = baselineAfter(operator, operands, baseline);
    operands = [];
  }
  return { sequences, unmarked, unreadable };
}

/** Where the next line of text stands above the page's foot; undefined where it is turned. */
function baselineAfter(
  operator: string,
  operands: readonly PdfValue[],
  baseline: number | undefined,
): number | undefined {
  if (operator === 'BT') return 0;
  if (operator === 'Tm') return operands[1] === 0 ? Number(operands[5]) : undefined;
  return operator === 'Td' && baseline !== undefined ? baseline + Number(operands[1]) : baseline;
}

function show(open: MarkedSequence, text: string, baseline: number | undefined): void {
  open.text += text;
  if (baseline !== undefined && open.baselines.at(-1) !== baseline) open.baselines.push(baseline);
}

function sequence(operands: readonly PdfValue[]): MarkedSequence {
  const [tag, given] = operands;
  const properties: PdfDictionary =
    given !== undefined && isDictionary(given) ? given : { entries: new Map<string, PdfValue>() };
  const mcid = properties.entries.get('MCID');
  return {
    tag: (tag as PdfName).name,
    properties,
    mcid: typeof mcid === 'number' ? mcid : undefined,
    text: '',
    drawings: 0,
    baselines: [],
  };
}

function decode(
  operands: readonly PdfValue[],
  font: ReadonlyMap<number, string>,
): { text: string; unreadable: number } {
  let text = '';
  let unreadable = 0;
  for (const part of operands.flat()) {
    if (typeof part !== 'string') continue;
    for (let at = 0; at + 1 < part.length; at += 2) {
      const code = (part.charCodeAt(at) << 8) | part.charCodeAt(at + 1);
      const character = font.get(code);
      if (code === 0 || character === undefined) unreadable += 1;
      text += character ?? '\uFFFD';
    }
  }
  return { text, unreadable };
}

const known = new WeakMap<PdfDictionary, ReadonlyMap<string, Map<number, string>>>();

function readFonts(objects: PdfObjects, page: PdfDictionary): ReadonlyMap<string, Map<number, string>> {
  const resources = objects.dictionary(page.entries.get('Resources'));
  const found = known.get(resources);
  if (found) return found;
  const fonts = new Map<string, Map<number, string>>();
  for (const [name, value] of objects.dictionary(resources.entries.get('Font')).entries) {
    const stream = objects.dictionary(objects.dictionary(value).entries.get('ToUnicode')).stream;
    fonts.set(name, readToUnicode(Buffer.from(stream ?? new Uint8Array()).toString('latin1')));
  }
  known.set(resources, fonts);
  return fonts;
}

function readToUnicode(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    let code = Number.parseInt(first, 16);
    for (const [, digits = ''] of list.matchAll(/<([^>]*)>/g)) {
      const units = digits.replace(/\s/g, '').match(/.{4}/g) ?? [];
      characters.set(code, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
      code += 1;
    }
  }
  return characters;
}
