import type { TaggedElement } from '../readers/pdf-structure.ts';
import type { DocxBlock, DocxParagraph, DocxReading, DocxTable } from '../readers/read-docx.ts';

/**
 * What a reader meets, in order: one text for each paragraph, list item, heading, caption and table cell, number
 * first. Empty cells are left out, and white space counts for nothing.
 */
export type Passages = readonly string[];

/** Passages of a Word document's body. */
export function passagesOfDocx({ body }: DocxReading): Passages {
  return body.flatMap(docxPassages).filter((text) => text !== '');
}

function docxPassages(block: DocxBlock): string[] {
  if (!('rows' in block)) return [numbered(block)];
  const [only, ...more] = block.rows.flatMap(({ cells }) => cells);
  if (only !== undefined && more.length === 0) return only.blocks.flatMap(docxPassages);
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
  if (element.role === 'Note' || element.role === 'Figure') return [];
  if (element.children.every(({ role }) => INLINE.has(role))) return [wordsOf(element)];
  const within = element.children.flatMap(pdfPassages);
  if (CELLS.has(element.role)) return [tidy(within.join(' '))];
  if (element.role !== 'LI') return within;
  const [label, first, ...rest] = within;
  return [tidy(`${label ?? ''} ${first ?? ''}`), ...rest];
}

/** Words as a screen reader gets them. */
function wordsOf(element: TaggedElement): string {
  if (/^H[1-6]$/.test(element.role) && element.actualText !== undefined) return tidy(element.actualText);
  const words = element.content.map((item) => {
    if (typeof item === 'string') return item;
    return item.role === 'Reference' ? '' : wordsOf(item);
  });
  return tidy(words.join(''));
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
