import { addDays, isWithinCalendar } from '../../calculators/calendar.ts';
import { formatDate } from '../../calculators/format/format-date.ts';
import { datesIn, exists } from '../claims/dates-in-text.ts';
import { type Sentence, sentenceAt } from '../claims/sentences.ts';
import type { Passage } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { contractMentions, type NamedContract } from './contract-names.ts';

/** Words shortly before a date by which the contract as it stands ends then. */
const ENDS =
  /\b(?:expires?|expired|ends?|ended|due to (?:end|expire)|runs? (?:until|to)|lasts? (?:until|to)|comes? to an end|expiry date)\b[^.;:\n]{0,30}$/i;
/** Words by which the sentence is of a term to come. */
const TO_COME =
  /\b(?:exten\p{L}+|option|award|recommission|re-?procur|new|align|would|could|propos|until then)/iu;
const OPTION = /\boptions?\b[^.;:\n]{0,40}\b(?:until|to|up to)\b[^.;:\n]{0,12}$/i;

const CONTRACT = {
  id: 'recovery',
  name: 'Recovery service',
  provider: 'Example Provider',
  terms: [{ id: 'current', from: '2021-04-01', to: '2026-03-31', basis: 'initial' }],
};
const said = (text: string) => ({ case: { contracts: [CONTRACT], background: [{ id: 'text', text }] } });
const PATH = 'background.text.text';

/** What prose says of the end of a contract is what the contract's own terms say. */
export const contractFactsAgree: Rule = {
  id: 'LNT-19',
  title: 'Facts about one contract agree',
  severity: 'error',
  standing: 'house',
  source: 'house rule',
  why: 'Whether a contract ends or may be extended decides what there is to decide.',
  reads: ['contracts.*.terms', 'contracts.*.extension_options'],
  check: (context) => {
    const contracts = contractBySentence(context);
    if (contracts.size === 0) return [];
    return datesIn(context.prose).flatMap((typed): Finding[] => {
      const { match, date } = typed;
      const sentence = sentenceAt(match.passage, match.offset);
      const contract = contracts.get(keyOf(match.passage, sentence));
      if (!contract || date === undefined || !exists(typed)) return [];
      const before = match.passage.text.slice(sentence.start, match.offset);
      const common = {
        path: match.passage.field.at,
        textOffset: match.offset,
        found: match.written.replace(/\s+/g, ' '),
      };
      if (ENDS.test(before) && !TO_COME.test(sentence.text)) return wrongEnd(date, contract, common, context);
      return OPTION.test(before) ? endOfOption(date, contract, common, context) : [];
    });
  },
  examples: {
    accepted: [
      said('The Recovery service ends on 31 March 2026.'),
      said(
        'The Recovery service could be extended until 31 March 2028; a new one would end on 31 March 2030.',
      ),
    ],
    rejected: [
      {
        ...said('The Recovery service ends on 31 March 2025.'),
        path: PATH,
        textOffset: 29,
        message: '"Recovery service" ends on 31 March 2026 by its terms, but 31 March 2025 here.',
      },
      {
        ...said('The Recovery service has options to continue until 31 March 2026.'),
        path: PATH,
        textOffset: 51,
        message:
          'An option is said to last until 31 March 2026, but "Recovery service" lasts until then without any option.',
      },
    ],
  },
};

type At = Pick<Finding, 'path' | 'textOffset' | 'found'> & { readonly path: string };

const keyOf = ({ field }: Passage, { start }: Sentence) => `${field.at} ${start}`;

/** By sentence, the one contract it speaks of; sentences that speak of several are left out. */
function contractBySentence(context: RuleContext): ReadonlyMap<string, NamedContract> {
  const found = new Map<string, NamedContract | undefined>();
  for (const { contract, match } of contractMentions(context)) {
    const key = keyOf(match.passage, sentenceAt(match.passage, match.offset));
    const before = found.get(key);
    found.set(key, found.has(key) && before?.id !== contract.id ? undefined : contract);
  }
  return new Map([...found].flatMap(([key, contract]) => (contract ? [[key, contract] as const] : [])));
}

function wrongEnd(date: string, { id, name }: NamedContract, at: At, { figures }: RuleContext): Finding[] {
  const own = `contracts.${id}.`;
  const ends = [...figures.values()].flatMap(({ path, value }) =>
    value.kind === 'date' && path.startsWith(own) && /\.(?:to|end|maximum_end)$/.test(path)
      ? [value.date]
      : [],
  );
  const end = figures.get(`${own}end`)?.value;
  if (end?.kind !== 'date' || ends.includes(date) || !isWithinCalendar(end.date)) return [];
  // The day after the last is DAT-15's.
  if (date === addDays(end.date, 1)) return [];
  return [
    {
      ...at,
      message: `"${name}" ends on ${written(end.date)} by its terms, but ${written(date)} here.`,
      expected: written(end.date),
      mend: `Write ":value[${own}end]", or correct the terms of the contract.`,
    },
  ];
}

function endOfOption(
  date: string,
  { id, name }: NamedContract,
  at: At,
  { figures, case: input }: RuleContext,
): Finding[] {
  const end = figures.get(`contracts.${id}.end`)?.value;
  const exercised = input.contracts
    ?.find((one) => one.id === id)
    ?.extension_options?.some((option) => option.exercised);
  if (exercised || end?.kind !== 'date' || end.date !== date) return [];
  return [
    {
      ...at,
      message: `An option is said to last until ${written(date)}, but "${name}" lasts until then without any option.`,
      expected: 'the end of the term, and apart from it the end of each option',
      mend: 'Correct the sentence, or give the option under "extension_options".',
    },
  ];
}

const written = (date: string) => formatDate(date, '1 April 2024', 'en');
