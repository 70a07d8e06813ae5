import { isWithheld } from '../../exemption/withheld.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText, wordsFor } from '../readable.ts';
import { factWords } from './contract-words.ts';
import { dayWords } from './day-words.ts';
import { implicationBody } from './implication.ts';
import type { SectionBody } from './section-body.ts';
import {
  type CellView,
  type ColumnPlan,
  fieldCell,
  simpleTable,
  type TableView,
  wordsCell,
} from './table-view.ts';

/**
 * Resources: what the case says of finance, then tables of savings and of sources of funding. A table is left out
 * where prose of the case already prints each of its figures, so that nothing is said twice.
 */
export function resourcesBody(paper: PaperContext): SectionBody {
  const body = implicationBody('finance', paper);
  const tables = [savingsTable(paper), fundingTable(paper)].filter((table) => table !== null);
  if (body.withheld !== '' || (!body.filled && tables.length === 0)) return body;
  const { blocks = [], office = '' } = body.content;
  return { ...body, filled: true, content: { blocks, office, tables } };
}

function savingsTable(paper: PaperContext): TableView | null {
  const savings = entriesOf(paper.case.savings).filter(
    (saving) => isWithheld(saving) || !printed(`savings.${saving.id}`, paper),
  );
  if (savings.length === 0) return null;
  const { words } = paper;
  const noted = savings.some((saving) => !isWithheld(saving) && saving.note !== undefined);
  const columns: ColumnPlan[] = [
    { heading: words('saving'), kind: 'text', width: 4 },
    { heading: words('amount'), kind: 'figure', width: 2 },
    { heading: words('kind'), kind: 'text', width: 2 },
    { heading: words('due'), kind: 'text', width: 2 },
    ...(noted ? [{ heading: words('note'), kind: 'text', width: 4 } as const] : []),
  ];
  const rows = savings.map((saving): readonly CellView[] => {
    const path = `savings.${saving.id}`;
    if (isWithheld(saving)) return padded([wordsCell(saving.withheld.replacement)], columns.length);
    const amount = paper.figures.has(path)
      ? (printedFigure(path, undefined, paper)?.text ?? '')
      : factWords(saving.amount, paper);
    const due = typeof saving.due === 'string' ? dayWords(saving.due, paper) : factWords(saving.due, paper);
    const cells = [
      wordsCell(plainText(saving.label, paper)),
      wordsCell(amount),
      wordsCell(wordsFor(saving.kind, paper)),
      wordsCell(due),
    ];
    return noted ? [...cells, saving.note === undefined ? wordsCell() : fieldCell(`${path}.note`)] : cells;
  });
  return simpleTable(
    { id: 'savings', ...about('savings-caption', columns, rows.length, paper) },
    columns,
    rows,
  );
}

function fundingTable(paper: PaperContext): TableView | null {
  const sources = entriesOf(paper.case.funding?.sources);
  if (sources.length === 0 || isWithheld(paper.case.funding)) return null;
  if (sources.every((source) => !isWithheld(source) && printed(`funding.${source.id}`, paper))) return null;
  const { words } = paper;
  const dated = sources.some((source) => !isWithheld(source) && (source.from ?? source.to) !== undefined);
  const sure = sources.some((source) => !isWithheld(source) && source.status !== undefined);
  const columns: ColumnPlan[] = [
    { heading: words('source'), kind: 'text', width: 4 },
    { heading: words('amount'), kind: 'figure', width: 2 },
    { heading: words('kind'), kind: 'text', width: 2 },
    ...(dated ? [{ heading: words('period'), kind: 'text', width: 3 } as const] : []),
    ...(sure ? [{ heading: words('status'), kind: 'text', width: 2 } as const] : []),
  ];
  const rows = sources.map((source): readonly CellView[] => {
    if (isWithheld(source)) return padded([wordsCell(source.withheld.replacement)], columns.length);
    const day = (date: string | undefined) => dayWords(date, paper);
    const period =
      source.from === undefined && source.to === undefined
        ? ''
        : words('from_to', { from: day(source.from), to: day(source.to) });
    return [
      wordsCell(plainText(source.source, paper)),
      wordsCell(printedFigure(`funding.${source.id}`, undefined, paper)?.text ?? ''),
      wordsCell(wordsFor(source.basis, paper)),
      ...(dated ? [wordsCell(period.trim())] : []),
      ...(sure ? [wordsCell(wordsFor(source.status, paper))] : []),
    ];
  });
  return simpleTable(
    { id: 'funding', ...about('funding-caption', columns, rows.length, paper) },
    columns,
    rows,
  );
}

function about(
  caption: 'savings-caption' | 'funding-caption',
  columns: readonly ColumnPlan[],
  rows: number,
  { words }: PaperContext,
) {
  const headings = columns.map(({ heading }) => heading).join(', ');
  return {
    caption: words(caption),
    summary: words('table-summary', { rows: String(rows), columns: headings }),
  };
}

function padded(cells: readonly CellView[], width: number): readonly CellView[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => wordsCell())];
}

/** Whether some prose of the case takes the figure at a path. */
function printed(path: string, { case: input }: PaperContext): boolean {
  return mentions(input, `:value[${path}]`);
}

function mentions(value: unknown, sought: string): boolean {
  if (typeof value === 'string') return value.includes(sought);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, sought));
}
