import { listed } from '../english.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const EXEMPTION = {
  id: 'prices',
  target: 'background.prices',
  paragraphs: [3],
  reason: 'Prices.',
  public_interest: 'It outweighs the interest in seeing them.',
  replacement: 'Exempt information.',
};
const MATTER = { background: [{ id: 'prices', text: 'Three prices.' }], exempt: [EXEMPTION] };
const item = (more: object) => [{ id: 'bridge', kind: 'report', case: 'bridge', ...more }];
const PART = { extent: 'part', paragraphs: [3], reason: 'Prices.', public_interest: 'It does.' };

/** Where a case withholds something, the agenda says so, under the same paragraphs. */
export const itemSaysWhatCaseWithholds: MeetingRule = {
  id: 'MTG-08',
  title: 'The agenda says what its reports withhold',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 s100A(5) and s100B(5); SI 2012/2089 reg 7(2)',
  why: 'The public must learn from the agenda that part of a report is kept from them and why; the motion must name its paragraphs.',
  reads: ['items.*.exempt', 'items.*.case'],
  check: (context) => context.meeting.items.flatMap((one) => compare(one, context)),
  examples: {
    accepted: [{ meeting: { items: item({ exempt: PART }) }, cases: { bridge: MATTER } }],
    rejected: [
      {
        meeting: { items: item({}) },
        cases: { bridge: MATTER },
        path: 'items.bridge',
        message:
          'The report of item "bridge" withholds something under paragraph 3, and the agenda does not say so.',
      },
      {
        meeting: { items: item({ exempt: { ...PART, paragraphs: [5] } }) },
        cases: { bridge: MATTER },
        path: 'items.bridge.exempt.paragraphs',
        message: 'The agenda relies on paragraph 5, but what the report withholds relies on paragraph 3.',
      },
    ],
  },
};

type Item = MeetingContext['meeting']['items'][number];

function compare(item: Item, { cases }: MeetingContext): Finding[] {
  const entries = (item.case === undefined ? undefined : cases.get(item.case))?.exempt ?? [];
  if (entries.length === 0) return [];
  const relied = ascending(entries.flatMap(({ paragraphs }) => paragraphs));
  const mend =
    'Say under "exempt" of the item what is withheld, with "extent: part" where the report is public.';
  if (!item.exempt)
    return [
      {
        path: `items.${item.id}`,
        message: `The report of item "${item.id}" withholds something${under(relied)}, and the agenda does not say so.`,
        expected: '"exempt" with the same paragraphs or ground',
        mend,
      },
    ];
  const stated = ascending(item.exempt.paragraphs ?? []);
  const missing = relied.filter((paragraph) => !stated.includes(paragraph));
  const strange = item.exempt.extent === 'part' && stated.some((paragraph) => !relied.includes(paragraph));
  if (missing.length === 0 && !strange) return [];
  return [
    {
      path: `items.${item.id}.exempt.paragraphs`,
      message: `The agenda relies on ${spoken(stated)}, but what the report withholds relies on ${spoken(relied)}.`,
      found: stated.join(', '),
      expected: relied.join(', '),
      mend: 'Make the two agree.',
    },
  ];
}

const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
const under = (list: readonly number[]) => (list.length === 0 ? '' : ` under ${spoken(list)}`);
const spoken = (list: readonly number[]) =>
  list.length === 0 ? 'no paragraph' : `paragraph${list.length === 1 ? '' : 's'} ${listed(list.map(String))}`;
