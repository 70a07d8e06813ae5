import type { Authority } from '../../schema/authority.ts';
import type { CalculatorContext } from '../calculator.ts';
import { calendarName } from '../calendar/calendar-name.ts';
import { clockOf } from '../calendar/clock-of.ts';
import { callInEnds, retainedUntil } from '../calendar/clocks.ts';
import { addWorkingDays, type Clock, nextWorkingDay } from '../calendar/working-days.ts';
import { isOfExecutive, type RecordedDecision, recordedDecisions } from '../decision-kind.ts';
import { type CallInWindow, callInWindows, isOutsideCallIn } from './call-in-windows.ts';
import type { Deadline } from './deadline.ts';

/** Working days in which a decision is to be published where the profile does not say. */
export const PUBLICATION_DAYS = 2;

/**
 * Of every decision recorded: when it is to be published, until when it can be called in, the first working day of its
 * effect, and until when the record is open.
 */
export function decisionDeadlines(context: CalculatorContext): readonly Deadline[] {
  const { case: input, authority, holidays } = context;
  const clock = clockOf(authority, holidays);
  return recordedDecisions(input, authority).flatMap((recorded) => {
    const executive =
      recorded.kind !== undefined &&
      recorded.decision.role !== 'recommended' &&
      isOfExecutive(recorded.kind, authority);
    return [
      ...publication(recorded, executive, authority, clock),
      ...(executive && !isOutsideCallIn(recorded, input) ? callIn(recorded, authority, clock) : []),
      ...retention(recorded, executive, authority),
    ];
  });
}

function publication(
  { path, decision }: RecordedDecision,
  executive: boolean,
  { publish_decisions_within: within, calendar, nation }: Authority,
  clock: Clock,
): Deadline[] {
  const day = decision.taken_on;
  if (typeof day !== 'string' || !(executive || within !== undefined)) return [];
  const count = within ?? PUBLICATION_DAYS;
  return [
    {
      path: `${path}.publication_due`,
      label: 'Day by which the decision is to be published',
      date: addWorkingDays(day, count, clock),
      from: day,
      at: `${path}.taken_on`,
      method: `${count} working days of ${calendarName(calendar)} after the decision, as the authority aims.`,
      inputs: [`${path}.taken_on`],
      source: executive ? recordLaw(nation) : 'house rule',
    },
  ];
}

function callIn(recorded: RecordedDecision, authority: Authority, clock: Clock): Deadline[] {
  const { path, decision, kind } = recorded;
  const day = decision.published_on;
  if (day === undefined) return [];
  const ended = callInWindows(authority, kind).map((window) => ({
    window,
    date: callInEnds(day, window, clock),
  }));
  const last = ended.reduce<(typeof ended)[number] | undefined>(
    (best, one) => (best === undefined || moment(one) > moment(best) ? one : best),
    undefined,
  );
  if (!last) return [];
  const common = { from: day, at: `${path}.published_on`, source: callInLaw(authority) };
  const end = ({ window, date }: (typeof ended)[number]) => ({
    ...common,
    label: 'Last day on which the decision can be called in',
    date,
    ...(window.time && { time: window.time }),
    everyDay: window.unit === 'calendar',
    method: methodOf(window, authority),
    inputs: [`${path}.published_on`],
  });
  const calledIn = decision.call_in?.history?.some(({ status }) => status === 'called_in');
  return [
    { ...end(last), path: `${path}.call_in_ends` },
    ...(ended.length < 2
      ? []
      : ended.map((one) => ({ ...end(one), path: `${path}.call_in_ends_for.${one.window.constituent}` }))),
    ...(calledIn
      ? []
      : [
          {
            ...common,
            path: `${path}.takes_effect`,
            label: 'First working day on which the decision has effect',
            date: last.date === undefined ? undefined : nextWorkingDay(last.date, clock),
            method: 'The first working day after call-in ends, unless the decision is called in.',
            inputs: [`${path}.call_in_ends`],
          },
        ]),
  ];
}

/** Of two ends the later; a day without a time lasts until midnight. */
const moment = ({ window, date }: { readonly window: CallInWindow; readonly date: string | undefined }) =>
  `${date ?? '9999'} ${window.time ?? '24:00'}`;

function methodOf(
  { days = 5, unit, constituent }: CallInWindow,
  { calendar, constituents }: Authority,
): string {
  const counted = unit === 'calendar' ? 'days' : `working days of ${calendarName(calendar)}`;
  const name = constituents?.find(({ id }) => id === constituent)?.short_name;
  const whose = typeof name === 'string' ? ` by the rule of ${name}` : '';
  return `${days} ${counted} after publication${whose}; the day of publication is day 0.`;
}

function callInLaw({ nation }: Authority): string {
  if (nation === 'wales') return 'Local Government Act 2000 s21(3); the constitution';
  return nation === 'england' ? 'Local Government Act 2000 s9F; the constitution' : 'the constitution';
}

function recordLaw(nation: Authority['nation']): string {
  if (nation === 'england') return 'SI 2012/2089 regs 12 to 14';
  return nation === 'wales' ? 'SI 2001/2290 reg 7' : 'house rule';
}

function retention(
  { path, decision, kind }: RecordedDecision,
  executive: boolean,
  { nation, type }: Authority,
): Deadline[] {
  const day = decision.taken_on;
  if (typeof day !== 'string' || type === 'commissioner') return [];
  const source = retentionLaw(nation, executive, kind);
  if (source === undefined) return [];
  return [
    {
      path: `${path}.record_open_until`,
      label: 'Last day the record of the decision must be open to the public',
      date: retainedUntil(day, 6),
      everyDay: true,
      from: day,
      at: `${path}.taken_on`,
      method: 'Six years beginning with the day of the decision.',
      inputs: [`${path}.taken_on`],
      source,
    },
  ];
}

function retentionLaw(
  nation: Authority['nation'],
  executive: boolean,
  kind: RecordedDecision['kind'],
): string | undefined {
  if (nation === 'scotland') return 'Local Government (Scotland) Act 1973 s50C(1)';
  if (nation === 'northern_ireland') return 'Local Government Act (Northern Ireland) 2014 s44';
  if (nation === 'wales') return executive ? 'SI 2001/2290' : 'Local Government Act 1972 s100C(1)';
  if (executive) return 'SI 2012/2089';
  return kind === 'officer_non_executive' ? 'SI 2014/2095 reg 8' : 'Local Government Act 1972 s100C(1)';
}
