import type { Table, TableColumn, Text, TitleBlock } from '../../tree/nodes.ts';
import type { LayoutContext, Setting } from '../context.ts';
import type { Flow } from '../flow.ts';
import { textIn } from '../text-in.ts';
import { layTableAs } from './table.ts';

/** The key-value block: a table of two columns whose terms head their rows. */
export function layTitleBlock(block: TitleBlock, setting: Setting, flow: Flow, context: LayoutContext): void {
  const { terms } = context.rhythm;
  const columns: readonly TableColumn[] = [
    { width: terms, align: 'left' },
    { width: 1 - terms, align: 'left' },
  ];
  const cell = { colSpan: 1, rowSpan: 1, align: 'left' } as const;
  const table: Table = {
    type: 'table',
    indent: 0,
    caption: [],
    summary: block.summary,
    columns,
    head: [],
    body: block.rows.map(({ term, termLanguage, children }) => ({
      kind: 'body',
      cells: [
        { ...cell, column: 0, header: 'row', children: [termParagraph(term, termLanguage)] },
        { ...cell, column: 1, header: 'none', children },
      ],
    })),
    notes: [],
    ...(block.id === undefined ? {} : { id: block.id }),
    ...(block.origin === undefined ? {} : { origin: block.origin }),
  };
  layTableAs({ size: context.style.sizes.body, tintTerms: true }, table, setting, flow, context);
}

function termParagraph(term: string, language: Text['language']) {
  return { type: 'paragraph', role: 'text', indent: 0, children: [textIn(term, language)] } as const;
}
