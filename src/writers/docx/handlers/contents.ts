import type { Contents } from '../../../tree/nodes.ts';
import type { DocxContext } from '../context.ts';
import { fieldParts } from '../fields.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { run, type TextLook } from '../run.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';

type Entry = Contents['entries'][number];

/** A table of contents that Word can update, filled with the entries and the pages of the layout; each entry is a link. */
export const writeContents: BlockHandler<Contents> = (node, surroundings, context) => {
  if (node.entries.length === 0) return '';
  const words = [{ type: 'text', value: node.title }] as const;
  const title = { look: { base: 'TOCHeading' }, id: node.id, origin: node.origin, content: words };
  const heading = writeParagraph(title, surroundings, context);
  const deepest = node.entries.reduce((depth, entry) => Math.max(depth, entry.depth), 2);
  const { begin, end } = fieldParts(`TOC \\o "1-${deepest - 1}" \\h \\z \\u`);
  const last = node.entries.length - 1;
  const entries = node.entries.map((entry, i) => {
    const content = (look: TextLook) =>
      (i === 0 ? begin : '') + entryXml(entry, look, context) + (i === last ? end : '');
    return writeParagraph({ look: { base: `TOC${entry.depth - 1}` }, content }, surroundings, context);
  });
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${heading}${entries.join('')}</w:sdtContent></w:sdt>`
  );
};

const tab = '<w:r><w:tab/></w:r>';

function entryXml(entry: Entry, look: TextLook, context: DocxContext): string {
  const number = entry.number === undefined ? '' : run(entry.number, look) + tab;
  const words =
    entry.language === undefined ? look : { ...look, language: foreignLanguage(entry.language, context) };
  const page = context.pages.pageOf.get(entry.target);
  const bookmark = context.bookmarks.nameOf(entry.target);
  const { begin, end } = fieldParts(`PAGEREF ${bookmark} \\h`);
  const pageField = page === undefined ? '' : tab + begin + run(String(page), look) + end;
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${number}${run(entry.text, words)}${pageField}</w:hyperlink>`;
}
