import type { TaggedElement } from '../readers/pdf-structure.ts';
import {
  type DocxBlock,
  type DocxParagraph,
  type DocxReading,
  type DocxTable,
  setApart,
} from '../readers/read-docx.ts';

/**
 * What a reader meets, in order: one text for each paragraph, list item, heading, caption and table cell, number
 * first. Empty cells are left out, as are entries of the contents, and white space counts for nothing.
 */
export type Passages = readonly string[];

/** Passages of a Word document's body. */
export function passagesOfDocx({ body }: DocxReading): Passages {
  return body.flatMap(docxPassages).filter((text) => text !== '');
}

function docxPassages(block: DocxBlock): string[] {
  if (!('rows' in block)) return /^TOC\d/.test(block.styleId ?? '') ? [] : [numbered(block)];
  const apart = setApart(block);
  if (apart) return apart.flatMap(docxPassages);
  const rows = block.rows.map(({ cells }) =>
    cells.map(({ blocks }) => tidy(blocks.flatMap(docxPassages).join(' '))),
  );
  return isSignature(block) ? rows.map((cells) => tidy(cells.join(' '))) : rows.flat();
}

/** A signature block is laid out as a table in Word, and as lines in a PDF. */
export const isSignature = ({ style }: DocxTable) => style === 'SignatureBlock';

const numbered = ({ number, text }: DocxParagraph) => tidy(`${number ?? ''} ${text}`);

/** Passages of a PDF's tag tree; footnotes, the marks that lead to them and the words drawn in a figure are left out. */
export function passagesOfPdf(element: TaggedElement): Passages {
  return pdfPassages(element).filter((text) => text !== '');
}

const INLINE = new Set(['Link', 'Span', 'Reference', 'Lbl']);
const CELLS = new Set(['TH', 'TD']);

function pdfPassages(element: TaggedElement): string[] {
  if (element.role === 'Note' || element.role === 'Figure' || element.role === 'TOCI') return [];
  if (element.children.every(({ role }) => INLINE.has(role))) return [wordsOf(element)];
  const within = element.children.flatMap(pdfPassages);
  if (CELLS.has(element.role)) return [tidy(within.join(' '))];
  if (element.role !== 'LI') return within;
  const [label, first, ...rest] = within;
  return [tidy(`${label ?? ''} ${first ?? ''}`), ...rest];
}

/** Words as a screen reader gets them. */
const wordsOf = (element: TaggedElement): string => tidy(spacedWordsOf(element));

/** The same with their white space, which keeps a link from the word after it. */
function spacedWordsOf(element: TaggedElement): string {
  if (/^H[1-6]$/.test(element.role) && element.actualText !== undefined) return element.actualText;
  return element.content
    .map((item) => {
      if (typeof item === 'string') return item;
      return item.role === 'Reference' ? '' : spacedWordsOf(item);
    })
    .join('');
}

/** The footnotes of a PDF, each beginning with its number. */
export function notesOfPdf(element: TaggedElement): string[] {
  if (element.role === 'Note') return [tidy(element.text)];
  return element.children.flatMap(notesOfPdf);
}

/** White space made single, and gone from both ends; letters composed with their accents. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
