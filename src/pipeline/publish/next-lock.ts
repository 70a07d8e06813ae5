import { LOCK_FORMAT, type MeetingLock, type Publication } from '../../schema/meeting-lock.ts';
import type { SourceFile } from '../workspace.ts';
import { sha256OfValue } from './lock-keys.ts';
import { lockText } from './lock-text.ts';
import { readLock } from './read-lock.ts';

/** The text of a meeting's record with one more pack in it. */
export function nextLock(meeting: string, lock: MeetingLock | undefined, publication: Publication): string {
  const publications = [...(lock?.publications ?? []), publication];
  return lockText({ format: LOCK_FORMAT, meeting, publications });
}

/**
 * The record that a published folder holds, where it is that of this meeting with just this pack more than the one that
 * stands: then the run that published it ended before it could put it on record.
 */
export function completedBy(
  file: SourceFile,
  meeting: string,
  lock: MeetingLock | undefined,
): Publication | undefined {
  const { lock: found } = readLock(file, meeting);
  const known = lock?.publications ?? [];
  if (!found || found.publications.length !== known.length + 1) return undefined;
  const same = known.every(
    (publication, index) => sha256OfValue(publication) === sha256OfValue(found.publications[index]),
  );
  return same ? found.publications.at(-1) : undefined;
}
