import type { DocumentDetails } from '../../style/document-details.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import type { Root } from '../../tree/nodes.ts';
import { createContext, type DocxContext, type PageMap } from './context.ts';
import { corePropertiesXml } from './parts/core-properties.ts';
import { type DocumentParts, fillParts } from './parts/fill-parts.ts';
import { footnotesXml } from './parts/footnotes.ts';
import { footerXml, headerXml } from './parts/furniture.ts';
import { Relationships } from './relationships.ts';
import { shellOf } from './shell.ts';
import { runningText } from './surroundings.ts';
import { tableSeparator } from './table-xml.ts';
import { writeBlocks } from './write-blocks.ts';
import { logoPath, openWithLogo } from './write-logo.ts';
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
  const parts = fillParts(shell, documentParts(root, context));
  for (const [path, data] of context.media) parts.set(`word/${path}`, data);
  if (style.logo !== undefined) parts.set(`word/${logoPath(context)}`, style.logo.data);
  return zipParts(parts);
}

function documentParts(root: Root, context: DocxContext): DocumentParts {
  const { details, style } = context;
  const body = openWithLogo(root, context) + writeBlocks(root.children, runningText(style), context);
  const closed = context.opening.afterTable ? body + tableSeparator : body;
  const inNotes = {
    ...context,
    links: new Relationships(),
    opening: { pageBreak: false, afterTable: false, logo: false },
  };
  const footnotes = footnotesXml(root.footnotes, inNotes);
  return {
    body: closed,
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
