import { figureStyleOf } from '../../../calculators/format/figure-style-of.ts';
import { formatWeekday } from '../../../calculators/format/format-date.ts';
import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import type { ResultsContext } from '../../results-context.ts';
import { fieldCell, wordsCell } from '../table-view.ts';
import { type ActionView, actionsOf } from './actions-of.ts';
import { type ListedRow, type ListedTable, listedTable } from './listed-table.ts';
import { type ResultsHead, resultsHead } from './results-head.ts';

/** What the template of the list of actions is given. */
export interface ActionListView extends ResultsHead {
  readonly heading: string;
  /** Said where there are none; else ''. */
  readonly nothing: string;
  readonly table: ListedTable | null;
  /** Said to the public where the meeting had business in private; else ''. */
  readonly leftOut: string;
}

/** Everything that resolutions delegate and members asked for: first what has a day, earliest first. */
export function actionListView(context: ResultsContext): ActionListView {
  const { words, entries, audience } = context;
  const actions = inOrderOfDays(entries.flatMap((entry) => actionsOf(entry, context)));
  const hidden = audience === 'public' && entries.some(({ item }) => isWithheldWhole(item));
  const columns = [
    { heading: words('actions-owner'), kind: 'text', width: 14 },
    { heading: words('actions-what'), kind: 'text', width: 27 },
    { heading: words('actions-due'), kind: 'text', width: 11 },
    { heading: words('actions-source'), kind: 'text', width: 9 },
  ] as const;
  const table = listedTable(
    { id: 'actions', summary: words('actions-table') },
    columns,
    actions.map((action, index) => rowOf(action, index, context)),
  );
  return {
    ...resultsHead(['actions-subtitle', 'actions-subtitle-restricted'], [], context),
    heading: words('actions-heading'),
    nothing: actions.length === 0 ? words('actions-none') : '',
    table: actions.length === 0 ? null : table,
    leftOut: hidden ? words('actions-left-out') : '',
  };
}

function inOrderOfDays(actions: readonly ActionView[]): readonly ActionView[] {
  const day = ({ due }: ActionView) => due?.day ?? (due ? '9998' : '9999');
  return actions.toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}

function rowOf(action: ActionView, index: number, context: ResultsContext): ListedRow {
  const { authority, language, words } = context;
  const path = `actions.${index + 1}`;
  const { owner, due, source, markdown } = action;
  const day =
    due?.day === undefined
      ? (due?.words ?? words('actions-no-date'))
      : formatWeekday(due.day, figureStyleOf(authority, language).dates, language);
  return {
    cells: [
      wordsCell(owner === '' ? words('actions-unnamed') : owner),
      fieldCell(path),
      wordsCell(day),
      wordsCell(...source),
    ],
    fields: [{ kind: 'markdown', path, markdown, language }],
  };
}
