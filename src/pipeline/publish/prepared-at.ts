import { meetingAt, type Stage } from '../../calculators/supplements/meeting-at.ts';
import type { AgendaItem } from '../../schema/meeting.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';

/** A meeting, read, as it stands when one of its packs is published. */
export function preparedAt(prepared: ReadMeeting, stage: Stage): ReadMeeting {
  return withItems(prepared, itemsAt(prepared, stage));
}

/** The items on the agenda of a meeting when one of its packs is published. */
export function itemsAt(
  { meeting, published }: Pick<ReadMeeting, 'meeting' | 'published'>,
  stage: Stage,
): readonly AgendaItem[] {
  return meetingAt(meeting, stage, knownBy(published, stage)).items;
}

/** The same with other items in the place of its own; each keeps its findings and its case. */
export function withItems(prepared: ReadMeeting, items: readonly AgendaItem[]): ReadMeeting {
  const own = new Map(prepared.items.map((one) => [one.item.id, one]));
  return {
    ...prepared,
    meeting: { ...prepared.meeting, items: [...items] },
    items: items.flatMap((item, index) => {
      const one = own.get(item.id);
      return one ? [{ ...one, item, number: String(index + 1) }] : [];
    }),
  };
}

/** Items that were on the agenda by then, where that is on record. */
function knownBy(published: ReadMeeting['published'], stage: Stage): ReadonlySet<string> | undefined {
  const packs = published.filter(({ supplement = 0 }) => supplement <= (stage === 'main' ? 0 : stage));
  if (packs.length === 0) return undefined;
  return new Set(packs.flatMap(({ items }) => items.flatMap(({ item }) => item ?? [])));
}
