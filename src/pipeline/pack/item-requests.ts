import { papersBrought, REPORT } from '../../calculators/supplements/papers-brought.ts';
import type { AgendaItem, Meeting } from '../../schema/meeting.ts';
import { meetingSchema } from '../../schema/meeting.ts';
import { itemsAt } from '../publish/prepared-at.ts';
import { publishedPacks } from '../publish/published-packs.ts';
import { readLock } from '../publish/read-lock.ts';
import { missingBefore } from '../publish/supplement-issue.ts';
import { readAs } from '../read-as.ts';
import { readSource } from '../read-source.ts';
import type { SourceFile } from '../workspace.ts';
import type { ItemRequest } from './made-item.ts';
import type { PackOptions } from './pack-options.ts';

/**
 * What is to be made of each item of a meeting that considers a case, by the item's id; nothing of a meeting of wrong
 * shape, or for a supplement that cannot be made. Every item's paper is looked at, since one that a supplement does not
 * bring must read as published; its files are written only where the pack has them.
 */
export function itemRequests(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  { language, paired, date, audiences, lockFile, stage = 'main' }: PackOptions,
): ReadonlyMap<string, ItemRequest> {
  const { value: meeting } = readAs(readSource(file), meetingSchema);
  if (!meeting) return new Map();
  const published = publishedPacks(meeting, lockFile && readLock(lockFile, meeting.id).lock);
  const brings = broughtBy(meeting, stage);
  if (!brings || (stage !== 'main' && missingBefore(published, stage) !== undefined)) return new Map();
  return new Map(
    itemsAt({ meeting, published }, stage).flatMap((item) => {
      const { id, case: matter, status, document, exempt } = item;
      const found = matter === undefined ? undefined : caseOf(matter);
      if (!found) return [];
      const kept = { case: matter, status, document, exempt };
      const written = brings(item) ? audiences : [];
      const request = { file: found, item: kept, language, date, audiences: written };
      return [[id, paired ? { ...request, paired } : request] as const];
    }),
  );
}

/** Tells whether a pack has the report of an item; undefined where there is no such supplement. */
function broughtBy(
  { supplements = [] }: Meeting,
  stage: NonNullable<PackOptions['stage']>,
): ((item: AgendaItem) => boolean) | undefined {
  if (stage === 'main') return () => true;
  const supplement = supplements.find(({ number }) => number === stage);
  return supplement && ((item) => papersBrought(supplement, item).includes(REPORT));
}
