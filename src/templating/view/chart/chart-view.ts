import type { PaperContext } from '../../paper-context.ts';
import { plainText } from '../../readable.ts';
import { type CellView, simpleTable, type TableView, wordsCell } from '../table-view.ts';
import type { ChartBlock, ChartPlan } from './chart-plan.ts';
import { contractsPlan, termsPlan } from './contract-plans.ts';
import { fundingPlan } from './funding-plan.ts';
import { matrixPlan } from './matrix-plan.ts';
import { tablePlan } from './table-plan.ts';

/** A chart ready for `partials/chart`: its drawing's table, and that table again to be read unless the paper has it. */
export interface ChartView {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
  /** All that it shows, in words. */
  readonly alternative: string;
  /** What each cell is as a number, as the dialect's `chart` has it. */
  readonly values: string;
  readonly head: readonly CellView[];
  readonly rows: readonly { readonly label: CellView; readonly cells: readonly CellView[] }[];
  readonly table: TableView | null;
  /** Printed in its place where it would show what is withheld; else ''. */
  readonly withheld: string;
}

/** Rows beyond which a page cannot hold the chart; the table of its figures is printed all the same. */
const MOST_ROWS = 24;

/** What a chart block prints; undefined where the case has nothing for it to show. */
export function chartView(path: string, block: ChartBlock, paper: PaperContext): ChartView | undefined {
  const withheld: string[] = [];
  const plan = planOf(block, paper, withheld);
  const { words } = paper;
  const title = plainText(block.title, paper);
  const bare = {
    id: path,
    kind: '',
    caption: title,
    alternative: '',
    values: '',
    head: [],
    rows: [],
    table: null,
  };
  if (withheld.length > 0) return { ...bare, kind: 'bars', withheld: words('chart-withheld') };
  if (!plan || plan.rows.length === 0 || plan.columns.length === 0) return undefined;
  const { kind, columns, rows } = plan;
  const drawn = rows.length <= MOST_ROWS ? rows : [];
  return {
    ...bare,
    kind,
    alternative: words('chart-alternative', {
      kind: words(`chart-${kind}`),
      title,
      figures: figuresInWords(plan),
    }),
    values: drawn.map(({ cells }) => cells.map(({ value }) => value).join(' ')).join('; '),
    head: ['', ...columns].map((heading) => wordsCell(heading)),
    rows: drawn.map(({ label, cells }) => ({
      label: wordsCell(label),
      cells: cells.map(({ text }) => wordsCell(text)),
    })),
    table: plan.tabled || block.figures === false ? null : tableOf(`${path}.figures`, title, plan, paper),
    withheld: '',
  };
}

function planOf(block: ChartBlock, paper: PaperContext, withheld: string[]): ChartPlan | undefined {
  const reader = { paper, withheld };
  switch (block.chart) {
    case 'spend_by_year':
      return tablePlan('bars', block, reader);
    case 'funding_split':
      return block.of === undefined ? fundingPlan(reader) : tablePlan('shares', block, reader);
    case 'contract_timeline':
      return block.of === undefined ? contractsPlan(reader) : termsPlan(block.of, reader);
    case 'risk_matrix':
      return matrixPlan(reader);
  }
}

/** "Adult: 2023/24 £1.2m, 2024/25 £1.3m; …", cells that hold nothing left out. */
function figuresInWords({ columns, rows }: ChartPlan): string {
  return rows
    .map(({ label, cells }) => {
      const said = cells.flatMap(({ text }, at) =>
        text === '' ? [] : [`${columns[at] ?? ''} ${text}`.trim()],
      );
      return said.length === 0 ? '' : `${label}: ${said.join(', ')}`;
    })
    .filter((row) => row !== '')
    .join('; ');
}

function tableOf(
  id: string,
  title: string,
  { kind, columns, rows }: ChartPlan,
  paper: PaperContext,
): TableView {
  const { words } = paper;
  const figure = kind === 'shares' || kind === 'bars';
  return simpleTable(
    {
      id,
      caption: words('chart-figures', { title }),
      summary: words('table-summary', { rows: String(rows.length), columns: columns.join(', ') }),
    },
    [
      { heading: '', kind: 'text', width: 3 },
      ...columns.map((heading) => ({ heading, kind: figure ? 'figure' : 'text', width: 2 }) as const),
    ],
    rows.map(({ label, cells }) => [wordsCell(label), ...cells.map(({ text }) => wordsCell(text))]),
  );
}
