import { latePapers } from '../executive/late-papers.ts';
import { meetsAsBody } from '../executive/meets-as-body.ts';
import { stillToCome } from '../executive/still-to-come.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { WELSH } from './nation-examples.ts';

const meeting = (changes: object) => ({
  status: 'final',
  body: 'cabinet',
  meeting: { date: '2025-06-17', remote: 'By the link on the website.', ...changes },
});

/** In Wales notice, agenda and reports are out three clear days before, and say how to attend or follow. */
export const welshMeetingNotice: Rule = {
  id: 'WAL-01',
  title: 'In Wales papers are out three clear days before, and say how to attend',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['wales'], authorities: ['council', 'joint_committee'], from: '2021-05-01' },
  source: 'Local Government Act 1972 ss100A(6)(aa) and (6A), 100BA',
  why: 'Papers put up too late, or without the way to attend, keep the public from a meeting it has a right to follow.',
  reads: ['meeting'],
  check: (context) => (meetsAsBody(context) ? [...latePapers(context, 3), ...howToAttend(context)] : []),
  examples: {
    accepted: [
      { case: meeting({ agenda_published_on: '2025-06-11' }), authority: WELSH },
      {
        case: meeting({ agenda_published_on: '2025-06-13', convened_at_shorter_notice: true }),
        authority: WELSH,
      },
      {
        case: meeting({
          remote: { none: 'The meeting is held in person only.' },
          agenda_published_on: '2025-06-11',
        }),
        authority: WELSH,
      },
      { case: meeting({ remote: undefined }), authority: WELSH },
    ],
    rejected: [
      {
        case: meeting({ agenda_published_on: '2025-06-12' }),
        authority: WELSH,
        path: 'meeting.agenda_published_on',
        message:
          'The agenda was published on Thursday 12 June 2025, which leaves 2 clear working days before Tuesday 17 June 2025; 3 are needed.',
      },
      {
        case: meeting({ notice_published_on: '2025-06-11', remote: undefined }),
        authority: WELSH,
        path: 'meeting',
        message:
          'The notice of the meeting is out, but the case does not say how the meeting can be followed remotely.',
      },
    ],
  },
};

function howToAttend({ case: input }: RuleContext): Finding[] {
  const { meeting: held } = input;
  if (!held || held.remote !== undefined || held.notice_published_on === undefined) return [];
  return [
    {
      path: 'meeting',
      message:
        'The notice of the meeting is out, but the case does not say how the meeting can be followed remotely.',
      severity: stillToCome(input),
      expected: '"remote", or "none: …" where the meeting is in person only or private',
      mend: 'Add "remote" to the meeting, as the notice gives it.',
    },
  ];
}
