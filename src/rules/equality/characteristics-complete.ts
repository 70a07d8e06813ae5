import { characteristic } from '../../schema/assessment.ts';
import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { passagesOnEquality } from './words-on-equality.ts';

/** Words by which a text names each of the nine characteristics. */
const NAMED: Readonly<Record<(typeof characteristic.options)[number], RegExp>> = {
  age: /\bage\b/i,
  disability: /\bdisabilit/i,
  'gender-reassignment': /\bgender reassignment|\btransgender|\bgender identity/i,
  'marriage-and-civil-partnership': /\bmarriage|\bmarital|\bcivil partner/i,
  'pregnancy-and-maternity': /\bpregnan|\bmaternity/i,
  race: /\brace\b|\bethnic/i,
  'religion-or-belief': /\breligio|\bfaiths?\b|\bbelief/i,
  sex: /\bsex\b|\bgenders?\b(?! reassignment| identity)/i,
  'sexual-orientation': /\bsexual orientation|\bsexuality/i,
};

/** A text that names this many in one paragraph goes through them; one that names fewer speaks of those it concerns. */
const A_LIST = 4;

const assessment = { status: 'completed', summary: 'It was completed in May.' };
const rows = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, effect: 'neutral', text: 'No effect was found.' }));

/** A table or list of protected characteristics has all nine; what an authority adds of its own stands apart. */
export const characteristicsComplete: Rule = {
  id: 'EQU-02',
  title: 'Nine characteristics, eight "relevant"',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'scotland'] },
  source: 'Equality Act 2010 ss4 and 149(7)',
  why: 'People with the characteristic left out were not considered, which is a breach of the duty towards them.',
  reads: ['equality'],
  check: (context): readonly Finding[] => [...rowsMissing(context), ...namesMissing(context)],
  examples: {
    accepted: [
      { case: { equality: { assessment, characteristics: rows(...characteristic.options) } } },
      {
        case: {
          equality: {
            assessment,
            blocks: [{ id: 'women', text: 'Most clients are women; clinics suit their age and pregnancy.' }],
          },
        },
      },
    ],
    rejected: [
      {
        case: { equality: { assessment, characteristics: rows('age', 'disability', 'race') } },
        path: 'equality.characteristics',
        message:
          'The table of protected characteristics leaves out gender reassignment, marriage and civil partnership, pregnancy and maternity, religion or belief, sex and sexual orientation.',
      },
      {
        case: {
          equality: {
            assessment,
            blocks: [
              {
                id: 'access',
                text: 'Access is equal whatever their ethnicity, age, genders, sexual orientation, disability or religion.',
              },
            ],
          },
        },
        path: 'equality.blocks.access.text',
        message:
          'The text goes through the protected characteristics and leaves out gender reassignment, marriage and civil partnership and pregnancy and maternity.',
      },
    ],
  },
};

const spoken = (ids: readonly string[]) => listed(ids.map((id) => id.replaceAll('-', ' ')));

function rowsMissing({ case: input }: RuleContext): Finding[] {
  const { characteristics } = input.equality ?? {};
  if (!characteristics) return [];
  const missing = characteristic.options.filter((id) => !characteristics.some((row) => row.id === id));
  if (missing.length === 0) return [];
  return [
    {
      path: 'equality.characteristics',
      message: `The table of protected characteristics leaves out ${spoken(missing)}.`,
      found: `${characteristics.length} of ${characteristic.options.length}`,
      expected: 'all nine; marriage and civil partnership for the first limb only',
      mend: 'Add a row for each; where nothing is known, say so with the effect "not_known". Local groups go under "local".',
    },
  ];
}

/** A list in words, where no table says it better. */
function namesMissing(context: RuleContext): Finding[] {
  if (context.case.equality?.characteristics) return [];
  const passages = passagesOnEquality(context);
  const namedIn = (text: string) => characteristic.options.filter((id) => NAMED[id].test(text));
  const list = passages.find(({ text }) => namedIn(text).length >= A_LIST);
  if (!list) return [];
  const all = namedIn(passages.map(({ text }) => text).join('\n'));
  const missing = characteristic.options.filter((id) => !all.includes(id));
  if (missing.length === 0) return [];
  return [
    {
      path: list.field.at,
      message: `The text goes through the protected characteristics and leaves out ${spoken(missing)}.`,
      found: spoken(namedIn(list.text)),
      expected: 'all nine',
      mend: 'Name the others too, or speak only of those whom the decision affects; better, give "characteristics" as a table.',
    },
  ];
}
