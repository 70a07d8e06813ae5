import { clearDaysBetween } from '../../calculators/calendar/clear-days.ts';
import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { isAbsent } from '../../schema/fact.ts';
import { decisionDay } from '../executive/decision-day.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { writtenDate } from './written-date.ts';

const noticed = (published_on: string) => ({
  body: 'cabinet',
  meeting: { date: '2019-12-17' },
  key_decision: { answer: 'yes', reason: 'Spending.', notice: { reference: 'KD/1', published_on } },
});

/**
 * A 28-day notice that is in time only where every day counts asks which days the constitution counts, unless the
 * profile says so. Agendas are counted in working days wherever the profile says nothing, and so need no question.
 */
export const clearDayModeSettled: Rule = {
  id: 'DAT-02',
  title: 'Whether clear days of a 28-day notice are working days is settled',
  severity: 'warning',
  standing: 'house',
  scope: { nations: ['england'], executive: true },
  source: 'house rule: no authority was found for either reading of SI 2012/2089 regs 5 and 9',
  why: 'A notice in time on one reading of "clear days" and late on the other can be challenged.',
  reads: ['key_decision.notice.published_on', 'private_meeting.notice_published_on', 'meeting.date'],
  check: (context) => {
    const day = decisionDay(context);
    if (day === undefined || context.authority.clear_days !== undefined) return [];
    return publications(context).flatMap(({ path, on }) => oneModeOnly(path, on, day, context));
  },
  examples: {
    accepted: [
      { case: noticed('2019-11-06') },
      {
        case: noticed('2019-11-18'),
        authority: { clear_days: { agenda: 'working', notice: 'calendar' } },
      },
      { case: noticed('2019-11-19') },
    ],
    rejected: [
      {
        case: noticed('2019-11-18'),
        path: 'key_decision.notice.published_on',
        message:
          'The notice of 18 November 2019 leaves 28 clear days before 17 December 2019, but only 20 of them are working days. Which does the constitution mean?',
      },
    ],
  },
};

function publications({ case: input }: RuleContext): { readonly path: string; readonly on: unknown }[] {
  const keys = [
    { path: 'key_decision', key: input.key_decision },
    ...(input.authorities ?? []).map(({ id, key_decision }) => ({
      path: `authorities.${id}.key_decision`,
      key: key_decision,
    })),
  ];
  return [
    ...keys.flatMap(({ path, key }) => {
      const notice = key?.notice;
      if (notice === undefined || isAbsent(notice) || key?.route === 'special_urgency') return [];
      return [{ path: `${path}.notice.published_on`, on: notice.published_on }];
    }),
    { path: 'private_meeting.notice_published_on', on: input.private_meeting?.notice_published_on },
  ];
}

function oneModeOnly(path: string, on: unknown, day: string, context: RuleContext): Finding[] {
  if (typeof on !== 'string') return [];
  const clock = clockOf(context.authority, context.registers.bankHolidays);
  const every = clearDaysBetween(on, day, 'calendar', clock) ?? 0;
  const working = clearDaysBetween(on, day, 'working', clock);
  if (working === undefined || every < 28 || working >= 28) return [];
  return [
    {
      path,
      message: `The notice of ${writtenDate(on)} leaves ${every} clear days before ${writtenDate(day)}, but only ${working} of them are working days. Which does the constitution mean?`,
      found: `${working} working days`,
      expected: '28 clear days as the constitution counts them',
      mend: 'Say under "clear_days" in the authority file whether notices are counted in "calendar" or "working" days.',
    },
  ];
}
