import { addDays, isWithinCalendar } from '../../calculators/calendar.ts';
import { formatDate } from '../../calculators/format/format-date.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { datesIn, exists, type TypedDate } from './dates-in-text.ts';

/** Words shortly before a date that make it the end of something. */
const END =
  /\b(?:end[- ]?dates?|expir(?:es?|ed|y|ing)|ends?|ended|ending|until|up to|runs? to|last(?:s|ed)? to|terminat(?:es?|ed|ing)|come to an end)\b(?!\w)[^.;:£\n]{0,24}$/i;
/** Words between them by which the date is the first day of what comes next. */
const START = /\b(?:start|begin|commence|from|after|before|new)/i;
/** The same words of a whole sentence where no contract tells what its last day is: only the plainest. */
const END_DATE = /\b(?:end[- ]?dates?|expir(?:es?|ed|y|ing))\b[^.;:£\n]{0,24}$/i;

const CONTRACT = {
  id: 'service',
  name: 'Recovery service',
  provider: 'Example Provider',
  terms: [{ id: 'current', from: '2021-04-01', to: '2026-03-31', basis: 'initial' }],
};
const said = (text: string, contracts = [CONTRACT]) => ({
  case: { contracts, background: [{ id: 'text', text }] },
});
const PATH = 'background.text.text';

/** What ends with a contract ends on its last day, not on the first day of what follows. */
export const endsAreLastDays: Rule = {
  id: 'DAT-15',
  title: 'An end date is the last day, not the day after',
  severity: 'error',
  standing: 'arithmetic',
  source: 'logic; a term from 1 April for whole years ends on 31 March',
  why: 'For one day there are two contracts or none, and providers plan staff by it.',
  reads: ['contracts.*.terms', 'contracts.*.extension_options'],
  check: (context) => {
    const lastDays = lastDaysOf(context);
    return [...datesIn(context.prose).filter(exists), ...printedDates(context)].flatMap((one) =>
      faultOf(one, lastDays),
    );
  },
  examples: {
    accepted: [
      said('All contracts end on 31 March 2026, so that new services start on 1 April 2026.'),
      said('The contract expires before the new service of 1 April 2026.'),
      said('The scheme is open until 1 April 2026.', []),
    ],
    rejected: [
      {
        ...said('The aim is to move each end-date of them to 1st April 2026.'),
        path: PATH,
        textOffset: 44,
        message:
          '1 April 2026 is given as an end, but the last day of "Recovery service" is 31 March 2026 (contracts.service.end).',
      },
      {
        ...said('The contract expires on 1 April 2027.', []),
        path: PATH,
        textOffset: 24,
        message: '1 April 2027 is given as an end date. Is 31 March 2027 the last day?',
      },
    ],
  },
};

interface LastDay {
  readonly path: string;
  readonly name: string;
}

/** A date of the prose, typed or printed by `:value[…]`. */
type Dated = Pick<TypedDate, 'match' | 'date'>;

/** Which contract ends on a day; its end before the end of an option or a single term. */
function lastDaysOf({ case: input, figures }: RuleContext): ReadonlyMap<string, LastDay> {
  const last = new Map<string, LastDay>();
  for (const { path, value } of figures.values()) {
    if (value.kind !== 'date' || !path.startsWith('contracts.')) continue;
    const [, id, key, , inner] = path.split('.');
    if (key !== 'end' && key !== 'maximum_end' && inner !== 'to') continue;
    const contract = input.contracts?.find((one) => one.id === id);
    if (contract && (!last.has(value.date) || key === 'end'))
      last.set(value.date, { path, name: english(contract.name) });
  }
  return last;
}

function printedDates({ prose, figures }: RuleContext): readonly Dated[] {
  return prose.passages
    .filter(({ field }) => field.language === 'en')
    .flatMap((passage) =>
      passage.values.flatMap(({ path, offset, end }): Dated[] => {
        const value = figures.get(path)?.value;
        if (value?.kind !== 'date') return [];
        const written = passage.field.text.slice(offset, end);
        if (written.includes('as="')) return [];
        return [{ match: { passage, offset, written, groups: [written] }, date: value.date }];
      }),
    );
}

function faultOf({ match, date }: Dated, lastDays: ReadonlyMap<string, LastDay>): Finding[] {
  if (date === undefined) return [];
  const before = match.passage.text.slice(Math.max(0, match.offset - 48), match.offset);
  const words = END.exec(before)?.[0];
  if (words === undefined || START.test(words)) return [];
  const day = written(date);
  const common = {
    path: match.passage.field.at,
    textOffset: match.offset,
    found: match.written.replace(/\s+/g, ' '),
  };
  const eve = isWithinCalendar(date) ? addDays(date, -1) : undefined;
  if (eve === undefined || lastDays.has(date)) return [];
  const last = lastDays.get(eve);
  if (last)
    return [
      {
        ...common,
        message: `${day} is given as an end, but the last day of "${last.name}" is ${written(eve)} (${last.path}).`,
        expected: written(eve),
        mend: `Write ":value[${last.path}]"; if the day on which something begins is meant, say so.`,
      },
    ];
  if (!date.endsWith('-04-01') || !END_DATE.test(before)) return [];
  return [
    {
      ...common,
      severity: 'warning',
      message: `${day} is given as an end date. Is ${written(eve)} the last day?`,
      expected: written(eve),
      mend: 'Give the last day; if the contract does end on that day, say so under "answers".',
    },
  ];
}

const written = (date: string) => formatDate(date, '1 April 2024', 'en');
