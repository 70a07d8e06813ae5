import { dayNumber } from '../../calculators/calendar/day-number.ts';
import type { FigureValue } from '../../calculators/figure.ts';
import { isWithheld } from '../../exemption/withheld.ts';
import type { SectionBlock } from '../../schema/blocks.ts';
import { isAbsent } from '../../schema/fact.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { type CellView, simpleTable, type TableView, wordsCell } from './table-view.ts';

type ChartBlock = Extract<SectionBlock, { chart: string }>;

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

/** A cell of a chart: as printed, and as a number; none where there is nothing. */
interface Point {
  readonly text: string;
  readonly value: number;
}
interface Plan {
  readonly kind: 'bars' | 'shares' | 'timeline' | 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Point[] }[];
  /** True where the paper prints the same figures as a table of the case. */
  readonly tabled: boolean;
}

const NOTHING: Point = { text: '', value: 0 };
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
  if (withheld.length > 0) return { ...bare, withheld: words('chart-withheld') };
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

function planOf(block: ChartBlock, paper: PaperContext, withheld: string[]): Plan | undefined {
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

/** What reads figures for a chart, and notes each that may not be shown. */
interface Reader {
  readonly paper: PaperContext;
  readonly withheld: string[];
}

function point(path: string, as: string | undefined, { paper, withheld }: Reader): Point {
  const figure = paper.figures.get(path);
  if (figure === undefined) return NOTHING;
  if (isWithheld(figure)) {
    withheld.push(path);
    return NOTHING;
  }
  return { text: printedFigure(path, as, paper)?.text ?? '', value: asNumber(figure.value) };
}

/** Pounds, per cent, a count, or days since 1 January 1970: enough for lengths on paper; no figure is worked out from it. */
function asNumber(value: FigureValue): number {
  switch (value.kind) {
    case 'money':
      return Number(value.pence) / 100;
    case 'percentage':
      return Number(value.value.units) / 10 ** value.value.places;
    case 'count':
      return Number(value.value);
    case 'date':
      return dayNumber(value.date);
    case 'duration':
      return value.months;
  }
}

function tablePlan(kind: 'bars' | 'shares', { of, columns }: ChartBlock, reader: Reader): Plan | undefined {
  const { paper, withheld } = reader;
  const table = entriesOf(paper.case.tables).find(({ id }) => id === of);
  if (!table) return undefined;
  if (
    isWithheld(table) ||
    isWithheld(table.columns) ||
    entriesOf(table.rows).some((row) => isWithheld(row))
  ) {
    withheld.push(`tables.${of}`);
    return undefined;
  }
  const shown = columns
    ? columns.flatMap((id) => table.columns.filter((column) => column.id === id))
    : table.columns.filter((column) => column.kind === 'money');
  const used = kind === 'shares' ? shown.slice(0, 1) : shown;
  const path = (row: string, column: string) => `tables.${table.id}.${row}.${column}`;
  const named = table.columns.find((column) => column.kind === 'text')?.id ?? '';
  const rows = table.rows.map((row) => {
    const label = row.cells?.[named];
    return {
      label: typeof label === 'string' ? label : contractName(row.contract, paper),
      cells: used.map((column) => point(path(row.id, column.id), 'millions', reader)),
    };
  });
  const headings = used.map((column) => headingOf(column.id, table, paper));
  return {
    kind,
    columns: headings,
    rows: rows.filter(({ cells }) => cells.some(({ text }) => text !== '')),
    tabled: true,
  };
}

type Table = NonNullable<PaperContext['case']['tables']>[number];

/** A column's heading, with the one over it where it has one: "2023/24: Total" is told from "2024/25: Total". */
function headingOf(column: string, table: Table, paper: PaperContext): string {
  const own = plainText(table.columns.find(({ id }) => id === column)?.heading, paper);
  const over = entriesOf(table.heads).find((head) => !isWithheld(head) && head.columns.includes(column));
  return over ? `${plainText(over.heading, paper)}: ${own}` : own;
}

function contractName(id: string | undefined, paper: PaperContext): string {
  const contract = entriesOf(paper.case.contracts).find((one) => one.id === id);
  return contract ? plainText(contract.name, paper) : '';
}

function fundingPlan(reader: Reader): Plan {
  const { paper, withheld } = reader;
  const { funding } = paper.case;
  if (isWithheld(funding)) withheld.push('funding');
  const rows = entriesOf(isWithheld(funding) ? undefined : funding?.sources).map((source) => {
    if (isWithheld(source)) withheld.push('funding');
    const label = isWithheld(source) ? '' : plainText(source.source, paper);
    return { label, cells: [point(`funding.${source.id}`, undefined, reader)] };
  });
  return { kind: 'shares', columns: [paper.words('amount')], rows, tabled: false };
}

function contractsPlan(reader: Reader): Plan {
  const { paper, withheld } = reader;
  const { words, figures } = paper;
  const rows = entriesOf(paper.case.contracts).map((contract) => {
    if (isWithheld(contract)) withheld.push('contracts');
    const path = `contracts.${contract.id}`;
    const first = entriesOf(contract.terms)[0]?.id ?? '';
    const cells = [`${path}.terms.${first}.from`, `${path}.end`, `${path}.maximum_end`];
    return {
      label: plainText(contract.name, paper),
      cells: cells.map((each) => point(each, undefined, reader)),
    };
  });
  const dated = rows.filter(({ cells }) => cells.slice(0, 2).some(({ text }) => text !== ''));
  const optional = dated.some(({ cells: [, end, latest] }) => (latest?.value ?? 0) > (end?.value ?? 0));
  const columns = [words('from'), words('to'), ...(optional ? [words('chart-option-end')] : [])];
  const cut = dated.map(({ label, cells }) => ({ label, cells: cells.slice(0, columns.length) }));
  return { kind: 'timeline', columns, rows: figures.size === 0 ? [] : cut, tabled: false };
}

/** The terms of one contract, then the options that are left. */
function termsPlan(id: string, reader: Reader): Plan | undefined {
  const { paper, withheld } = reader;
  const { words } = paper;
  const contract = entriesOf(paper.case.contracts).find((one) => one.id === id);
  if (!contract) return undefined;
  if (isWithheld(contract)) {
    withheld.push(`contracts.${id}`);
    return undefined;
  }
  const rows = entriesOf(contract.terms).map((term) => {
    if (isWithheld(term)) withheld.push(`contracts.${id}.terms`);
    const path = `contracts.${id}.terms.${term.id}`;
    const label = term.label === undefined ? words(`term-${term.basis}`) : plainText(term.label, paper);
    return {
      label,
      cells: [point(`${path}.from`, undefined, reader), point(`${path}.to`, undefined, reader)],
    };
  });
  const end = point(`contracts.${id}.end`, undefined, reader);
  const latest = point(`contracts.${id}.maximum_end`, undefined, reader);
  const columns = [words('from'), words('to')];
  if (latest.value <= end.value) return { kind: 'timeline', columns, rows, tabled: false };
  const last = rows.length - 1;
  return {
    kind: 'timeline',
    columns: [...columns, words('chart-option-end')],
    rows: rows.map((row, at) => ({ ...row, cells: [...row.cells, at === last ? latest : NOTHING] })),
    tabled: false,
  };
}

const LEVELS = ['low', 'medium', 'high'] as const;

/** How many risks stand at each likelihood and impact, by the numbers that the table of risks gives them. */
function matrixPlan({ paper, withheld }: Reader): Plan | undefined {
  const { words } = paper;
  const { risks } = paper.case;
  if (risks === undefined || isAbsent(risks)) return undefined;
  if (isWithheld(risks)) withheld.push('risks');
  const all = entriesOf(risks);
  for (const risk of all)
    if (isWithheld(risk) || isWithheld(risk.likelihood) || isWithheld(risk.impact)) withheld.push('risks');
  if (withheld.length > 0 || !all.some(({ likelihood, impact }) => likelihood && impact)) return undefined;
  const at = (likelihood: string, impact: string) =>
    all.flatMap((risk, index) =>
      risk.likelihood === likelihood && risk.impact === impact ? [index + 1] : [],
    );
  return {
    kind: 'matrix',
    columns: LEVELS.map((level) => words('likelihood-level', { level: words(level) })),
    rows: [...LEVELS].reverse().map((impact) => ({
      label: words('impact-level', { level: words(impact) }),
      cells: LEVELS.map((likelihood) => {
        const numbers = at(likelihood, impact);
        return {
          text: numbers.map((number) => words('risk-number', { number: String(number) })).join(', '),
          value: numbers.length,
        };
      }),
    })),
    tabled: false,
  };
}

/** "Adult: 2023/24 £1.2m, 2024/25 £1.3m; …", cells that hold nothing left out. */
function figuresInWords({ columns, rows }: Plan): string {
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

function tableOf(id: string, title: string, { kind, columns, rows }: Plan, paper: PaperContext): TableView {
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
