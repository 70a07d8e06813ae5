import { figureStyleOf } from '../../../calculators/format/figure-style-of.ts';
import { formatDate } from '../../../calculators/format/format-date.ts';
import type {
  EndedEntry,
  ForwardPlanContext,
  NoticeVerdict,
  PlanChange,
  PlanEntry,
} from '../../forward-plan-context.ts';
import { type CellView, simpleTable, type TableView, wordsCell } from '../table-view.ts';

type Worded = Pick<ForwardPlanContext, 'authority' | 'language' | 'words'>;

/** A day in the authority's own form: "10 March 2025". */
export function dayWords(
  day: string,
  { authority, language }: Pick<Worded, 'authority' | 'language'>,
): string {
  return formatDate(day, figureStyleOf(authority, language).dates, language);
}

/** What an issue is called: by its name or, where that is a day, by the day as it is printed. */
export function issueWords(issue: string, context: Pick<Worded, 'authority' | 'language'>): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(issue) ? dayWords(issue, context) : issue;
}

/** Every matter in a row, in order of date. */
export function glanceTable(context: ForwardPlanContext): TableView {
  const { words, entries, last } = context;
  return simpleTable(
    { id: 'glance', caption: '', summary: words('plan-glance-summary') },
    [
      { heading: words('plan-column-date'), kind: 'text', width: 4 },
      { heading: words('plan-column-matter'), kind: 'text', width: 9 },
      { heading: words('plan-column-kind'), kind: 'text', width: 4 },
      ...(last ? [{ heading: words('plan-column-status'), kind: 'text' as const, width: 4 }] : []),
    ],
    entries.map((entry): CellView[] => [
      wordsCell(entry.period === '' ? dayWords(entry.date, context) : entry.period),
      wordsCell(entry.title),
      wordsCell(...kindWords(entry, context)),
      ...(last ? [wordsCell(...statusLines(entry, context))] : []),
    ]),
  );
}

/** What became of the matters that are no longer to be decided. */
export function endedTable(context: ForwardPlanContext): TableView {
  const { words, ended } = context;
  return simpleTable(
    { id: 'ended', caption: '', summary: words('plan-ended-summary') },
    [
      { heading: words('plan-column-matter'), kind: 'text', width: 8 },
      { heading: words('plan-column-maker'), kind: 'text', width: 3 },
      { heading: words('plan-column-became'), kind: 'text', width: 6 },
    ],
    ended.map((entry): CellView[] => [
      wordsCell(entry.title),
      wordsCell(entry.decisionMaker),
      wordsCell(becameOf(entry, context), entry.note),
    ]),
  );
}

function becameOf({ status, date }: EndedEntry, context: ForwardPlanContext): string {
  return context.words(`plan-status-${status}`, { date: dayWords(date, context) });
}

/** "Key decision", "Private in part": what makes a matter one for this notice. */
export function kindWords({ key, privacy, verdict }: PlanEntry, { words }: Worded): readonly string[] {
  return [
    ...(key ? [words('plan-kind-key')] : []),
    ...(isShort(verdict) || isShort(privacy?.verdict) ? [words('plan-kind-short')] : []),
    ...(privacy ? [words(privacy.extent === 'whole' ? 'plan-kind-whole' : 'plan-kind-part')] : []),
  ];
}

/** Whether notice leaves fewer than 28 clear days, whatever else makes that lawful. */
function isShort(verdict: NoticeVerdict | undefined): boolean {
  return verdict !== undefined && verdict.outcome !== 'in-time' && verdict.outcome !== 'not-known';
}

/** How a matter stands to the last issue: a line, and one for each thing that has changed. */
export function statusLines({ status, changes }: PlanEntry, { words }: Worded): readonly string[] {
  const changed = changes.flatMap((change) => {
    const key = changeKey(change);
    return key === undefined ? [] : [words(key, { from: change.from, to: change.to })];
  });
  if (status === 'changed') return changed.length > 0 ? changed : [words('plan-status-changed')];
  return [status === 'new' ? words('plan-status-new') : words('plan-status-carried_over')];
}

function changeKey({ what, from, to }: PlanChange) {
  if (what !== 'documents') return `plan-change-${what}` as const;
  if (from === '' && to === '') return undefined;
  if (from === '') return 'plan-change-documents-added';
  return to === '' ? 'plan-change-documents-removed' : 'plan-change-documents';
}
