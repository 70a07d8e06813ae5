import type { Command, DraftBlock, DraftInline, FieldNode } from '../draft.ts';
import type { Origin } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import { readField } from '../read-field.ts';
import { release } from '../release.ts';

/** Fields that stand in a container for its cells to take in, and which of them were asked for. */
export interface FieldStore {
  readonly fields: ReadonlyMap<string, FieldNode>;
  readonly asked: Set<string>;
}

/** What a cell holds, and where it came from if it took in a field. */
export interface CellContent {
  readonly blocks: DraftBlock[];
  readonly origin?: Origin;
}

/**
 * The blocks of a cell. `:cell[path]` takes in the field with that path; what stands before and after it are
 * paragraphs. A cell holds paragraphs and lists only: quotations open, and a table within prints a line for each row.
 */
export function cellBlocks(inlines: readonly DraftInline[], store: FieldStore): CellContent {
  const blocks: DraftBlock[] = [];
  let origin: Origin | undefined;
  let words: DraftInline[] = [];
  const flush = () => {
    const children = withoutBlankEnds(words);
    if (children.length > 0) blocks.push({ type: 'paragraph', role: 'text', indent: 0, children });
    words = [];
  };
  for (const inline of inlines) {
    if (isCell(inline)) {
      flush();
      for (const block of taken(inline.label, store)) blocks.push(block);
      origin ??= store.fields.get(inline.label)?.origin;
    } else words.push(inline);
  }
  flush();
  return origin ? { blocks, origin } : { blocks };
}

function isCell(inline: DraftInline): inline is Command {
  return inline.type === 'command' && inline.name === 'cell';
}

/** The blocks of a field; a second cell that asks for it gets blocks of its own, without its names. */
function taken(path: string, { fields, asked }: FieldStore): DraftBlock[] {
  const field = fields.get(path);
  const again = asked.has(path);
  asked.add(path);
  if (field === undefined) return [];
  return (again ? readField(field.markdown, field.origin) : release(field)).flatMap(flattened);
}

function flattened(block: DraftBlock): DraftBlock[] {
  if (block.type === 'blockquote') return block.children.flatMap(flattened);
  if (block.type !== 'pipeTable') return [block];
  return block.rows.map((row) => ({
    type: 'paragraph',
    role: 'text',
    indent: 0,
    children: [{ type: 'text', value: row.map(plainText).join(', ') }],
  }));
}

/** Without the spaces that separated a cell's words from its bars and commands. */
export function withoutBlankEnds(inlines: readonly DraftInline[]): DraftInline[] {
  const out = [...inlines];
  for (let first = out[0]; first?.type === 'text'; first = out[0]) {
    const value = first.value.replace(/^[ \t]+/, '');
    if (value !== '') {
      if (value !== first.value) out[0] = { type: 'text', value };
      break;
    }
    out.shift();
  }
  for (let last = out.at(-1); last?.type === 'text'; last = out.at(-1)) {
    const value = last.value.trimEnd();
    if (value !== '') {
      if (value !== last.value) out[out.length - 1] = { type: 'text', value };
      break;
    }
    out.pop();
  }
  return out;
}
