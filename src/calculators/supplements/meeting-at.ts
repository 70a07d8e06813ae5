import type { AgendaItem, Meeting, Supplement } from '../../schema/meeting.ts';
import { isPublished, papersBrought, REPORT } from './papers-brought.ts';

/** Which pack: the main one, or the supplement of a number. */
export type Stage = 'main' | number;

/**
 * A meeting as it stands when one of its packs is published: what a later supplement brings is not there yet. A report
 * that it brings is to follow; an item that it brings late is not on the agenda, or a bare heading for urgent business
 * where its number is kept for it; a file that corrects another is not there, and from its supplement on the corrected
 * one is gone. `known` are the items already published, where that is on record: no other is on the agenda before its
 * supplement.
 */
export function meetingAt(meeting: Meeting, stage: Stage, known?: ReadonlySet<string>): Meeting {
  const at = stage === 'main' ? 0 : stage;
  const supplements = meeting.supplements ?? [];
  const before = supplements.filter(({ number }) => number <= at);
  const later = supplements.filter(({ number }) => number > at);
  const items = meeting.items.map((item) => itemAt(item, before, later));
  const isLast = (index: number) => items.slice(index).every((rest) => isBare(rest, later));
  const kept = items.filter((item, index) =>
    known === undefined || !later.some((one) => names(one, item)) ? !isLast(index) : known.has(item.id),
  );
  return { ...meeting, items: kept };
}

function itemAt(item: AgendaItem, before: readonly Supplement[], later: readonly Supplement[]): AgendaItem {
  if (item.status === 'withdrawn') return item;
  const brought = before.some((supplement) => names(supplement, item));
  const after = later.filter((supplement) => names(supplement, item));
  if (item.urgency && !brought && after.length > 0) return bare(item);
  const comes = new Set(after.flatMap((supplement) => unpublished(supplement, item)));
  const came = new Set(before.flatMap((supplement) => papersBrought(supplement, item)));
  const { case: matter, files = [], status, status_note: note, ...rest } = item;
  const gone = new Set(files.flatMap(({ id, corrects = '' }) => (came.has(id) ? [corrects] : [])));
  const there = files.filter(({ id }) => !comes.has(id) && !gone.has(id));
  const waits = brought
    ? comes.has(REPORT)
    : status === 'to_follow' || (after.length > 0 && comes.has(REPORT));
  const state = waits
    ? ({ status: 'to_follow' } as const)
    : status === 'to_follow'
      ? {}
      : status && { status };
  return {
    ...rest,
    ...(matter === undefined ? {} : { case: matter }),
    ...(there.length > 0 ? { files: there } : {}),
    ...state,
    ...(note === undefined || (status === 'to_follow' && !waits) ? {} : { status_note: note }),
  };
}

/** Papers that a supplement still to come is the first to bring: not those that it brings again, put right. */
function unpublished(supplement: Supplement, item: AgendaItem): readonly string[] {
  const entry = supplement.items.find((one) => one.item === item.id);
  const brought = papersBrought(supplement, item);
  if (!isPublished(item)) return brought;
  const again = entry?.replaces !== undefined || entry?.papers === undefined;
  return brought.filter((paper) => {
    const corrects = item.files?.find(({ id }) => id === paper)?.corrects !== undefined;
    return corrects || (paper !== REPORT && !again);
  });
}

/** "Urgent business": all that stands on the agenda of an item that is late. */
function bare({ id, text }: AgendaItem): AgendaItem {
  return { id, kind: 'urgent', ...(text === undefined ? {} : { text }) };
}

function isBare(item: AgendaItem, later: readonly Supplement[]): boolean {
  const { id: _, kind, text: __, ...rest } = item;
  return kind === 'urgent' && Object.keys(rest).length === 0 && later.some((one) => names(one, item));
}

const names = ({ items }: Supplement, { id }: AgendaItem) => items.some(({ item }) => item === id);
