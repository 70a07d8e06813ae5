import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { earliestAfterGeneralException } from '../../calculators/calendar/clocks.ts';
import { tooFewClearDays } from '../executive/clear-days-before.ts';
import { routeOf } from '../executive/key-decisions.ts';
import { urgencyFaults } from '../executive/urgency-faults.ts';
import { writtenDay } from '../executive/written-day.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const meeting = (key: object) => ({
  date: '2024-05-14',
  items: [
    {
      id: 'bridge',
      kind: 'report',
      title: 'Bridge',
      key_decision: { answer: 'yes', reason: 'It costs more than £1m.', ...key },
    },
  ],
});
const notice = (published_on: string) => ({ notice: { reference: 'EX/2024/3', published_on } });
const exception = (published_on: string) => ({
  route: 'general_exception',
  general_exception: {
    notified: 'Chair of the Scrutiny Committee',
    notified_on: published_on,
    published_on,
    reasons: 'The grant was offered too late.',
  },
});

/** A key decision that the agenda records has its notice in time, or is in time by the exception it relies on. */
export const itemNoticeInTime: MeetingRule = {
  id: 'MTG-81',
  title: 'A key decision on the agenda is in time by the notice it relies on',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 regs 9(2), 10 and 11',
  why: 'A key decision taken without its notice period can be challenged and set aside.',
  reads: ['items.*.key_decision', 'date'],
  check: (context) => context.meeting.items.flatMap((item) => faults(item, context)),
  examples: {
    accepted: [
      { meeting: meeting(notice('2024-04-15')) },
      { meeting: meeting({ ...notice('2024-05-01'), ...exception('2024-05-02') }) },
      { meeting: meeting({}) },
    ],
    rejected: [
      {
        meeting: meeting(notice('2024-04-16')),
        path: 'items.bridge.key_decision.notice.published_on',
        message:
          'The notice of the key decision was published on Tuesday 16 April 2024, which leaves 27 clear days before Tuesday 14 May 2024; 28 are needed.',
      },
      {
        meeting: meeting(exception('2024-05-08')),
        path: 'items.bridge.key_decision.general_exception.published_on',
        message:
          'The notice of the general exception was published on Wednesday 8 May 2024; the decision can be taken from Thursday 16 May 2024, not on Tuesday 14 May 2024.',
      },
      {
        meeting: meeting({
          route: 'special_urgency',
          special_urgency: {
            agreed_by: 'Leader of the Council',
            role: 'scrutiny_chair',
            agreed_on: '2024-05-13',
            reasons: 'The offer lapses on 15 May.',
          },
        }),
        path: 'items.bridge.key_decision.special_urgency.agreed_by',
        message:
          'The special urgency was agreed by "Leader of the Council", recorded as the chair of the relevant scrutiny committee; an office of the executive cannot agree to it.',
      },
    ],
  },
};

type Item = MeetingContext['meeting']['items'][number];

function faults({ id, key_decision: key, status }: Item, context: MeetingContext): readonly Finding[] {
  if (key?.answer !== 'yes' || status === 'withdrawn') return [];
  const path = `items.${id}.key_decision`;
  const { meeting: held } = context;
  switch (routeOf(key)) {
    case 'notice':
      return notInTime(path, key, context);
    case 'general_exception':
      return tooSoon(path, key, context);
    case 'special_urgency':
      return key.special_urgency
        ? urgencyFaults(
            {
              path: `${path}.special_urgency`,
              what: 'The special urgency',
              agreement: key.special_urgency,
              day: held.date,
              done: false,
            },
            { status: held.status ?? 'final' },
          )
        : [];
    default:
      return [];
  }
}

type Key = NonNullable<Item['key_decision']>;

function notInTime(path: string, { notice: given }: Key, context: MeetingContext): readonly Finding[] {
  if (given === undefined || !('published_on' in given)) return [];
  return tooFewClearDays(
    {
      path: `${path}.notice.published_on`,
      what: 'The notice of the key decision',
      on: given.published_on,
      before: context.meeting.date,
      needed: 28,
      mode: 'notice',
      mend: 'Decide later, or use the general exception (regulation 10) and record it under "general_exception".',
    },
    context,
  );
}

function tooSoon(
  path: string,
  { general_exception: given }: Key,
  { meeting: { date }, authority, registers }: MeetingContext,
): readonly Finding[] {
  const earliest =
    given && earliestAfterGeneralException(given.published_on, clockOf(authority, registers.bankHolidays));
  if (!given || earliest === undefined || date >= earliest) return [];
  return [
    {
      path: `${path}.general_exception.published_on`,
      message: `The notice of the general exception was published on ${writtenDay(given.published_on)}; the decision can be taken from ${writtenDay(earliest)}, not on ${writtenDay(date)}.`,
      found: `decided on ${writtenDay(date)}`,
      expected: `decided on ${writtenDay(earliest)} or later`,
      mend: 'Decide later, or seek agreement under special urgency (regulation 11).',
    },
  ];
}
