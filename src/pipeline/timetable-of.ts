import { daysBetween } from '../calculators/calendar.ts';
import type { Figures } from '../calculators/figure.ts';
import { formatDeadline } from '../calculators/format/format-date.ts';
import { calculate } from '../calculators/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { caseSchema } from '../schema/case.ts';
import { meetingSchema } from '../schema/meeting.ts';
import { prepareCase } from './prepare-case.ts';
import { readAs } from './read-as.ts';
import { readAuthority } from './read-authority.ts';
import { readRegisters } from './read-registers.ts';
import { readSource } from './read-source.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** One day that the law, the constitution or a contract sets, worked out from what the case or meeting states. */
export interface Deadline {
  readonly path: string;
  readonly label: string;
  /** As a paper prints it: `5 pm on Friday 25 August 2023`. */
  readonly printed: string;
  readonly date: string;
  /** 24-hour clock, where it ends at a moment of the day. */
  readonly time: string | undefined;
  readonly method: string;
  readonly source: string | undefined;
  /** Days from today; negative where it is past. */
  readonly daysLeft: number;
}

/** The days of a case or a meeting, earliest first. */
export interface Timetable {
  readonly id: string;
  readonly deadlines: readonly Deadline[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every statutory and contractual day of a case, seen from `today` (`YYYY-MM-DD`). */
export function caseTimetable(file: SourceFile, workspace: Workspace, today: string): Timetable {
  const { id, prepared, diagnostics } = prepareCase(file, workspace);
  return { id, diagnostics, deadlines: prepared ? deadlinesOf(prepared.figures, today) : [] };
}

/**
 * Every statutory day of a meeting: what its own date sets, as for a key decision and for business in private where an
 * item is exempt. The days of the cases it considers are theirs.
 */
export function meetingTimetable(file: SourceFile, workspace: Workspace, today: string): Timetable {
  const source = readSource(file);
  const { value: meeting, diagnostics } = readAs(source, meetingSchema);
  if (!meeting) return { id: file.file, diagnostics, deadlines: [] };
  const authority = readAuthority(meeting.authority, source, workspace);
  const found = [...diagnostics, ...authority.diagnostics];
  if (!authority.value) return { id: meeting.id, diagnostics: found, deadlines: [] };
  const matter = caseSchema.parse({
    id: meeting.id,
    authority: meeting.authority,
    kind: 'cabinet-report',
    status: 'draft',
    version: '0',
    title: meeting.id,
    body: meeting.body,
    meeting: { date: meeting.date },
    key_decision: { answer: 'yes', reason: 'An item may be a key decision.' },
    ...(meeting.items.some(({ exempt }) => exempt)
      ? { private_meeting: { reasons: 'An item is exempt.' } }
      : {}),
  });
  const { figures } = calculate(matter, authority.value, readRegisters(workspace).value.bankHolidays);
  return { id: meeting.id, diagnostics: found, deadlines: deadlinesOf(figures, today) };
}

function deadlinesOf(figures: Figures, today: string): readonly Deadline[] {
  return [...figures.values()]
    .flatMap(({ path, label, value, method, source, inputs }): Deadline[] => {
      if (value.kind !== 'date' || inputs.length === 0 || source === undefined) return [];
      const { date, time } = value;
      const printed = formatDeadline(date, time, '1 April 2024', 'en');
      return [{ path, label, printed, date, time, method, source, daysLeft: daysBetween(today, date) }];
    })
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
