import { parseFieldWords } from '../grammar.ts';
import { quickInlines } from '../quick-inlines.ts';
import { quickList } from '../quick-list.ts';
import { quickTable } from '../quick-table.ts';
import type { FieldFault } from './field-fault.ts';
import { nodeFaults, rowFault } from './node-faults.ts';

/**
 * What is wrong in a list or table too long for the parser, which is read line by line; undefined where the text is
 * neither, and is then not read as Markdown at all.
 */
export function lineFaults(text: string): FieldFault[] | undefined {
  const lines = text.replace(/\n$/, '').split('\n');
  const table = text.startsWith('|') ? quickTable(lines, () => []) : undefined;
  const list = quickList(text, { dialect: 'field', parse: () => [], parseWords: () => [] });
  if (table === undefined && list === undefined) return undefined;
  const columns = table?.rows[0]?.length ?? 0;
  const out: FieldFault[] = [];
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    // The delimiter row is none of the table's rows.
    const cells = table?.rows[i < 2 ? 0 : i - 1]?.length ?? 0;
    if (cells > columns) out.push(rowFault(offset, cells, columns));
    if (!(table && i === 1) && !isPlain(line))
      for (const fault of nodeFaults(parseFieldWords(line), line, { next: 1 }))
        out.push({ ...fault, offset: offset + fault.offset });
    offset += line.length + 1;
  }
  return out;
}

/** Whether an item or a row holds plain words only, so that nothing in it can be wrong. */
function isPlain(line: string): boolean {
  return quickInlines(line.trimEnd(), { dialect: 'field', block: 'cell' }) !== undefined;
}
