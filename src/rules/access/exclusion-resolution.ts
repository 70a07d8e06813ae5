import { atEnglish, english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';
import { mayExcludeByRegulation, namesPower, POWER_SCOPE, powerMiscited } from './power-miscited.ts';

/** The right section with its brackets in the wrong place. */
const SLIP = /^100 ?\(A\) ?(?:\(4\)|4)$/;

const MOTION =
  'That under section 100A(4) of the Local Government Act 1972 the public be excluded for this item, which would disclose exempt information as defined in paragraph 3 of Part 1 of Schedule 12A; the public interest in withholding it outweighs that in disclosing it.';
const meeting = (text: string, paragraphs?: readonly number[]) => ({
  ...EXEMPT_TEXT,
  exempt: [exemptionExample({})],
  meeting: { date: '2024-05-14', exclusion: { text, ...(paragraphs ? { paragraphs } : {}) } },
});
const COMMITTEE = { executive: 'committee' };

/** The resolution names its power, describes what is exempt by its paragraphs, and those are the ones relied on. */
export const exclusionResolution: Rule = {
  id: 'ACC-06',
  title: 'Wording of the exclusion resolution',
  severity: 'error',
  standing: 'law',
  scope: POWER_SCOPE,
  source: 'Local Government Act 1972 s100A(4)–(5); SI 2012/2089 reg 4(2)(b) for executives in England',
  why: 'The public may be excluded only by a resolution that says for what business and on what description of exempt information.',
  reads: ['meeting.exclusion', 'exempt.*.paragraphs'],
  check: (context): readonly Finding[] => [...power(context), ...paragraphs(context)],
  examples: {
    accepted: [
      { case: meeting(MOTION, [3]), authority: COMMITTEE },
      {
        case: meeting(
          MOTION.replace('section 100A(4) of the Local Government Act 1972', 'regulation 4(2)(b)'),
        ),
      },
    ],
    rejected: [
      {
        case: meeting('That the press leave for item 12.'),
        authority: COMMITTEE,
        path: 'meeting.exclusion.text',
        message:
          'The resolution to exclude the public does not name the power to do so, section 100A(4) of the Local Government Act 1972.',
      },
      {
        case: meeting(MOTION.replace('100A(4)', '100(A) 4'), [3]),
        authority: COMMITTEE,
        path: 'meeting.exclusion.text',
        textOffset: 19,
        message:
          'The resolution cites section "100(A) 4"; the power to exclude the public is section 100A(4).',
      },
      {
        case: meeting(MOTION, [3, 5]),
        path: 'meeting.exclusion.paragraphs',
        message:
          'The resolution relies on paragraphs 3 and 5, but what the case withholds relies on paragraph 3.',
      },
      {
        case: meeting(MOTION.replace('paragraph 3', 'paragraph 1')),
        path: 'meeting.exclusion.text',
        message: 'The resolution does not name paragraph 3, on which the case relies.',
      },
    ],
  },
};

function power(context: RuleContext): Finding[] {
  const exclusion = context.case.meeting?.exclusion;
  if (!exclusion || namesPower(context)) return [];
  const wrong = powerMiscited(context);
  const expected = 'section 100A(4) of the Local Government Act 1972';
  if (wrong)
    return [
      {
        path: atEnglish('meeting.exclusion.text', exclusion.text),
        textOffset: wrong.offset,
        message: `The resolution cites section "${wrong.written}"; the power to exclude the public is section 100A(4).`,
        found: wrong.written,
        expected: '100A(4)',
        mend: 'Write 100A(4).',
        ...(SLIP.test(wrong.written)
          ? { fix: { offset: wrong.offset, length: wrong.written.length, text: '100A(4)' } }
          : {}),
      },
    ];
  return [
    {
      path: 'meeting.exclusion.text',
      message: `The resolution to exclude the public does not name the power to do so, ${expected}${mayExcludeByRegulation(context) ? ' or regulation 4(2)(b) of SI 2012/2089' : ''}.`,
      found: english(exclusion.text),
      expected,
      mend: 'Word the resolution by the Act: the power, the item, the paragraph of Schedule 12A, and the public interest.',
    },
  ];
}

function paragraphs({ case: input }: RuleContext): Finding[] {
  const exclusion = input.meeting?.exclusion;
  if (!exclusion) return [];
  const entries = (input.exempt ?? []).filter((entry) => entry.class === 'exempt');
  const relied = inOrder(entries.flatMap((entry) => entry.paragraphs));
  if (relied.length === 0) return [];
  if (exclusion.paragraphs) {
    const cited = inOrder(exclusion.paragraphs);
    if (cited.join() === relied.join()) return [];
    return [
      {
        path: 'meeting.exclusion.paragraphs',
        message: `The resolution relies on ${spoken(cited)}, but what the case withholds relies on ${spoken(relied)}.`,
        found: cited.join(', '),
        expected: relied.join(', '),
        mend: 'Make the two agree.',
      },
    ];
  }
  const written = english(exclusion.text);
  const named = paragraphsNamed(written);
  const missing = relied.filter((paragraph) => !named.includes(paragraph));
  if (missing.length === 0) return [];
  return [
    {
      path: 'meeting.exclusion.text',
      message: `The resolution does not name ${spoken(missing)}, on which the case relies.`,
      found: written,
      expected: `${spoken(relied)} of Schedule 12A`,
      mend: 'Name every paragraph relied on, and no other.',
    },
  ];
}

/** The numbers that follow the word "paragraph". */
function paragraphsNamed(written: string): readonly number[] {
  return [...written.matchAll(/\bparagraphs?\b([\s\d,()and]{0,60})/gi)].flatMap(([, numbers = '']) =>
    (numbers.match(/\d{1,2}/g) ?? []).map(Number),
  );
}

const inOrder = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);

const spoken = (list: readonly number[]) =>
  list.length === 0 ? 'no paragraph' : `paragraph${list.length === 1 ? '' : 's'} ${listed(list.map(String))}`;
