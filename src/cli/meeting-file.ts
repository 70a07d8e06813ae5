import { UsageError } from './usage-error.ts';
import { findMeeting, meetingIds } from './workspace.ts';

/** The path of the meeting file that a name given on the command line is of. */
export function meetingFile(name: string, root: string): string {
  const path = findMeeting(name, root);
  if (path !== undefined) return path;
  const known = meetingIds(root);
  throw new UsageError(
    `There is no meeting "${name}". The meetings here are: ${known.join(', ') || 'none'}.`,
  );
}
