import type { ResultsContext } from '../../results-context.ts';
import { agendaTitle } from '../agenda/agenda-view.ts';
import type { ColumnPlan } from '../table-view.ts';
import { wordsCell } from '../table-view.ts';
import { decidedRows } from './decided-row.ts';
import { type ListedTable, listedTable } from './listed-table.ts';
import { type ResultsHead, resultsHead } from './results-head.ts';

/** What the template of the list of decisions is given. */
export interface DecisionsListView extends ResultsHead {
  readonly heading: string;
  readonly table: ListedTable;
}

/** Every item of the meeting with what was decided on it, in brief. */
export function decisionsListView(context: ResultsContext): DecisionsListView {
  const { words, entries, authority, case: meeting, language } = context;
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  const who = body ? agendaTitle({ ...context, case: { ...meeting, title: body.name } }) : '';
  const rows = who === '' ? [] : [{ term: words('label-decided-by'), cell: wordsCell(who) }];
  const columns: readonly ColumnPlan[] = [
    { heading: words('agenda-item'), kind: 'text', width: language === 'cy' ? 5 : 4 },
    { heading: words('decisions-business'), kind: 'text', width: 36 },
    { heading: words('decisions-effect'), kind: 'text', width: 16 },
  ];
  return {
    ...resultsHead(['decisions-subtitle', 'decisions-subtitle-restricted'], rows, context),
    heading: words('decisions-subtitle'),
    table: listedTable(
      { id: 'decisions', summary: words('decisions-table') },
      columns,
      entries.flatMap((entry) => decidedRows(entry, context)),
    ),
  };
}
