import type { ForwardPlan, ForwardPlanEntry } from '../../schema/forward-plan.ts';
import type { PlanChange, PlanEntry } from '../../templating/forward-plan-context.ts';
import type { Words } from '../../templating/words.ts';

/** What of an entry tells whether it is the one that the last issue listed. */
type Named = Pick<ForwardPlanEntry, 'meeting' | 'item' | 'title'> & {
  readonly case?: string | undefined;
  readonly reference?: string | undefined;
};

/** The entries of an issue that were still to be decided. */
export function openEntries(plan: ForwardPlan | undefined): readonly ForwardPlanEntry[] {
  return (plan?.entries ?? []).filter(({ status }) => status !== 'decided' && status !== 'withdrawn');
}

/**
 * The entry of the last issue for a matter: the same item of the same meeting, else the same case or the same reference
 * of a notice at another, which is a matter put off. Each is taken once.
 */
export function lastEntry(
  entry: Named,
  open: readonly ForwardPlanEntry[],
  taken: ReadonlySet<string>,
): ForwardPlanEntry | undefined {
  const free = open.filter(({ id }) => !taken.has(id));
  return (
    free.find(({ meeting, item }) => meeting === entry.meeting && item === entry.item) ??
    free.find((one) => one.case !== undefined && one.case === entry.case) ??
    free.find((one) => one.reference !== undefined && one.reference === entry.reference)
  );
}

/** How a day is printed. */
type Printed = (day: string) => string;

/** What of a matter is not as the last issue had it; both in the same language. */
export function changesOf(
  entry: PlanEntry,
  last: ForwardPlanEntry,
  words: Words,
  printed: Printed,
): readonly PlanChange[] {
  const changes: PlanChange[] = [];
  const note = (what: PlanChange['what'], from: string, to: string) => {
    if (from !== to) changes.push({ what, from, to });
  };
  note('date', printed(last.date), printed(entry.date));
  note('decision-maker', last.decision_maker, entry.decisionMaker);
  note('title', last.title, entry.title);
  const isKey = (key: boolean) => words(key ? 'plan-kind-key' : 'plan-kind-not-key');
  note('key', isKey(last.key), isKey(entry.key));
  const extent = (kind: ForwardPlanEntry['private']) =>
    words(kind === 'no' ? 'plan-kind-public' : kind === 'part' ? 'plan-kind-part' : 'plan-kind-whole');
  note('private', extent(last.private), extent(entry.privacy?.extent ?? 'no'));
  const added = entry.documents.filter((one) => !last.documents.includes(one));
  const removed = last.documents.filter((one) => !entry.documents.includes(one));
  note('documents', removed.join('; '), added.join('; '));
  return changes;
}

/** An entry as the data of its issue keeps it. */
export function keptEntry(entry: PlanEntry): ForwardPlanEntry {
  const { id, meeting, item, reference, title, date, decisionMaker, key, privacy, documents } = entry;
  return {
    id,
    meeting,
    item,
    ...(entry.case === undefined ? {} : { case: entry.case }),
    ...(reference === undefined ? {} : { reference }),
    title,
    date,
    decision_maker: decisionMaker,
    key,
    private: privacy?.extent ?? 'no',
    documents: [...documents],
    first_published_on: entry.firstPublishedOn,
    status: entry.status,
  };
}
