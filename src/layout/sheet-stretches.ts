import type { Block, Table } from '../tree/nodes.ts';
import { indented, type LayoutContext, narrowed, type Setting, settingAt } from './context.ts';
import { fitTable } from './fit-table.ts';
import { plainText } from './inline-runs.ts';
import type { Sheet } from './sheet.ts';
import { CELL_PADDING } from './table-rows.ts';

/** Outermost blocks that follow one another on pages that lie the same way. */
export interface Stretch {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
}

/** Points that a table's type may be made smaller by upright, where the style would rather turn the page. */
const SLIGHTLY = 1;
/** Text between two turned tables that is shorter than this many characters does not get a page of its own. */
const SHORT_BETWEEN = 600;

/**
 * Which outermost blocks stand on turned pages: tables whose words need more room than an upright page has, in type as
 * small as the style allows there; with each the headings and other blocks that may not be parted from it, a signature
 * under it, and what little text stands between two of them. The order of the blocks stays; text after a turned table is upright again.
 */
export function stretchesOf(
  blocks: readonly Block[],
  setting: Setting,
  context: LayoutContext,
): readonly Stretch[] {
  const turned = blocks.map((block) => block.type === 'table' && needsTurning(block, setting, context));
  if (!turned.includes(true)) return [{ sheet: 'upright', blocks }];
  for (let i = blocks.length - 1; i > 0; i--) {
    const before = blocks[i - 1];
    if (turned[i] && before && staysWithNext(before)) turned[i - 1] = true;
  }
  bridgeShortText(blocks, turned);
  blocks.forEach((block, i) => {
    if (block.type === 'signatureBlock' && turned[i - 1]) turned[i] = true;
  });
  const stretches: { sheet: Sheet; blocks: Block[] }[] = [];
  blocks.forEach((block, i) => {
    const sheet = turned[i] ? 'turned' : 'upright';
    const last = stretches.at(-1);
    if (last?.sheet === sheet) last.blocks.push(block);
    else stretches.push({ sheet, blocks: [block] });
  });
  return stretches;
}

/** Whether a table's words break on an upright page, or need type smaller than the style wants there. */
function needsTurning(table: Table, outer: Setting, context: LayoutContext): boolean {
  const { sizes, wideTables } = context.style;
  const setting = narrowed(settingAt(outer, table.origin), indented(outer, table.indent));
  const size = sizes.table;
  const fit = fitTable(
    table,
    { width: setting.width, size, padding: size * CELL_PADDING * 2 },
    setting,
    context,
  );
  if (fit === undefined) {
    context.asAsked.add(table);
    return false;
  }
  const least =
    wideTables.rule === 'fit' ? wideTables.smallest : Math.max(wideTables.smallest, size - SLIGHTLY);
  return fit.breaks === true ? table.columns.length > 1 : fit.size < Math.min(least, size);
}

function staysWithNext(block: Block): boolean {
  if (block.type === 'heading' || block.keepWithNext === true) return true;
  return block.type === 'paragraph' && block.role === 'label';
}

/** Turns what stands between two turned tables where it is short and can lie either way. */
function bridgeShortText(blocks: readonly Block[], turned: boolean[]): void {
  let from: number | undefined;
  let characters = 0;
  blocks.forEach((block, i) => {
    if (turned[i]) {
      if (from !== undefined && characters <= SHORT_BETWEEN) turned.fill(true, from, i);
      from = i + 1;
      characters = 0;
    } else if (block.type === 'paragraph' || block.type === 'heading')
      characters += plainText(block.children).length;
    else from = undefined;
  });
}
