import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import type { CalculatorContext } from '../calculator.ts';
import { type ClearDayMode, latestPublication } from '../calendar/clear-days.ts';
import { clockOf } from '../calendar/clock-of.ts';
import { retainedUntil, welshMeetingNoteDue } from '../calendar/clocks.ts';
import type { Clock } from '../calendar/working-days.ts';
import { isExecutive } from '../is-executive.ts';
import { agendaClearDays, clearDayMethod, clearDayMode } from './clear-day-rule.ts';
import type { Deadline } from './deadline.ts';

const REGULATIONS = 'SI 2012/2089';

/** The days by which notices and papers of the meeting are due, and until which they stay open. */
export function meetingDeadlines({
  case: input,
  authority,
  holidays,
}: CalculatorContext): readonly Deadline[] {
  const day = input.meeting?.date;
  if (typeof day !== 'string' || authority.type === 'commissioner') return [];
  const meeting: Meeting = { day, input, authority, clock: clockOf(authority, holidays) };
  return [...agenda(meeting), ...notices(meeting), ...privacy(meeting), ...afterwards(meeting)];
}

/** Whether the case says that a decision is key: yes, no, or not at all. Of a joint committee, for any constituent. */
export function isKey(input: Case): boolean | undefined {
  const answers = [input, ...(input.authorities ?? [])].flatMap(
    ({ key_decision }) => key_decision?.answer ?? [],
  );
  return answers.length === 0 ? undefined : answers.includes('yes');
}

interface Meeting {
  readonly day: string;
  readonly input: Case;
  readonly authority: Authority;
  readonly clock: Clock;
}

/** What every deadline of a meeting has in common. */
function before(meeting: Meeting, count: number, mode: ClearDayMode) {
  const { day, authority, clock } = meeting;
  return {
    date: latestPublication(day, count, mode, clock),
    from: day,
    at: 'meeting.date',
    method: clearDayMethod(count, mode, authority),
    inputs: ['meeting.date'],
    everyDay: mode === 'calendar',
  };
}

function agenda(meeting: Meeting): Deadline[] {
  const { input, authority } = meeting;
  const count = agendaClearDays(authority);
  if (count === undefined) return [];
  const executive = authority.nation === 'england' && isExecutive(input, authority);
  return [
    {
      ...before(meeting, count, clearDayMode('agenda', authority)),
      path: 'meeting.agenda_due',
      label: 'Latest day to publish the agenda and reports',
      source: executive
        ? `${REGULATIONS} regs 6 and 7`
        : {
            england: 'Local Government Act 1972 s100B(3)',
            wales: 'Local Government Act 1972 ss100A(6), 100B(3)',
            scotland: 'Local Government (Scotland) Act 1973 s50B(3)',
            northern_ireland: '',
          }[authority.nation],
    },
  ];
}

/** Key decisions are a matter of English executives; where the case does not say, it may yet be one. */
function notices(meeting: Meeting): Deadline[] {
  const { input, authority } = meeting;
  const key = isKey(input);
  if (authority.nation !== 'england' || key === false || !isExecutive(input, authority)) return [];
  const notice: Deadline = {
    ...before(meeting, 28, clearDayMode('notice', authority)),
    path: 'meeting.notice_due',
    label: 'Latest day to publish notice of a key decision',
    source: `${REGULATIONS} reg 9`,
  };
  if (key !== true) return [notice];
  return [
    notice,
    {
      ...before(meeting, 5, 'working'),
      path: 'meeting.general_exception_due',
      label: 'Latest day to publish a notice of general exception',
      source: `${REGULATIONS} reg 10`,
    },
  ];
}

function privacy(meeting: Meeting): Deadline[] {
  const { input, authority } = meeting;
  const flag = input.exempt_information?.answer;
  const intended = input.private_meeting !== undefined || flag === 'yes' || flag === 'partly';
  if (!intended || authority.nation !== 'england' || !isExecutive(input, authority)) return [];
  return [
    {
      ...before(meeting, 28, clearDayMode('notice', authority)),
      path: 'meeting.private_notice_due',
      label: 'Latest day to give notice of meeting in private',
      source: `${REGULATIONS} reg 5(2)`,
    },
    {
      ...before(meeting, 5, clearDayMode('agenda', authority)),
      path: 'meeting.further_notice_due',
      label: 'Latest day to give the further notice of meeting in private',
      source: `${REGULATIONS} reg 5(4)`,
    },
  ];
}

function afterwards(meeting: Meeting): Deadline[] {
  const { day, input, authority, clock } = meeting;
  const at = { from: day, at: 'meeting.date', inputs: ['meeting.date'] };
  const papers = input.background_papers;
  const kept = (years: number) => ({
    ...at,
    date: retainedUntil(day, years),
    everyDay: true,
    method: `${years === 6 ? 'Six' : 'Four'} years beginning with the day of the meeting.`,
  });
  const scotland = authority.nation === 'scotland';
  const act = scotland ? 'Local Government (Scotland) Act 1973' : 'Local Government Act 1972';
  return [
    ...(authority.nation === 'wales'
      ? [
          {
            ...at,
            path: 'meeting.note_due',
            label: 'Latest day to publish the note of the meeting',
            date: welshMeetingNoteDue(day, clock),
            method: 'Seven working days of England and Wales, of which the day of the meeting is the first.',
            source: 'Local Government Act 1972 s100C(1A)',
          },
        ]
      : []),
    ...(authority.nation === 'northern_ireland'
      ? [{ ...kept(6), ...MINUTES, source: 'Local Government Act (Northern Ireland) 2014 s44' }]
      : [{ ...kept(6), ...MINUTES, source: `${act} ${scotland ? 's50C(1)' : 's100C(1)'}` }]),
    ...(Array.isArray(papers) && papers.length > 0 && authority.nation !== 'northern_ireland'
      ? [{ ...kept(4), ...PAPERS, source: `${act} ${scotland ? 's50D' : 's100D(2)'}` }]
      : []),
  ];
}

const MINUTES = {
  path: 'meeting.minutes_open_until',
  label: 'Last day the minutes must be open to the public',
};
const PAPERS = {
  path: 'background_papers_open_until',
  label: 'Last day the background papers must be open to the public',
};
