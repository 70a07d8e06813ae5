import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findLeaks } from '../../leaks/find-leaks.ts';
import { leakFindings } from '../../leaks/leak-findings.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import { secretsOfMeeting } from '../secrets-of-meeting.ts';
import type { Workspace } from '../workspace.ts';
import type { PlanFile } from './plan-file.ts';

/** The notices themselves are public by law (SI 2012/2089 regs 5 and 9), whatever else of a case in private is not. */
const NOTICE = /^(?:(?:authorities\.[^.]+\.)?key_decision\.notice|private_meeting)\./;

/** What the finished files of an issue give away of what its meetings withhold. */
export function searchPlan(
  files: readonly PlanFile[],
  meetings: readonly ReadMeeting[],
  workspace: Workspace,
): readonly Diagnostic[] {
  const named = files.map(({ path, bytes }) => ({ name: path, bytes }));
  const kept = meetings.flatMap((prepared) => {
    // What an entry of a case's own `exempt` list names stays secret even in a notice.
    const items = new Set(prepared.items.map(({ item }) => item.id));
    return secretsOfMeeting(prepared, workspace).filter(
      ({ path, entry }) => !(NOTICE.test(path) && items.has(entry)),
    );
  });
  return leakFindings(findLeaks(named, kept), 'restricted');
}
