import { magnitude } from '../../calculators/decimal.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import { english } from '../english.ts';
import { shared, tellingStems } from '../names/words-of.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { sentenceAt } from './sentences.ts';

/** Claims that money stays as it is. */
const UNCHANGED =
  /\b(?:(?:remains?|stays?|continues? at|keeps?) (?:at )?(?:the same|unchanged|level)|(?:is|are|be) (?:unchanged|the same as|what (?:it|they) (?:was|were))|no change (?:in|to))\b/iy;
/** What each of them begins with. */
const FIRST_WORDS = [
  ...['remain', 'remains', 'stay', 'stays', 'continue', 'continues', 'keep', 'keeps'],
  ...['is', 'are', 'be', 'no'],
];
const MONEY = /\b(?:fund(?:s|ing)|price|value|cost|budget|contribution|grant|spend(?:ing)?)\b/i;

const contract = (second: number) => ({
  id: 'service',
  name: 'Drug and alcohol services',
  provider: 'Example Provider',
  values: [
    { id: 'present', label: 'Present value', amount: 3629500 },
    { id: 'further', label: 'Value of the further award', from: '2025-04-01', amount: second },
  ],
});
const said = (text: string, second = 3632475) => ({
  case: { contracts: [contract(second)], background: [{ id: 'text', text }] },
});

/** Where a text says that money stays the same, and the value of the one contract changes, the difference is explained. */
export const unchangedMeansEqual: Rule = {
  id: 'MON-10',
  title: '"Will remain the same" stands beside equal figures',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Members who read that funding stays the same do not look for the money that pays for a higher price.',
  reads: ['contracts.*.values'],
  check: (context) => {
    const claims = context.prose.findFrom(UNCHANGED, FIRST_WORDS).filter(({ passage, offset }) => {
      return MONEY.test(sentenceAt(passage, offset).text);
    });
    if (claims.length === 0) return [];
    const contracts = changes(context);
    const told = new Set<string>();
    return claims.flatMap(({ passage, offset, written }): Finding[] => {
      const words = tellingStems(sentenceAt(passage, offset).text);
      const about =
        contracts.length === 1 ? contracts[0] : contracts.find(({ stems }) => shared(words, stems) >= 2);
      if (!about || told.has(about.name)) return [];
      told.add(about.name);
      const { name, from, to } = about;
      return [
        {
          path: passage.field.at,
          textOffset: offset,
          message: `This says that money stays the same, but the value of "${name}" goes from ${pounds(from)} to ${pounds(to)}. What meets the difference?`,
          found: written,
          expected: 'equal values, or the difference explained',
          mend: `Say what meets the difference of ${pounds(magnitude(to - from))}, or correct the value.`,
        },
      ];
    });
  },
  examples: {
    accepted: [
      said('Funding will remain the same as this year.', 3629500),
      said('The premises will remain the same as this year.'),
    ],
    rejected: [
      {
        ...said('Funding will remain the same as this year.'),
        path: 'background.text.text',
        textOffset: 13,
        message:
          'This says that money stays the same, but the value of "Drug and alcohol services" goes from £3,629,500 to £3,632,475. What meets the difference?',
      },
    ],
  },
};

/** The contracts whose last value differs from the one before. */
function changes({ case: input }: RuleContext) {
  return (input.contracts ?? []).flatMap(({ name, values = [] }) => {
    const [before, last] = [values.at(-2), values.at(-1)];
    if (!before || !last || before.amount === last.amount) return [];
    return [
      { name: english(name), from: before.amount, to: last.amount, stems: tellingStems(english(name)) },
    ];
  });
}

const pounds = (pence: bigint) => formatPounds(pence, 'minus');
