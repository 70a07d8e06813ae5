import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, Draft, DraftBlock, DraftTable, PipeTable, Transform } from '../draft.ts';
import type { TableColumn } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import { buildTable } from '../tables/build-table.ts';
import { fieldStore, reportMissing, unasked } from '../tables/field-store.ts';

const COLUMNS_ARE = { en: 'The columns are:', cy: 'Y colofnau yw:' } as const;

/**
 * Makes tables: those of the template with their spans, kinds of row, notes and the fields that their cells take
 * in; then those that are only typed, in a field or a template, whose header is their first row.
 */
export const tables: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'directive' && block.name === 'table' ? tableOf(block, draft) : block,
  );
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'pipeTable' ? [typedTable(block, draft)] : block,
  );
};

/** The container's first pipe table with what the container says of it; anything else it holds is a note. */
function tableOf(container: DirectiveNode, draft: Draft): DraftBlock[] {
  const pipes = container.children.filter((block) => block.type === 'pipeTable');
  const [first, ...further] = pipes;
  if (first === undefined) return container.children;
  const { attributes } = container;
  const store = fieldStore(container);
  const table = buildTable({
    rows: first.rows,
    head: Number(attributes.head ?? '1') || 0,
    rowHeaders: Number(attributes['row-headers'] ?? '0') || 0,
    align: words(attributes.columns).map(alignment),
    widths: words(attributes.widths).map(Number),
    caption: attributes.caption ?? '',
    summary: attributes.summary ?? '',
    columnsAre: COLUMNS_ARE[draft.options.language],
    store,
    notes: [],
  });
  reportMissing(store, draft);
  const others = container.children.filter((block) => block.type !== 'pipeTable' && block.type !== 'field');
  table.notes.children = [...others, ...unasked(container, store)];
  return [inPlaceOf(container, table), ...further];
}

function words(list: string | undefined): string[] {
  return (list ?? '').split(/[ ,]+/).filter((word) => word !== '');
}

function alignment(word: string): TableColumn['align'] {
  if (word === 'figure' || word === 'right') return word;
  return word === 'centre' || word === 'center' ? 'centre' : 'left';
}

/** A table as typed; an empty header row is none, and its first column then heads the rows. */
function typedTable(pipe: PipeTable, draft: Draft): DraftTable {
  const headless = (pipe.rows[0] ?? []).every((cell) => plainText(cell) === '');
  const table = buildTable({
    rows: headless && pipe.rows.length > 1 ? pipe.rows.slice(1) : pipe.rows,
    head: headless ? 0 : 1,
    rowHeaders: headless ? 1 : 0,
    align: pipe.align,
    widths: [],
    caption: '',
    summary: '',
    columnsAre: COLUMNS_ARE[draft.options.language],
    store: { fields: new Map(), asked: new Set() },
    notes: [],
  });
  return inPlaceOf(pipe, table);
}

function inPlaceOf({ names, origin }: DraftBlock, table: DraftTable): DraftTable {
  if (names) table.names = names;
  if (origin) table.origin = origin;
  return table;
}
