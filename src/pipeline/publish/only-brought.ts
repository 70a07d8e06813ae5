import type { AgendaItem } from '../../schema/meeting.ts';
import type { SupplementIssue } from './supplement-issue.ts';

/** An item as the front sheet of a supplement lists it: with the files that the supplement brings and no others. */
export function onlyBrought({ brings }: SupplementIssue): (item: AgendaItem) => AgendaItem {
  return ({ files, ...item }) => {
    const brought = brings.get(item.id) ?? [];
    const kept = (files ?? []).filter(({ id }) => brought.includes(id));
    return { ...item, ...(kept.length > 0 ? { files: kept } : {}) };
  };
}
