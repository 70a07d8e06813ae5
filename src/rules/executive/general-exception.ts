import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { earliestAfterGeneralException } from '../../calculators/calendar/clocks.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decisionDay } from './decision-day.ts';
import { keyOnes, routeOf } from './key-decisions.ts';
import { keyDecisionExample } from './notice-example.ts';
import { writtenDay } from './written-day.ts';

const exception = (changes: object) => ({
  route: 'general_exception',
  general_exception: {
    notified: 'Chair of the Scrutiny Committee',
    notified_on: '2025-07-07',
    published_on: '2025-07-07',
    reasons: 'The grant was offered too late for 28 days of notice.',
    ...changes,
  },
});
const on = (date: string) => ({ meeting: { date } });

/** Under the general exception scrutiny is told, the notice is published, and five clear days pass. */
export const generalExceptionFollowed: Rule = {
  id: 'EXE-04',
  title: 'The general exception leaves five clear days and tells scrutiny',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 10',
  why: 'Without the five days the exception does not hold, and the key decision stands without lawful notice.',
  reads: ['key_decision.general_exception', 'meeting.date', 'decisions.*.taken_on'],
  check: (context) =>
    keyOnes(context.case).flatMap(({ path, key }) => {
      const given = key.general_exception;
      if (!given || routeOf(key) !== 'general_exception') return [];
      const at = `${path}.general_exception`;
      return [...whoWasTold(at, english(given.notified)), ...tooSoon(at, given, context)];
    }),
  examples: {
    accepted: [
      { case: keyDecisionExample(exception({}), on('2025-07-15')) },
      {
        case: keyDecisionExample(
          exception({ notified: 'All members of Overview and Scrutiny' }),
          on('2025-07-15'),
        ),
      },
    ],
    rejected: [
      {
        case: keyDecisionExample(exception({}), on('2025-07-14')),
        path: 'key_decision.general_exception.published_on',
        message:
          'The notice of the general exception was published on Monday 7 July 2025; the decision can be taken from Tuesday 15 July 2025, not on Monday 14 July 2025.',
      },
      {
        case: keyDecisionExample(exception({ notified_on: '2025-07-16' }), on('2025-07-15')),
        path: 'key_decision.general_exception.notified_on',
        message:
          'Scrutiny was told on Wednesday 16 July 2025, after the day of the decision (Tuesday 15 July 2025).',
      },
      {
        case: keyDecisionExample(exception({ notified: 'Leader of the Council' }), on('2025-07-15')),
        path: 'key_decision.general_exception.notified',
        message:
          'The general exception was notified to "Leader of the Council". Is that the chair of the scrutiny committee concerned, or each of its members?',
      },
    ],
  },
};

type Exception = NonNullable<ReturnType<typeof keyOnes>[number]['key']['general_exception']>;

const SCRUTINY = /scrutiny|overview|select committee|(?:each|every|all)\b.*\bmembers?/i;

function whoWasTold(path: string, notified: string): Finding[] {
  if (SCRUTINY.test(notified)) return [];
  return [
    {
      path: `${path}.notified`,
      message: `The general exception was notified to "${notified}". Is that the chair of the scrutiny committee concerned, or each of its members?`,
      severity: 'warning',
      found: notified,
      expected: 'the chair of the relevant scrutiny committee; without one, each member of it',
      mend: 'Correct the office, or say under "answers" why it is that chair.',
    },
  ];
}

function tooSoon(path: string, given: Exception, context: RuleContext): Finding[] {
  const day = decisionDay(context);
  if (day === undefined) return [];
  const clock = clockOf(context.authority, context.registers.bankHolidays);
  const earliest = earliestAfterGeneralException(given.published_on, clock);
  const told: Finding[] =
    given.notified_on <= day
      ? []
      : [
          {
            path: `${path}.notified_on`,
            message: `Scrutiny was told on ${writtenDay(given.notified_on)}, after the day of the decision (${writtenDay(day)}).`,
            found: writtenDay(given.notified_on),
            expected: 'a day before the notice was published',
            mend: 'Correct whichever date is wrong.',
          },
        ];
  if (earliest === undefined || day >= earliest) return told;
  return [
    ...told,
    {
      path: `${path}.published_on`,
      message: `The notice of the general exception was published on ${writtenDay(given.published_on)}; the decision can be taken from ${writtenDay(earliest)}, not on ${writtenDay(day)}.`,
      found: `decided on ${writtenDay(day)}`,
      expected: `decided on ${writtenDay(earliest)} or later`,
      mend: 'Decide later, or seek agreement under special urgency (regulation 11).',
    },
  ];
}
