import type { AgendaItem, Supplement } from '../../schema/meeting.ts';

/** How a supplement and, in a record of what was published, its papers name the report of an item's case. */
export const REPORT = 'report';

/** Ids of the papers an item has: "report" for that of its case, then those of its files. */
export function papersOf({ case: matter, files }: AgendaItem): readonly string[] {
  return [...(matter === undefined ? [] : [REPORT]), ...(files ?? []).map(({ id }) => id)];
}

/**
 * The papers of an item that a supplement brings: those it names, else the files that correct another, else all of
 * them. Empty where it does not bring any of that item.
 */
export function papersBrought({ items }: Supplement, item: AgendaItem): readonly string[] {
  const entry = items.find((one) => one.item === item.id);
  if (!entry) return [];
  const all = papersOf(item);
  if (entry.papers) return all.filter((paper) => entry.papers?.includes(paper));
  const correcting = (item.files ?? []).filter(({ corrects }) => corrects !== undefined).map(({ id }) => id);
  return correcting.length > 0 && isPublished(item) ? correcting : all;
}

/** Whether an item's papers go out with the main pack: they are not to follow, and the item was not late. */
export function isPublished({ status, urgency }: AgendaItem): boolean {
  return status !== 'to_follow' && urgency === undefined;
}
