import type { Cut, Typeface } from '../../../src/fonts/typeface.ts';
import type {
  Destination,
  LaidOut,
  LaidOutPage,
  LinkItem,
  OutlineEntry,
  Owner,
  PaintItem,
  StructureElement,
  StructureType,
  TextItem,
} from '../../../src/layout/laid-out.ts';
import type { DocumentDetails } from '../../../src/style/document-details.ts';
import { testTypeface } from '../../fonts/test-typeface.ts';

/** An element with its children; the rest of its attributes by name. */
export function element(
  type: StructureType,
  children: StructureElement[] = [],
  attributes: Partial<StructureElement> = {},
): StructureElement {
  return { type, children, ...attributes };
}

const typeface: Typeface = testTypeface();

/** One line of text; each word keeps the space after it. */
export function line(
  owner: Owner,
  words: string,
  x: number,
  baseline: number,
  options: LineOptions = {},
): TextItem {
  const face = options.symbols ? typeface.symbols : typeface.cuts[options.cut ?? 'regular'];
  return {
    kind: 'text',
    owner,
    x,
    baseline,
    face,
    size: options.size ?? 11,
    colour: options.colour ?? '#000000',
    words: (words.match(/[^ ]+ ?| /g) ?? []).map((word) => face.shape(word)),
    ...(options.rotate === undefined ? {} : { rotate: options.rotate }),
  };
}

interface LineOptions {
  readonly cut?: Cut;
  readonly symbols?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly rotate?: number;
}

export function link(
  owner: StructureElement,
  target: LinkItem['target'],
  y: number,
  description: string,
): LinkItem {
  return { kind: 'link', owner, x: 72, y, width: 100, height: 14, target, description };
}

export function page(label: string, items: PaintItem[]): LaidOutPage {
  return { width: 595.28, height: 841.89, label, items };
}

export function laidOut(
  structure: StructureElement,
  pages: LaidOutPage[],
  outline: OutlineEntry[] = [],
  destinations: Readonly<Record<string, Destination>> = {},
): LaidOut {
  return {
    pages,
    structure,
    outline,
    destinations: new Map(Object.entries(destinations)),
    tables: new Map(),
    charts: new Map(),
    pictures: new Map(),
    unprintable: [],
  };
}

export function details(changes: Partial<DocumentDetails> = {}): DocumentDetails {
  return {
    title: 'Care & repair <2026>: the "second" review',
    subject: "A report on what's next & why",
    author: 'Director of Public Health & Housing',
    keywords: ['care & repair', 'housing'],
    language: 'en-GB',
    identifier: 'hand-made-report-public',
    date: '2026-03-02',
    header: { left: '', right: '' },
    footer: { left: '' },
    marks: [],
    words: {
      pageOf: 'Page {page} of {pages}',
      contents: 'Contents',
      footnote: 'Footnote',
      continued: 'continued',
    },
    ...changes,
  };
}

/** Two pages with one of nearly everything: heading, paragraph over two pages, links, list, table, note, furniture. */
export function twoPages(): LaidOut {
  const heading = element('H1');
  const outside = element('Link');
  const inside = element('Link');
  const paragraph = element('P', [outside, inside]);
  const label = element('Lbl');
  const body = element('P');
  const list = element('L', [element('LI', [label, element('LBody', [body])])], {
    listNumbering: 'LowerAlpha',
  });
  const tick = element('Span', [], { actualText: 'Yes: chosen' });
  const table = smallTable();
  const reference = element('Reference');
  const note = element('Note');
  const welsh = element('P', [], { language: 'cy-GB' });
  const structure = element('Document', [
    heading,
    paragraph,
    list,
    table.element,
    element('P', [tick, reference]),
    note,
    welsh,
  ]);
  const tickOwner = structure.children[4] as StructureElement;
  const first: PaintItem[] = [
    line('watermark', 'DRAFT', 150, 500, { size: 120, colour: '#eeeeee', rotate: 45 }),
    line('header', 'Two councils ', 72, 40, { size: 9 }),
    line(heading, 'A short report ', 72, 90, { cut: 'bold', size: 18, colour: '#00334d' }),
    line(paragraph, 'The first line of a paragraph ', 72, 120),
    line(paragraph, 'with ', 72, 134),
    line(outside, 'a web page ', 100, 134, { colour: '#0b3d91' }),
    { kind: 'rule', owner: 'layout', x1: 100, y1: 136, x2: 160, y2: 136, thickness: 0.5, colour: '#0b3d91' },
    link(outside, { url: 'https://example.org/café?q=(a b)' }, 124, 'a web page'),
    line(paragraph, 'and ', 170, 134),
    line(inside, 'paragraph 2 ', 72, 148),
    link(inside, { destination: 'p-2' }, 138, 'Go to paragraph 2'),
    line('footer', 'Page 1 of 2', 72, 810, { size: 9 }),
  ];
  const second: PaintItem[] = [
    line('header', 'Two councils ', 72, 40, { size: 9 }),
    line(inside, '(ii) ', 72, 90),
    link(inside, { destination: 'p-2' }, 80, 'Go to paragraph 2, continued'),
    line(paragraph, 'which ends here.', 100, 90),
    line(label, '(a) ', 72, 120),
    line(body, 'An item re-entered for £1,234\u00a0million – Llŷr’s café.', 100, 120, { cut: 'italic' }),
    ...table.items,
    line(tick, '☑ ', 72, 400, { symbols: true }),
    line(tickOwner, 'Yes', 90, 400),
    line(reference, '1', 110, 396, { size: 7 }),
    line(note, '1 A note at the foot.', 72, 700, { size: 9 }),
    line(welsh, 'Mae’r tŷ yn wag.', 72, 720, { cut: 'boldItalic' }),
    line('footer', 'Page 2 of 2', 72, 810, { size: 9 }),
  ];
  return laidOut(
    structure,
    [page('1', first), page('2', second)],
    [
      { title: 'A short report', destination: 'top', depth: 1 },
      { title: '1. Care & <repair> – tŷ', destination: 'p-2', depth: 2 },
      { title: 'Deeper', destination: 'deep', depth: 4 },
      { title: '2. Next', destination: 'deep', depth: 2 },
    ],
    {
      top: { page: 0, y: 72 },
      'p-2': { page: 1, y: 80.5 },
      deep: { page: 1, y: 400 },
      'Sec-1': { page: 0, y: 100 },
    },
  );
}

function smallTable(): { readonly element: StructureElement; readonly items: PaintItem[] } {
  const corner = element('TH', [], { id: 'h1', scope: 'Column', rowSpan: 1 });
  const sums = element('TH', [], { id: 'h2', scope: 'Column', colSpan: 2 });
  const name = element('TH', [], { id: 'r1', scope: 'Row', headers: ['h1'] });
  const cells = [element('TD', [], { headers: ['r1', 'h2'] }), element('TD', [], { headers: ['r1', 'h2'] })];
  const caption = element('Caption');
  const table = element(
    'Table',
    [
      caption,
      element('THead', [element('TR', [corner, sums])]),
      element('TBody', [element('TR', [name, ...cells])]),
    ],
    { summary: 'Sums by service (two columns)' },
  );
  const items: PaintItem[] = [
    line(caption, 'Table 1: Sums', 72, 200, { cut: 'bold' }),
    { kind: 'fill', owner: 'layout', x: 72, y: 205, width: 400, height: 16, colour: '#00334d' },
    line(corner, 'Service', 74, 216, { colour: '#ffffff' }),
    line(sums, 'Sum', 200, 216, { colour: '#ffffff' }),
    line(name, 'Care', 74, 232),
    line(cells[0] as StructureElement, '1,200', 200, 232),
    line('repeated-header', 'Service', 74, 260),
  ];
  return { element: table, items };
}
