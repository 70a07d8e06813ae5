import { isWithheld } from '../../exemption/withheld.ts';
import type { Contract } from '../../schema/contract.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { factWords } from './contract-words.ts';
import {
  type CellView,
  type ColumnPlan,
  fieldCell,
  simpleTable,
  type TableView,
  wordsCell,
} from './table-view.ts';

/** A table of one contract: its terms with their dates and lengths, or its values with the changes between them. */
export function contractTable(
  id: string,
  show: 'terms' | 'values',
  paper: PaperContext,
): TableView | undefined {
  const contract = entriesOf(paper.case.contracts).find((candidate) => candidate.id === id);
  if (!contract || isWithheld(contract)) return undefined;
  const { words } = paper;
  const name = plainText(contract.name, paper);
  const plan = show === 'terms' ? termPlan(contract, paper) : valuePlan(contract, paper);
  if (plan.rows.length === 0) return undefined;
  const columns = plan.columns.map(({ heading }) => heading).join(', ');
  const summary = words('table-summary', { rows: String(plan.rows.length), columns });
  const caption = words(show === 'terms' ? 'contract-terms' : 'contract-values', { name });
  return simpleTable({ id: `contracts.${id}.${show}`, caption, summary }, plan.columns, plan.rows);
}

interface Plan {
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly (readonly CellView[])[];
}

function termPlan(contract: Contract, paper: PaperContext): Plan {
  const { words } = paper;
  const terms = entriesOf(contract.terms);
  const valued = terms.some(({ annual_value: value }) => value !== undefined);
  const noted = terms.some(({ note }) => note !== undefined);
  const columns: ColumnPlan[] = [
    { heading: words('term'), kind: 'text', width: 3 },
    { heading: words('from'), kind: 'text', width: 3 },
    { heading: words('to'), kind: 'text', width: 3 },
    { heading: words('length'), kind: 'text', width: 2 },
    ...(valued ? [{ heading: words('annual-value'), kind: 'figure', width: 2 } as const] : []),
    ...(noted ? [{ heading: words('note'), kind: 'text', width: 4 } as const] : []),
  ];
  const rows = terms.map((term): readonly CellView[] => {
    const path = `contracts.${contract.id}.terms.${term.id}`;
    if (isWithheld(term)) return filled([wordsCell(term.withheld.replacement)], columns.length);
    const label = term.label === undefined ? words(`term-${term.basis}`) : plainText(term.label, paper);
    return [
      wordsCell(label),
      figureOr(`${path}.from`, term.from, paper),
      figureOr(`${path}.to`, term.to, paper),
      figureOr(`${path}.length`, undefined, paper),
      ...(valued ? [figureOr(`${path}.annual_value`, term.annual_value, paper)] : []),
      ...(noted ? [term.note === undefined ? wordsCell() : fieldCell(`${path}.note`)] : []),
    ];
  });
  return { columns, rows: [...rows, ...optionRows(contract, columns.length, paper)] };
}

/** Options to extend that have not been used follow the terms. */
function optionRows(
  contract: Contract,
  width: number,
  paper: PaperContext,
): readonly (readonly CellView[])[] {
  return entriesOf(contract.extension_options)
    .filter(({ exercised }) => !exercised)
    .map(({ id }) => {
      const path = `contracts.${contract.id}.extension_options.${id}`;
      const label = wordsCell(paper.words('extension-option'), paper.words('not-exercised'));
      const to = figureOr(`${path}.to`, undefined, paper);
      return filled([label, wordsCell(), to, figureOr(`${path}.length`, undefined, paper)], width);
    });
}

function valuePlan(contract: Contract, paper: PaperContext): Plan {
  const { words } = paper;
  const columns: ColumnPlan[] = [
    { heading: words('value'), kind: 'text', width: 4 },
    { heading: words('annual-value'), kind: 'figure', width: 2 },
    { heading: words('change'), kind: 'figure', width: 2 },
    { heading: words('change-percentage'), kind: 'figure', width: 2 },
  ];
  const rows = entriesOf(contract.values).flatMap((value) => {
    const path = `contracts.${contract.id}.values.${value.id}`;
    const at = (part: string) => figureOr(`${path}.${part}`, undefined, paper);
    const label = plainText(value.label, paper);
    const amount = at('amount');
    if (value.reduced_by === undefined)
      return [[wordsCell(label), amount, at('change'), at('change_percentage')]];
    const less = printedFigure(`${path}.reduction`, undefined, paper)?.text ?? '';
    const reduction = wordsCell(words('less', { amount: less }));
    return [
      [wordsCell(words('before-reduction')), at('before'), wordsCell(), wordsCell()],
      [wordsCell(label), amount, reduction, at('before_change_percentage')],
    ];
  });
  return { columns, rows };
}

/** A figure where there is one; otherwise what the case says in its place. */
function figureOr(path: string, stated: unknown, paper: PaperContext): CellView {
  const figure = paper.figures.has(path) ? printedFigure(path, undefined, paper) : undefined;
  return wordsCell(figure?.text ?? factWords(typeof stated === 'object' ? stated : undefined, paper));
}

function filled(cells: readonly CellView[], width: number): readonly CellView[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => wordsCell())];
}
