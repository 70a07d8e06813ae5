import { papersOf } from '../../calculators/supplements/papers-brought.ts';
import type { PublishedItem, PublishedPack } from '../../calculators/supplements/published-pack.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { MeetingLock, Publication } from '../../schema/meeting-lock.ts';
import { itemKey, paperKey } from './lock-keys.ts';

/** The packs on record, with the items and papers of the meeting that their keys stand for. */
export function publishedPacks(meeting: Meeting, lock: MeetingLock | undefined): readonly PublishedPack[] {
  if (!lock) return [];
  const items = new Map(meeting.items.map(({ id }) => [itemKey(meeting.id, id), id]));
  const papers = new Map(
    meeting.items.flatMap((item) =>
      papersOf(item).map((paper) => [paperKey(meeting.id, item.id, paper), paper] as const),
    ),
  );
  return lock.publications.map(({ supplement, published_on: publishedOn, from, to, ...publication }) => ({
    ...(supplement === undefined ? {} : { supplement }),
    publishedOn,
    from,
    to,
    items: publication.items.map((item) => publishedItem(item, items, papers)),
  }));
}

function publishedItem(
  { number, key, parts = [] }: Publication['items'][number],
  items: ReadonlyMap<string, string>,
  papers: ReadonlyMap<string, string>,
): PublishedItem {
  const item = items.get(key);
  return {
    ...(item === undefined ? {} : { item }),
    number,
    parts: parts.map(({ key, part, from, to, prints, replaces = [] }) => {
      const paper = papers.get(key);
      return { part, from, to, prints, replaces, ...(paper === undefined ? {} : { paper }) };
    }),
  };
}
