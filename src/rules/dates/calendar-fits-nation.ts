import type { Authority } from '../../schema/authority.ts';
import type { Rule } from '../rule.ts';

const CALENDARS: Readonly<Record<Authority['nation'], Authority['calendar']>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  northern_ireland: 'northern-ireland',
};

/** The bank holidays of an authority are those of its nation. */
export const calendarFitsNation: Rule = {
  id: 'DAT-07',
  title: "Working days are counted by the nation's own bank holidays",
  severity: 'error',
  standing: 'law',
  source: 'Banking and Financial Dealings Act 1971 Sch 1',
  why: "By another nation's bank holidays, deadlines and notice periods come out a day wrong.",
  reads: ['authority'],
  check: ({ authority: { nation, calendar, short_name } }) =>
    CALENDARS[nation] === calendar
      ? []
      : [
          {
            path: 'authority',
            message: `The file of ${nameOf(short_name)} says that it is in ${NAMES[nation]}, but counts working days by the bank holidays of "${calendar}".`,
            found: calendar,
            expected: CALENDARS[nation],
            mend: 'Correct "nation" or "calendar" in the authority file.',
          },
        ],
  examples: {
    accepted: [
      { case: {} },
      { case: {}, authority: { nation: 'wales' } },
      { case: {}, authority: { nation: 'scotland', calendar: 'scotland', executive: 'committee' } },
    ],
    rejected: [
      {
        case: {},
        authority: { nation: 'scotland' },
        path: 'authority',
        message:
          'The file of Example says that it is in Scotland, but counts working days by the bank holidays of "england-and-wales".',
      },
    ],
  },
};

const NAMES: Readonly<Record<Authority['nation'], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
};

function nameOf(name: Authority['short_name']): string {
  return typeof name === 'string' ? name : name.en;
}
