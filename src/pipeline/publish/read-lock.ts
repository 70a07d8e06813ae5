import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type MeetingLock, meetingLockSchema } from '../../schema/meeting-lock.ts';
import { readAs } from '../read-as.ts';
import { readSource } from '../read-source.ts';
import { withPlaces } from '../with-places.ts';
import type { SourceFile } from '../workspace.ts';
import { sealOf } from './lock-text.ts';

/** The record of what was published of a meeting; none where it is damaged, of another meeting, or edited by hand. */
export interface ReadLock {
  readonly lock: MeetingLock | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the record that stands beside a meeting's file. */
export function readLock(file: SourceFile, meeting: string): ReadLock {
  const source = readSource(file);
  const { value, diagnostics } = readAs(source, meetingLockSchema);
  if (!value) return { lock: undefined, diagnostics: [...diagnostics, damaged(source.file)] };
  const wrong = value.meeting !== meeting ? ofAnother(value, meeting) : unsealed(value);
  if (!wrong) return { lock: value, diagnostics: [] };
  return { lock: undefined, diagnostics: withPlaces([wrong], source) };
}

const MEND = 'Take the file back as it was, from version control or a copy; do not edit it.';

function damaged(file: string): Diagnostic {
  return {
    rule: 'LCK-01',
    severity: 'error',
    message: `The record of what was published (${file}) cannot be read, so that nothing can be published on top of it.`,
    place: { file, line: 1, column: 1, offset: 0, endOffset: 0 },
    mend: MEND,
    source: 'house rule',
  };
}

function ofAnother({ meeting: found }: MeetingLock, meeting: string): Diagnostic {
  return {
    rule: 'LCK-03',
    severity: 'error',
    message: `This is the record of the meeting "${found}", but it stands beside the file of "${meeting}".`,
    path: 'meeting',
    found,
    expected: meeting,
    mend: MEND,
    source: 'house rule',
  };
}

function unsealed(lock: MeetingLock): Diagnostic | undefined {
  if (sealOf(lock) === lock.seal) return undefined;
  return {
    rule: 'LCK-02',
    severity: 'error',
    message:
      'The record of what was published does not fit its seal: something in it was changed after it was written.',
    path: 'seal',
    found: lock.seal,
    expected: sealOf(lock),
    mend: MEND,
    source: 'house rule',
  };
}
