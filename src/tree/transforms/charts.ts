import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, DraftBlock, PipeTable, Transform } from '../draft.ts';
import type { ChartData, ChartKind } from '../nodes.ts';
import { plainText } from '../plain-text.ts';

const KINDS: Readonly<Record<string, ChartKind>> = {
  bars: 'bars',
  shares: 'shares',
  timeline: 'timeline',
  matrix: 'matrix',
};

/**
 * Makes a chart of each container `chart`, from the pipe table in it: the first column names the rows, the header the
 * columns, and `values` says what each cell is as a number, cells parted by spaces and rows by semicolons. What else
 * stands in the container follows the chart. Without a table nothing is drawn: the caption keeps its number, and words stand
 * in the chart's place.
 */
export const charts: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'directive' && block.name === 'chart' ? chartOf(block) : block,
  );
};

function chartOf(container: DirectiveNode): DraftBlock[] {
  const { attributes, children, names, origin } = container;
  const kind = KINDS[attributes.kind ?? ''];
  const caption = attributes.caption ?? '';
  const pipe = children.find((block) => block.type === 'pipeTable');
  const rest = children.filter((block) => block !== pipe);
  const data = pipe ? dataOf(pipe, attributes.values ?? '') : NOTHING;
  const drawn = data.rows.length > 0 && data.columns.length > 0;
  if (kind === undefined || (!drawn && (pipe || caption === ''))) return rest;
  const chart: DraftBlock = {
    type: 'chart',
    kind,
    indent: 0,
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    alternative: attributes.alt || caption || kind,
    data,
    ...(names && { names }),
    ...(origin && { origin }),
  };
  return [chart, ...(drawn ? rest : rest.map(asPlaceholder))];
}

const NOTHING: ChartData = { columns: [], rows: [] };

/** What stands where a chart is left out: it takes no number, for then those after it would have others. */
function asPlaceholder(block: DraftBlock): DraftBlock {
  if (block.type === 'paragraph') {
    block.role = 'withheld';
    block.plain = true;
  }
  return block;
}

function dataOf(pipe: PipeTable, values: string): ChartData {
  const [head = [], ...body] = pipe.rows.map((row) => row.map((cell) => plainText(cell).trim()));
  const numbers = values.split(';').map((row) => row.trim().split(/\s+/).map(Number));
  const columns = head.slice(1);
  return {
    columns,
    rows: body.map(([label = '', ...cells], row) => ({
      label,
      cells: columns.map((_, at) => {
        const value = numbers[row]?.[at] ?? 0;
        return { text: cells[at] ?? '', value: Number.isFinite(value) ? value : 0 };
      }),
    })),
  };
}
