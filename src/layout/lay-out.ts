import type { Drawing } from '../charts/drawing.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { DocumentDetails } from '../style/document-details.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { rhythmOf } from '../style/rhythm.ts';
import { turnedStyle } from '../style/turned-style.ts';
import type { Chart, Root, Table } from '../tree/nodes.ts';
import { layBlocks } from './blocks/index.ts';
import type { LayoutContext, Setting } from './context.ts';
import { finishPages } from './finish-pages.ts';
import { openFlow } from './flow.ts';
import { openFootnotes } from './footnotes.ts';
import { layHead } from './head.ts';
import type { Destination, LaidOut, OutlineEntry, StructureElement, TableFit } from './laid-out.ts';
import { layLogo } from './logo.ts';
import type { Column } from './page-draft.ts';
import { pageLabel } from './page-label.ts';
import { openPaginator } from './paginate.ts';
import { stretchesOf } from './sheet-stretches.ts';
import { openSections } from './structure.ts';
import { wordBookOf } from './word-book.ts';

/** Guesses at page numbers in running text settle in two passes, unless they move each other about for ever. */
const MOST_PASSES = 4;

/**
 * A document on pages: every line of text, rule and picture in its place, and the logical structure they belong
 * to. One pass, and another only where running text names a page number that has more digits or fewer than
 * was guessed. The same input gives the same result. Pages are numbered from `firstPage` on: above 1 it is wanted
 * only for a paper of a pack that cannot be renumbered as it stands (see `canBeRenumbered`).
 */
export function layOut(
  root: Root,
  style: HouseStyle,
  details: DocumentDetails,
  typeface: Typeface,
  firstPage = 1,
): LaidOut {
  let known: ReadonlyMap<string, Destination> | undefined;
  for (let pass = 1; ; pass++) {
    const guesses: PageGuesses['guesses'] = [];
    const laidOut = layOutOnce(root, style, details, typeface, { known, guesses, firstPage });
    const fits = guesses.every(
      ({ target, digits }) => pageLabel(laidOut.destinations, target, firstPage).length === digits,
    );
    if (fits || pass === MOST_PASSES) return laidOut;
    known = laidOut.destinations;
  }
}

/** Where things stood in the pass before, and how many digits were kept for each page number in running text. */
interface PageGuesses {
  readonly known: ReadonlyMap<string, Destination> | undefined;
  readonly guesses: { readonly target: string; readonly digits: number }[];
  readonly firstPage: number;
}

function layOutOnce(
  root: Root,
  style: HouseStyle,
  details: DocumentDetails,
  typeface: Typeface,
  { known, guesses, firstPage }: PageGuesses,
): LaidOut {
  const structure: StructureElement = { type: 'Document', children: [] };
  const outline: OutlineEntry[] = [];
  const tables = new Map<Table, TableFit>();
  const charts = new Map<Chart, Drawing>();
  const pictures: LayoutContext['pictures'] = new Map();
  const unprintable = new Map<string, LaidOut['unprintable'][number]>();
  let ids = 0;
  const context: LayoutContext = {
    style,
    details,
    typeface,
    rhythm: rhythmOf(style),
    words: wordBookOf(typeface),
    sections: openSections(structure),
    footnotes: openFootnotes(root.footnotes, () => context),
    outline,
    tables,
    asAsked: new Set(),
    charts,
    pictures,
    pageOf(target) {
      const label =
        known === undefined
          ? String(firstPage - 1 + paginator.pageCount())
          : pageLabel(known, target, firstPage);
      guesses.push({ target, digits: label.length });
      return label;
    },
    missed(codePoints, path) {
      for (const codePoint of codePoints) unprintable.set(`${codePoint} ${path}`, { codePoint, path });
    },
    freshId: (kind) => `${kind}:${++ids}`,
    layBlocks: (blocks, setting, flow) => layBlocks(blocks, setting, flow, context),
  };
  const contexts = { upright: context, turned: turnedContext(context) };
  const columns = { upright: columnOf(contexts.upright), turned: columnOf(contexts.turned) };
  const paginator = openPaginator(columns);
  const flow = openFlow((box) => paginator.take(box));
  const setting = outermost(context);
  const body = layHead(layLogo(root.children, setting, flow, context), setting, flow, context);
  const stretches = stretchesOf(body, setting, context);
  for (const { sheet, blocks } of stretches) {
    flow.lie(sheet);
    contexts[sheet].layBlocks(blocks, outermost(contexts[sheet]), flow);
  }
  const turned = new Set(stretches.flatMap(({ sheet, blocks }) => (sheet === 'turned' ? blocks : [])));
  const pages = finishPages(paginator.finish(flow.anchorsLeft()), columns, contexts, firstPage);
  const drawn = { tables, turned, charts, pictures };
  return { ...pages, structure, outline, ...drawn, unprintable: [...unprintable.values()] };
}

/** The same document on pages that lie on their long side. */
function turnedContext(context: LayoutContext): LayoutContext {
  const turned: LayoutContext = {
    ...context,
    style: turnedStyle(context.style),
    asAsked: new Set(),
    layBlocks: (blocks, setting, flow) => layBlocks(blocks, setting, flow, turned),
  };
  return turned;
}

function columnOf({ style, rhythm }: LayoutContext): Column {
  const { height, margins } = style.page;
  return { top: margins.top, bottom: height - margins.bottom, left: margins.left, noteGap: rhythm.noteGap };
}

function outermost({ style, details, rhythm }: LayoutContext): Setting {
  const { page, hang, sizes, colours } = style;
  return {
    left: page.margins.left,
    width: page.width - page.margins.left - page.margins.right,
    hang,
    steps: 0,
    size: sizes.body,
    colour: colours.text,
    bold: false,
    italic: false,
    align: 'left',
    spacing: rhythm.paragraph,
    parent: undefined,
    language: details.language,
    path: '',
  };
}
