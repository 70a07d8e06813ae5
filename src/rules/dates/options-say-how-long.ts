import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

const contracts = (keys: object) => ({
  contracts: [{ id: 'service', name: 'Treatment service', provider: 'Provider', ...keys }],
});

/** An option of so many years, as a note of the term has it: "with option to extend for no more than eight years". */
const OPTION =
  /\b(?:option|options|extend|extended|extension|extensions)\b[^.;]{0,60}?\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (years?|months?)\b/i;
/** Words that settle whether the years are counted from the beginning or from the end. */
const SETTLED =
  /\b(?:more years?|further|additional|another|in all|in total|overall|altogether|beyond|from)\b/i;

/** What a contract says of its options is enough to tell when it must end. */
export const optionsSayHowLong: Rule = {
  id: 'DAT-13',
  title: 'Options to extend say how long, and from when',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Without a certain last day nobody can tell whether a further extension is within the contract.',
  reads: ['contracts.*.extension_options', 'contracts.*.term_note'],
  check: ({ case: input }) => (input.contracts ?? []).flatMap((contract) => found(contract)),
  examples: {
    accepted: [
      { case: contracts({ extension_options: [{ id: 'further', years: 4, exercised: false }] }) },
      { case: contracts({ term_note: 'with option to extend to 2026' }) },
      { case: contracts({ term_note: 'with option to extend for up to two further years' }) },
      { case: contracts({ term_note: 'no option to extend' }) },
    ],
    rejected: [
      {
        case: contracts({ term_note: 'with an option to go on for no more than 8 years' }),
        path: 'contracts.service.term_note',
        message:
          'The term of "Treatment service" speaks of an option of 8 years. Are they 8 years in all, or 8 more?',
      },
      {
        case: contracts({ extension_options: [{ id: 'further', exercised: false }] }),
        path: 'contracts.service.extension_options.further',
        message: 'This option to extend "Treatment service" says no length, so its last day cannot be told.',
      },
    ],
  },
};

function found(contract: Contract): Finding[] {
  const path = `contracts.${contract.id}`;
  const name = `"${english(contract.name)}"`;
  const options = contract.extension_options;
  if (options)
    return options
      .filter(({ years = 0, months = 0 }) => years * 12 + months === 0)
      .map(({ id }) => ({
        path: `${path}.extension_options.${id}`,
        message: `This option to extend ${name} says no length, so its last day cannot be told.`,
        found: 'no length',
        expected: 'years or months',
        mend: 'Give "years" or "months".',
      }));
  const note = contract.term_note === undefined ? '' : english(contract.term_note);
  const [, count = '', unit = ''] = OPTION.exec(note) ?? [];
  if (count === '' || SETTLED.test(note)) return [];
  return [
    {
      path: `${path}.term_note`,
      message: `The term of ${name} speaks of an option of ${count} ${unit}. Are they ${count} ${unit} in all, or ${count} more?`,
      found: note,
      expected: 'an option whose last day can be told',
      mend: 'Give the option under "extension_options" with its length; or say "in all" or "more".',
    },
  ];
}
