import type { DocumentDetails } from '../../style/document-details.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import type { Root } from '../../tree/nodes.ts';
import { createContext, type DocxContext, type PageMap } from './context.ts';
import { corePropertiesXml } from './parts/core-properties.ts';
import { type DocumentParts, fillParts } from './parts/fill-parts.ts';
import { footnotesXml } from './parts/footnotes.ts';
import { footerXml, headerXml } from './parts/furniture.ts';
import { putTurnedParts } from './parts/turned-parts.ts';
import { Relationships } from './relationships.ts';
import { type Shell, shellOf } from './shell.ts';
import { tableSeparator } from './table-xml.ts';
import { writeBlocks } from './write-blocks.ts';
import { logoPath, openWithLogo } from './write-logo.ts';
import { writeSections } from './write-sections.ts';
import { zipParts } from './zip-parts.ts';

/**
 * The bytes of a Word document. Page numbers in contents and references are those of `pages`, the layout's page map
 * (block id to page, from 1). The same arguments give the same bytes, in any process and time zone.
 */
export async function writeDocx(
  root: Root,
  style: HouseStyle,
  details: DocumentDetails,
  pages: PageMap,
): Promise<Uint8Array> {
  const shell = shellOf(style);
  const context = createContext(root, style, details, pages, shell, writeBlocks);
  const parts = fillParts(shell, documentParts(root, sectionOf(shell), context));
  if ((pages.turned?.size ?? 0) > 0) putTurnedParts(parts, details, style, pages.pageCount);
  for (const [path, data] of context.media) parts.set(`word/${path}`, data);
  if (style.logo !== undefined) parts.set(`word/${logoPath(context)}`, style.logo.data);
  return zipParts(parts);
}

/** The properties of the one section that the house's package has. */
function sectionOf({ parts }: Shell): string {
  return /<w:sectPr.*<\/w:sectPr>/s.exec(parts.get('word/document.xml') ?? '')?.[0] ?? '';
}

function documentParts(root: Root, upright: string, context: DocxContext): DocumentParts {
  const { details, style } = context;
  const logo = openWithLogo(root, context);
  const { body: written, last } = writeSections(root.children, upright, context);
  const body = logo + written;
  const closed = context.opening.afterTable ? body + tableSeparator : body;
  const inNotes = {
    ...context,
    links: new Relationships(),
    opening: { pageBreak: false, afterTable: false, logo: false, above: undefined },
  };
  const footnotes = footnotesXml(root.footnotes, inNotes);
  return {
    body: closed,
    section: last,
    bodyLinks: context.links.xml,
    footnotes,
    footnoteLinks: inNotes.links.xml,
    styles: context.styles.variantsXml,
    listStarts: context.counter.startsXml,
    coreProperties: corePropertiesXml(details),
    language: details.language,
    header: headerXml(details, style),
    footer: footerXml(details, context.pages.pageCount),
  };
}
