import { isAbsent } from '../../schema/fact.ts';
import { listed } from '../english.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const NOTICE = { reference: 'EX/2024/3', published_on: '2024-04-01', documents: ['Report of the Director'] };
const meeting = (notice: object | undefined, more: object = {}) => ({
  members: [{ id: 'leader', office: 'Leader', role: 'chair' }],
  contacts: [{ id: 'clerk', office: 'Democratic Services' }],
  items: [
    {
      id: 'bridge',
      kind: 'report',
      title: 'Bridge',
      key_decision: { answer: 'yes', reason: 'It costs more than £1m.', ...(notice && { notice }) },
    },
  ],
  ...more,
});

/** What the notice of a key decision has to say stands under the item, or is known from the meeting. */
export const itemNoticeContents: MeetingRule = {
  id: 'MTG-80',
  title: 'The notice of a key decision on the agenda has its eight contents',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 9(1)',
  why: 'People cannot ask for papers or be heard on a decision whose notice does not say what, by whom and when.',
  reads: ['items.*.key_decision', 'members', 'contacts', 'items.*.files'],
  check: (context) => context.meeting.items.flatMap((item, index) => lacking(item, index, context)),
  examples: {
    accepted: [
      { meeting: meeting(NOTICE) },
      { meeting: meeting({ ...NOTICE, documents: { none: 'None was submitted.' } }) },
      {
        meeting: meeting(
          { ...NOTICE, address: 'Town Hall', how_to_ask: 'Ask the clerk.' },
          { contacts: undefined },
        ),
      },
    ],
    rejected: [
      {
        meeting: meeting(undefined),
        path: 'items.bridge.key_decision',
        message: 'The notice of the key decision in item 1 cannot give the documents to be considered.',
      },
      {
        meeting: meeting(NOTICE, { members: undefined, contacts: undefined }),
        path: 'items.bridge.key_decision.notice',
        message:
          'The notice of the key decision in item 1 cannot give the members of the body, where copies can be had and how to ask for other documents.',
      },
    ],
  },
};

type Item = MeetingContext['meeting']['items'][number];

/** The matter, the decision-maker and the day are the meeting's own; what else is missing, in the order of the law. */
function lacking(item: Item, index: number, { meeting: held, authority }: MeetingContext): Finding[] {
  const { key_decision: key } = item;
  if (key?.answer !== 'yes' || item.status === 'withdrawn') return [];
  const notice = key.notice === undefined || isAbsent(key.notice) ? undefined : key.notice;
  const body = authority.bodies.find(({ id }) => id === held.body);
  const contact = (held.contacts ?? []).length > 0;
  const files = (item.files ?? []).some((file) => !file.private);
  const wanted: readonly (readonly [name: string, known: boolean])[] = [
    [
      'the members of the body',
      body?.kind === 'individual' || (notice?.members ?? held.members ?? []).length > 0,
    ],
    ['the documents to be considered', notice?.documents !== undefined || item.case !== undefined || files],
    [
      'where copies can be had',
      notice?.address !== undefined || (authority.address ?? []).length > 0 || contact,
    ],
    ['how to ask for other documents', notice?.how_to_ask !== undefined || contact],
  ];
  const missing = wanted.filter(([, known]) => !known).map(([name]) => name);
  if (missing.length === 0) return [];
  return [
    {
      path: `items.${item.id}.key_decision${notice ? '.notice' : ''}`,
      message: `The notice of the key decision in item ${index + 1} cannot give ${listed(missing)}.`,
      found: `without ${listed(missing)}`,
      expected: 'the eight contents of regulation 9(1)',
      mend: 'Give it under "notice"; members and contacts can stand once, for the whole meeting.',
    },
  ];
}
