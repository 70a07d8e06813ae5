import {
  type DocxBlock,
  type DocxCell,
  type DocxParagraph,
  type DocxReading,
  type DocxTable,
  setApart,
} from './read-docx.ts';

/**
 * A Word document as text that a person can compare: what it says of itself, its furniture, and its body with the
 * style and the counted number of each paragraph and every table drawn as rows.
 */
export function docxTwin(docx: DocxReading): string {
  const { properties, language, headers, footers, body, footnotes, fields, links, bookmarks } = docx;
  const parts = [
    ['Properties', Object.entries(properties).map(([name, value]) => `${name}: ${value}`)],
    ['Language', [language ?? 'none']],
    ['Header', headers.map(oneLine)],
    ['Footer', footers.map(oneLine)],
    ['Body', body.flatMap((block) => linesOf(block, ''))],
    ['Footnotes', footnotes.map(({ id, text }) => `${id} ${oneLine(text)}`)],
    ['Fields', fields.map(({ instruction, result }) => `${instruction.split(' ')[0]} → ${result}`)],
    ['Links', links],
    ['Bookmarks', [String(bookmarks.length)]],
  ] as const;
  return `${parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `# ${name}\n${lines.join('\n')}\n`)
    .join('\n')}`;
}

function linesOf(block: DocxBlock, margin: string): string[] {
  if (!('rows' in block)) return [`${margin}${paragraphLine(block)}`];
  const deeper = `${margin}  `;
  const lines =
    setApart(block)?.flatMap((each) => linesOf(each, deeper)) ??
    block.rows.map((row) => `${deeper}${row.header ? 'head ' : ''}|${row.cells.map(cellText).join('|')}|`);
  return [`${margin}[${tableName(block)}]`, ...lines];
}

function paragraphLine({ style, number, text, pageBreakBefore }: DocxParagraph): string {
  const head = `[${style}]${pageBreakBefore ? ' (on a new page)' : ''}`;
  return [head, number, oneLine(text)].filter((part) => part !== undefined && part !== '').join(' ');
}

function tableName({ style, columns, title, description }: DocxTable): string {
  const said = [title, description].filter((words) => words !== undefined);
  return [`table ${style}, ${columns.length} columns`, ...said].join('; ');
}

/** `2× ` for a cell over two columns, `″` for one that goes on from the row above. */
function cellText({ span, merge, blocks, text }: DocxCell): string {
  if (merge === 'continue') return ' ″ ';
  const words = blocks.map((block) => ('rows' in block ? oneLine(text) : numbered(block)));
  return ` ${span > 1 ? `${span}× ` : ''}${words.join(' ¶ ')} `;
}

const numbered = ({ number, text }: DocxParagraph) =>
  number === undefined ? oneLine(text) : `${number} ${oneLine(text)}`;

const oneLine = (text: string) => text.replaceAll('\t', ' → ').replaceAll('\n', ' / ');
