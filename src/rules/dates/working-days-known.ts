import { BANK_HOLIDAY_YEARS } from '../../calculators/calendar/bank-holidays.ts';
import { problemsOf } from '../problems/problems-of.ts';
import type { Rule } from '../rule.ts';
import { writtenDate } from './written-date.ts';

const YEARS = `${BANK_HOLIDAY_YEARS.first} to ${BANK_HOLIDAY_YEARS.last}`;
const meeting = (date: string) => ({ body: 'cabinet', meeting: { date } });

/** Working days are counted only in years whose bank holidays are known. */
export const workingDaysKnown: Rule = {
  id: 'CLC-10',
  title: `Working days are counted in the years ${YEARS}`,
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Beyond those years the deadlines of the law are left out of the timetable, and nobody checks them.',
  reads: ['meeting.date', 'decisions', 'contracts.*.notices', 'backward_plan'],
  check: (context) =>
    problemsOf(context, 'beyond-bank-holidays', ({ path, date }) => ({
      path,
      message: `Working days cannot be counted from ${writtenDate(date)}: bank holidays are known for ${YEARS} only. The deadlines that depend on it are not given.`,
      found: writtenDate(date),
      expected: `a day well within ${YEARS}`,
      mend: 'Check the year. If it is right, work out the deadlines by hand.',
    })),
  examples: {
    accepted: [{ case: meeting('2035-12-04') }, { case: meeting('0204-12-04') }],
    rejected: [
      {
        case: meeting('2040-12-04'),
        path: 'meeting.date',
        message:
          'Working days cannot be counted from 4 December 2040: bank holidays are known for 2015 to 2035 only. The deadlines that depend on it are not given.',
      },
    ],
  },
};
