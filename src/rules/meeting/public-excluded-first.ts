import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const EXEMPT = { paragraphs: [3], reason: 'Prices.', public_interest: 'It is.' };
const items = [
  { id: 'exclusion', kind: 'exclusion' },
  { id: 'prices', kind: 'report', title: 'Prices', exempt: EXEMPT },
];
const prices = { id: 'prices', item: 'prices', public_summary: 'A bid was taken.' };
const exclusion = (outcome: string) => ({
  id: 'exclusion',
  item: 'exclusion',
  motions: [{ id: 'exclude', kind: 'exclusion', outcome }],
});

/** Before business was taken in private the meeting had carried the motion to exclude the public. */
export const publicExcludedFirst: MeetingRule = {
  id: 'MTG-20',
  title: 'The public were excluded by a resolution before private business',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100A(4)–(5); SI 2012/2089 reg 4(2)(b)',
  why: 'Without the resolution the public had a right to be there, and what was decided in their absence can be challenged.',
  reads: ['items.*.exempt', 'proceedings.*.motions'],
  check: ({ meeting }) => firstTaken(meeting),
  examples: {
    accepted: [{ meeting: { items, proceedings: [exclusion('carried'), prices] } }, { meeting: { items } }],
    rejected: [
      {
        meeting: { items, proceedings: [prices] },
        path: 'proceedings.prices',
        message: 'Item 2 was taken in private, but no motion to exclude the public was carried before it.',
      },
      {
        meeting: { items, proceedings: [exclusion('lost'), prices] },
        path: 'proceedings.prices',
        message: 'Item 2 was taken in private, but no motion to exclude the public was carried before it.',
      },
    ],
  },
};

function firstTaken({ items, proceedings = [] }: MeetingContext['meeting']): Finding[] {
  const place = new Map(items.map(({ id }, index) => [id, index]));
  const excluded = proceedings
    .filter(({ motions }) =>
      (motions ?? []).some(({ kind, outcome }) => kind === 'exclusion' && outcome === 'carried'),
    )
    .map(({ item }) => place.get(item) ?? 0);
  const taken = proceedings.find(({ item }) => {
    const own = items[place.get(item) ?? -1];
    const whole = own?.exempt && own.exempt.extent !== 'part' && own.exempt.class !== 'confidential';
    return whole && !excluded.some((at) => at <= (place.get(item) ?? 0));
  });
  if (!taken) return [];
  return [
    {
      path: `proceedings.${taken.id}`,
      message: `Item ${(place.get(taken.item) ?? 0) + 1} was taken in private, but no motion to exclude the public was carried before it.`,
      expected: 'a motion of kind "exclusion" that was carried',
      mend: 'Record the motion, with who moved and seconded it and the vote.',
    },
  ];
}
