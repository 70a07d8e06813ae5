// Writes src/calculators/calendar/bank-holidays.ts: the bank holidays of the United Kingdom as the library
// date-holidays gives them, with the corrections below. With --print, to standard output instead.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2035;

/** The calendars by the regions of the library. */
const REGIONS = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' };

/** Days that the library lacks, each with what makes it a bank holiday. */
const CORRECTIONS = [
  {
    calendar: 'scotland',
    date: '2026-06-15',
    reason: 'royal proclamation: the Monday after the World Cup opens',
  },
];

/** Weekdays only: a bank holiday on a Saturday or Sunday takes no working day, its substitute does. */
function daysOf(calendar, year) {
  const given = new Holidays('GB', REGIONS[calendar])
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10));
  const corrected = CORRECTIONS.filter((one) => one.calendar === calendar).map(({ date }) => date);
  return [...new Set([...given, ...corrected])]
    .filter(
      (date) => date.startsWith(String(year)) && ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()),
    )
    .sort()
    .map((date) => date.slice(5));
}

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const key = (calendar) => (calendar.includes('-') ? `'${calendar}'` : calendar);
const table = Object.keys(REGIONS).flatMap((calendar) => [
  `  ${key(calendar)}: {`,
  ...years.map((year) => `    ${year}: '${daysOf(calendar, year).join(' ')}',`),
  '  },',
]);
const written = `// Written by .config/bank-holidays.mjs from date-holidays (ISC and CC BY 3.0); do not edit: npm run bank-holidays.

/** The years whose bank holidays are known, first and last. */
export const BANK_HOLIDAY_YEARS = { first: ${FIRST_YEAR}, last: ${LAST_YEAR} } as const;

/** The bank holidays of each calendar that fall on weekdays, substitutes and one-off days included, as \`MM-DD\`. */
export const BANK_HOLIDAYS = {
${table.join('\n')}
} as const;
`;
if (process.argv.includes('--print')) process.stdout.write(written);
else
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'calculators', 'calendar', 'bank-holidays.ts'),
    written,
  );
