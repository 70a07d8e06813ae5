import { beforeAll, describe, expect, it } from 'vitest';
import type { LaidOut, StructureElement } from '../../../src/layout/laid-out.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Root } from '../../../src/tree/nodes.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { typeface } from '../../layout/lay-out-blocks.ts';
import { samplePaper } from '../../layout/sample-paper.ts';
import { sampleLogo } from '../../layout/sample-style.ts';
import { columns, heading, paragraph, row, table, text, tick } from '../../layout/tree-builder.ts';
import { isDictionary, PdfName, PdfReference, type PdfValue } from '../../readers/pdf-objects.ts';
import { readPdf } from '../../readers/read-pdf.ts';
import { PDF_CHECKS } from '../pdf/index.ts';
import { type PdfEdit, rewritePdf } from './rewrite-pdf.ts';

const { style, details, root: sample } = samplePaper();
const marked = { ...details, marks: ['DRAFT'] as const };
const two = columns([1, 'left'], [1, 'figure']);
/** The sample, with a table over several pages, a tick box and a passage in Welsh. */
const root: Root = {
  ...sample,
  children: [
    ...sample.children,
    heading(2, 'Planted', { id: 'planted' }),
    paragraph([tick(true, 'Agreed')]),
    { type: 'picture', indent: 0, caption: [text('Figure 9: A mark')], picture: sampleLogo },
    paragraph('Mae’r adroddiad hwn ar gyfer y cyngor ac yn y Gymraeg.', {
      origin: { path: 'planted', language: 'cy', audience: 'public' },
    }),
    table('Table 8: One row', two, [row('head', two, ['Name', 'Sum'])], [row('body', two, ['Only', '1'])]),
    table(
      'Table 9: Many rows',
      two,
      [row('head', two, ['Name', 'Sum'])],
      Array.from({ length: 60 }, (_, index) => row('body', two, [`Row ${index}`, `${index}`])),
    ),
  ],
};

const lay = (): LaidOut => layOut(root, style, marked, typeface);
const failing = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await readPdf(bytes);
  return PDF_CHECKS.filter(({ faults }) => faults(pdf).length > 0).map(({ name }) => name);
};

/** The first element of a type in reading order that is as wanted. */
function first(
  element: StructureElement,
  type: string,
  wanted: (found: StructureElement) => boolean = () => true,
): StructureElement {
  const find = (at: StructureElement): StructureElement | undefined => {
    if (at.type === type && wanted(at)) return at;
    for (const child of at.children) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const found = find(element);
  if (!found) throw new Error(`no ${type} is as wanted`);
  return found;
}

const nameOf = (value: PdfValue | undefined) => (value instanceof PdfName ? value.name : undefined);
/** Gives an element other keys; a key that is undefined is taken away. */
function change(
  element: StructureElement,
  keys: Partial<Record<keyof StructureElement, unknown>>,
): undefined {
  Object.assign(element, keys);
  for (const key of Object.keys(keys) as (keyof StructureElement)[])
    if (keys[key] === undefined) Reflect.deleteProperty(element, key);
}

/** Faults of what is laid out, each with the one check that must find it. */
const IN_THE_TREE: readonly (readonly [string, string, (laid: LaidOut) => LaidOut | undefined])[] = [
  [
    'headers exist',
    'a cell names a header that is not there',
    ({ structure }) =>
      change(
        first(structure, 'TD', ({ headers }) => headers !== undefined),
        { headers: ['nowhere'] },
      ),
  ],
  [
    'header rows',
    'a header cell heads its row in THead',
    ({ structure }) => change(first(first(structure, 'THead'), 'TH'), { scope: 'Row' }),
  ],
  ['heading levels', 'a level is skipped', ({ structure }) => change(first(structure, 'H3'), { type: 'H5' })],
  ['lists', 'an item is a paragraph', ({ structure }) => change(first(structure, 'LI'), { type: 'P' })],
  [
    'table captions',
    'a caption is a paragraph before its table',
    ({ structure }) => {
      const short = ({ children }: StructureElement) =>
        children[0]?.type === 'Caption' && (children.at(-1)?.children.length ?? 0) < 4;
      return change(first(first(structure, 'Table', short), 'Caption'), { type: 'P' });
    },
  ],
  [
    'table captions',
    'a table does not say how it is organised',
    ({ structure }) => change(first(structure, 'Table'), { summary: '' }),
  ],
  [
    'words for symbols',
    'a picture has no alternative text',
    ({ structure }) => change(first(structure, 'Figure'), { alternative: '' }),
  ],
  [
    'words for symbols',
    'a tick box says nothing',
    ({ structure }) => {
      const span = first(structure, 'Span', ({ actualText }) => actualText?.startsWith('Agreed') ?? false);
      return change(span, { actualText: undefined });
    },
  ],
  [
    'languages',
    'a Welsh passage is not marked',
    ({ structure }) => {
      const welsh = first(structure, 'P', ({ language }) => language === 'cy-GB');
      return change(welsh, { language: undefined });
    },
  ],
  [
    'reading order',
    'a paragraph is tagged after the one that follows it',
    ({ structure }) => {
      const section = first(
        structure,
        'Sect',
        ({ children }) => children.filter(({ type }) => type === 'P').length > 1,
      );
      const at = section.children.findIndex(
        ({ type }, index) => type === 'P' && section.children[index + 1]?.type === 'P',
      );
      section.children.splice(at, 2, ...section.children.slice(at, at + 2).toReversed());
      return undefined;
    },
  ],
  ['artifacts are furniture', 'words are painted as layout', (laid) => replaceOwner(laid, 'layout')],
  [
    'artifacts are furniture',
    'words of the text are painted as a footer',
    (laid) => replaceOwner(laid, 'footer'),
  ],
  [
    'bookmarks are headings',
    'a heading has no bookmark',
    (laid) => ({ ...laid, outline: laid.outline.filter(({ destination }) => destination !== 'planted') }),
  ],
  [
    'bookmarks are headings',
    'a bookmark is no heading',
    (laid) => ({ ...laid, outline: [...laid.outline, { title: 'More', destination: 'planted', depth: 2 }] }),
  ],
  [
    'page labels',
    'a page is labelled otherwise than it prints',
    (laid) => ({
      ...laid,
      pages: laid.pages.map((page, index) => (index === 1 ? { ...page, label: 'ii' } : page)),
    }),
  ],
];

/** The lines of the first tick box in a paragraph of its own, painted as an artifact. */
function replaceOwner(laid: LaidOut, owner: 'layout' | 'footer'): LaidOut {
  const welsh = first(laid.structure, 'P', ({ language }) => language === 'cy-GB');
  const pages = laid.pages.map((page) => ({
    ...page,
    items: page.items.map((item) =>
      item.kind === 'text' && item.owner === welsh ? { ...item, owner } : item,
    ),
  }));
  return { ...laid, pages };
}

/** Faults of the finished file, each with the one check that must find it. */
const IN_THE_FILE: readonly (readonly [string, string, (edit: PdfEdit) => void])[] = [
  [
    'links on their pages',
    'a link names another page than its annotation is on',
    ({ objects, find }) => {
      const link = find((entries) => nameOf(entries.get('S')) === 'Link');
      const pages = [...objects].filter(([, value]) => isPage(value)).map(([number]) => number);
      for (const kid of [link.get('K')].flat())
        if (kid && isDictionary(kid) && kid.entries.has('Obj')) {
          const entries = kid.entries as Map<string, PdfValue>;
          entries.set('Pg', new PdfReference(pages.at(-1) ?? 0));
        }
    },
  ],
  [
    'links on their pages',
    'a link does not say where it leads',
    ({ find }) => find((entries) => nameOf(entries.get('Subtype')) === 'Link').set('Contents', ''),
  ],
  [
    'everything is tagged or furniture',
    'a line is painted outside any tag',
    ({ content }) => content(/$/, '\n0 0 m 1 1 l S\n'),
  ],
  [
    'no soft hyphens',
    'an alternative text has a soft hyphen',
    ({ find }) => find((entries) => entries.has('ActualText')).set('ActualText', 'Agreed\xad: ticked'),
  ],
  [
    'page labels',
    'there are none',
    ({ find }) => find((entries) => entries.has('PageLabels')).delete('PageLabels'),
  ],
  [
    'title shown',
    'the window shows the name of the file',
    ({ find }) => find((entries) => entries.has('ViewerPreferences')).delete('ViewerPreferences'),
  ],
  [
    'metadata agree',
    'it is said to have been changed on another day',
    ({ find }) => find((entries) => entries.has('ModDate')).set('ModDate', 'D:20250101000000Z'),
  ],
  [
    'nothing runs',
    'a script runs on opening',
    ({ find }) => {
      const entries = new Map<string, PdfValue>([
        ['S', new PdfName('JavaScript')],
        ['JS', 'app.alert(1)'],
      ]);
      find((each) => nameOf(each.get('Type')) === 'Catalog').set('OpenAction', { entries });
    },
  ],
];

const isPage = (value: PdfValue) =>
  value !== null && isDictionary(value) && nameOf(value.entries.get('Type')) === 'Page';

describe('a planted fault of each kind in a PDF', () => {
  let clean = new Uint8Array();
  beforeAll(async () => {
    clean = new Uint8Array(await writePdf(lay(), marked));
  });

  it('is not found where there is none, written anew or not', async () => {
    expect(await failing(clean)).toEqual([]);
    expect(await failing(rewritePdf(clean, () => undefined))).toEqual([]);
  });

  it.each(IN_THE_TREE)('is found by the check of its kind alone: %s, %s', async (check, _, plant) => {
    const laid = lay();
    expect(await failing(await writePdf(plant(laid) ?? laid, marked))).toEqual([check]);
  });

  it.each(IN_THE_FILE)('is found by the check of its kind alone: %s, %s', async (check, _, plant) => {
    expect(await failing(rewritePdf(clean, plant))).toEqual([check]);
  });

  it('is planted for every check', () => {
    const planted = new Set([...IN_THE_TREE, ...IN_THE_FILE].map(([check]) => check));
    expect(PDF_CHECKS.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it('is told apart from a file that nobody can read', async () => {
    const stray = rewritePdf(clean, ({ find }) =>
      find((entries) => nameOf(entries.get('S')) === 'P' && entries.has('K')).delete('K'),
    );
    await expect(readPdf(stray)).rejects.toThrow('no element has');
    await expect(readPdf(clean.slice(0, 600))).rejects.toThrow();
  });
});
