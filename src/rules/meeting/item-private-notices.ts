import { english } from '../english.ts';
import { tooFewClearDays } from '../executive/clear-days-before.ts';
import { urgencyFaults } from '../executive/urgency-faults.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const meeting = (private_meeting: object) => ({
  date: '2024-05-14',
  items: [
    { id: 'exclusion', kind: 'exclusion' },
    {
      id: 'depot',
      kind: 'report',
      title: 'Depot',
      exempt: { paragraphs: [3], reason: 'Offers.' },
      private_meeting: { reasons: 'Offers are compared (paragraph 3).', ...private_meeting },
    },
  ],
});
const said = (response?: string) => ({
  notice_published_on: '2024-04-15',
  further_notice_published_on: '2024-05-03',
  representations: [
    { id: 'residents', from: 'Residents', text: 'Meet in public.', ...(response && { response }) },
  ],
});

/** An item that is to be taken in private has both notices in time, and an answer to everyone who objected. */
export const itemPrivateNotices: MeetingRule = {
  id: 'MTG-82',
  title: 'An item in private has both notices in time, and answers those who objected',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 5',
  why: 'An executive that shuts its doors without these notices meets unlawfully, and nobody could object in time.',
  reads: ['items.*.private_meeting', 'date'],
  check: (context) => context.meeting.items.flatMap((item) => faults(item, context)),
  examples: {
    accepted: [
      { meeting: meeting(said('The offers alone are taken in private.')) },
      { meeting: meeting({}) },
    ],
    rejected: [
      {
        meeting: meeting({ notice_published_on: '2024-04-16' }),
        path: 'items.depot.private_meeting.notice_published_on',
        message:
          'The notice of meeting in private was published on Tuesday 16 April 2024, which leaves 27 clear days before Tuesday 14 May 2024; 28 are needed.',
      },
      {
        meeting: meeting({ further_notice_published_on: '2024-05-07' }),
        path: 'items.depot.private_meeting.further_notice_published_on',
        message:
          'The further notice of meeting in private was published on Tuesday 7 May 2024, which leaves 4 clear working days before Tuesday 14 May 2024; 5 are needed.',
      },
      {
        meeting: meeting(said()),
        path: 'items.depot.private_meeting.representations.residents',
        message: 'Residents asked for this item to be taken in public, and no response to that is recorded.',
      },
    ],
  },
};

type Item = MeetingContext['meeting']['items'][number];

const MEND = 'Meet later or in public, or record under "urgency" who agreed that it could not be put off.';

function faults({ id, private_meeting: held, status }: Item, context: MeetingContext): readonly Finding[] {
  if (!held || status === 'withdrawn') return [];
  const path = `items.${id}.private_meeting`;
  const { meeting: now } = context;
  if (held.urgency)
    return urgencyFaults(
      {
        path: `${path}.urgency`,
        what: 'Meeting in private at shorter notice',
        agreement: held.urgency,
        day: now.date,
        done: false,
      },
      { status: now.status ?? 'final' },
    );
  const notice = (key: 'notice_published_on' | 'further_notice_published_on') => {
    const on = held[key];
    if (typeof on !== 'string') return [];
    const further = key === 'further_notice_published_on';
    return tooFewClearDays(
      {
        path: `${path}.${key}`,
        what: `The ${further ? 'further ' : ''}notice of meeting in private`,
        on,
        before: now.date,
        needed: further ? 5 : 28,
        mode: further ? 'agenda' : 'notice',
        mend: MEND,
      },
      context,
    );
  };
  return [
    ...notice('notice_published_on'),
    ...notice('further_notice_published_on'),
    ...unanswered(path, held),
  ];
}

/** From the further notice on, which gives the answers. */
function unanswered(
  path: string,
  { representations, further_notice_published_on: further }: NonNullable<Item['private_meeting']>,
): readonly Finding[] {
  if (!Array.isArray(representations) || typeof further !== 'string') return [];
  return representations
    .filter(({ response }) => response === undefined)
    .map(({ id, from }) => ({
      path: `${path}.representations.${id}`,
      message: `${english(from)} asked for this item to be taken in public, and no response to that is recorded.`,
      expected: 'a response',
      mend: 'Add the "response" that the further notice gives.',
    }));
}
