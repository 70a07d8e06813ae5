import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { wordsFor } from '../readable.ts';
import type { WordKey } from '../standard-words.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';
import {
  type CellView,
  type ColumnPlan,
  fieldCell,
  LEFT,
  simpleTable,
  type TableView,
  wordsCell,
} from './table-view.ts';

type Risk = Extract<PaperContext['case']['risks'], readonly unknown[]>[number];

/** Columns that stand whatever the risks say. */
const ALWAYS: readonly string[] = ['risk', 'mitigation', 'residual'];

/** Columns of the risk table in order; another that no risk fills is left out. */
const COLUMNS = [
  { key: 'risk', width: 5 },
  { key: 'cause', width: 4 },
  { key: 'likelihood', width: 2 },
  { key: 'impact', width: 2 },
  { key: 'before', width: 2 },
  { key: 'mitigation', width: 6 },
  { key: 'residual', width: 2 },
  { key: 'owner', width: 3 },
] as const satisfies readonly { readonly key: keyof Risk & WordKey; readonly width: number }[];

/** The risks as one table. */
export function risksBody(paper: PaperContext): SectionBody {
  return factBody('risks', paper.case.risks, paper, (risks) =>
    filledBody('risks', { table: riskTable(risks, paper) }),
  );
}

function riskTable(risks: readonly Risk[], paper: PaperContext): TableView {
  const { words } = paper;
  const used = COLUMNS.filter(
    ({ key }) => ALWAYS.includes(key) || risks.some((risk) => !isWithheld(risk) && risk[key] !== undefined),
  );
  const columns = used.map(({ key, width }): ColumnPlan => ({ heading: words(key), kind: 'text', width }));
  const rows = risks.map((risk): readonly CellView[] =>
    isWithheld(risk)
      ? used.map((_, at) => (at === 0 ? wordsCell(risk.withheld.replacement) : LEFT))
      : used.map(({ key }) => cellOf(risk, key, paper)),
  );
  const summary = words('table-summary', {
    rows: String(rows.length),
    columns: columns.map(({ heading }) => heading).join(', '),
  });
  return simpleTable({ id: 'risks.table', caption: words('risks-caption'), summary }, columns, rows);
}

function cellOf(risk: Risk, key: (typeof COLUMNS)[number]['key'], paper: PaperContext): CellView {
  const value = risk[key];
  if (value === undefined) return wordsCell();
  if (isWithheld(value)) return wordsCell(value.withheld.replacement);
  if (key === 'risk' || key === 'cause' || key === 'mitigation') return fieldCell(`risks.${risk.id}.${key}`);
  if (key === 'owner') return wordsCell(String(value));
  return wordsCell(wordsFor(value as 'low' | 'medium' | 'high', paper));
}
