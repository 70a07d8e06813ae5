import type { Root as Page } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { DocumentDetails } from '../../style/document-details.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import type { Block, Root } from '../../tree/nodes.ts';
import { createContext, type HtmlContext } from './context.ts';
import { element, onLines, text } from './element.ts';
import { writeContents } from './handlers/contents.ts';
import type { PageLinks } from './page-links.ts';
import { contentsOf } from './parts/contents-of.ts';
import { footnotesOf } from './parts/footnotes.ts';
import { footerElement, marksElement, mastheadElement, partsOfPaper } from './parts/front.ts';
import { headElement } from './parts/head.ts';
import { sectionsOf } from './parts/sections.ts';
import { trailElement } from './parts/trail.ts';
import { styleSheetOf } from './styles/style-sheet.ts';
import { writeBlocks } from './write-blocks.ts';

/** What a page needs beside its tree. */
type PageParts = Pick<HtmlContext, 'pageOf'> & Partial<Pick<HtmlContext, 'charts' | 'pictures'>>;

/**
 * The bytes of a web page: one file that fetches nothing and runs nothing, with the paper's words, numbers and
 * destinations (the PDF's names are its ids). `pageOf` gives the pages that references to pages name, block id to
 * page, from 1, `charts` what each chart looks like, `pictures` each picture as a page can show it, and the links where
 * it leads beside itself. The same arguments give the same bytes.
 */
export function writeHtml(
  root: Root,
  style: HouseStyle,
  details: DocumentDetails,
  {
    pageOf,
    charts = new Map(),
    pictures = new Map(),
    trail = [],
    elsewhere = new Map(),
  }: PageParts & PageLinks,
): Uint8Array {
  const given = { style, details, pageOf, charts, pictures, elsewhere };
  const context = createContext(given, root.footnotes, writeBlocks);
  const { language } = details;
  const lines = onLines([headElement(details, styleSheetOf(style)), bodyElement(root, trail, context)]);
  const page: Page = {
    type: 'root',
    children: [{ type: 'doctype' }, ...onLines([element('html', { lang: language }, lines)])],
  };
  return new TextEncoder().encode(toHtml(page, SERIALISED));
}

/** Every quote and every end tag is written. */
const SERIALISED = { closeEmptyElements: false, omitOptionalTags: false, quoteSmart: false } as const;

function bodyElement(root: Root, trail: NonNullable<PageLinks['trail']>, context: HtmlContext) {
  const at = { language: context.details.language, steps: 0 };
  const { organisation, front, contents, body } = partsOfPaper(withHeadingIds(root.children, context));
  const listed = contents ?? contentsOf(body, context);
  const masthead = mastheadElement(organisation, at, context);
  const opening = element('div', { className: ['front'] }, onLines(context.writeBlocks(front, at)));
  const navigation = listed === undefined ? [] : writeContents(listed, at, context);
  const sections = sectionsOf(body, at, context);
  const content = element(
    'div',
    { className: ['text'] },
    onLines([...sections, ...footnotesOf(at, context)]),
  );
  return element(
    'body',
    {},
    onLines([
      element('a', { className: ['skip'], href: '#main:content' }, [text(context.words.skip)]),
      ...marksElement(context),
      ...trailElement(trail, context),
      ...masthead,
      element('main', { id: 'main:content', tabIndex: -1 }, onLines([opening, ...navigation, content])),
      ...footerElement(context),
    ]),
  );
}

/** Every heading can be led to. */
function withHeadingIds(blocks: readonly Block[], context: HtmlContext): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'heading' && block.id === undefined ? { ...block, id: context.freshId('heading') } : block,
  );
}
