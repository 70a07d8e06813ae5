import { isRead } from '../build-agenda-tree.ts';
import { meetingStyle } from '../meeting-style.ts';
import type { PreparedMeeting } from '../prepare-meeting.ts';
import { typefacesOf } from '../typefaces.ts';
import type { Workspace } from '../workspace.ts';
import type { PackContext } from './pack-context.ts';
import type { PackOptions } from './pack-options.ts';
import { packWords } from './pack-words.ts';

/** All that the papers of a meeting are made with; undefined where its file or its authority could not be read. */
export function packContextOf(
  prepared: PreparedMeeting,
  workspace: Workspace,
  options: PackOptions,
): PackContext | undefined {
  if (!isRead(prepared)) return undefined;
  const { meeting, authority } = prepared;
  return {
    prepared,
    meeting,
    authority,
    workspace,
    typefaces: typefacesOf(workspace),
    options,
    words: packWords(options.language),
    style: meetingStyle(authority, workspace),
  };
}
