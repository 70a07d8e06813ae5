import type { MeetingLock } from '../../schema/meeting-lock.ts';
import { writeYaml } from '../../source/write-yaml.ts';
import { sha256OfValue } from './lock-keys.ts';

const HEAD = `# yaml-language-server: $schema=../schema/meeting-lock.schema.json
#
# What has been published of this meeting: written by "moothall publish", and sealed. Do not edit it: a pack that was
# published stays as it is. Keep it with the meeting's file; supplements take their page numbers from it.

`;

/** The record of a meeting as the text of its file, sealed. */
export function lockText(lock: Omit<MeetingLock, 'seal'>): string {
  return `${HEAD}${writeYaml({ ...lock, seal: sealOf(lock) })}`;
}

/** SHA-256 of all that a record says. */
export function sealOf(lock: Omit<MeetingLock, 'seal'>): string {
  const { seal: _, ...rest } = lock as MeetingLock;
  return sha256OfValue(rest);
}
