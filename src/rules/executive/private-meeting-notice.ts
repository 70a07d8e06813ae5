import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { tooFewClearDays } from './clear-days-before.ts';
import { meetsAsBody } from './meets-as-body.ts';
import { PRIVATE, privateExample } from './private-example.ts';
import { stillToCome } from './still-to-come.ts';

/** A meeting of the executive in private has been announced 28 clear days before, with reasons. */
export const privateMeetingNotice: Rule = {
  id: 'EXE-08',
  title: 'A private meeting has a notice 28 clear days before, with reasons',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 5(2) and (3)',
  why: 'An executive that shuts its doors without this notice meets unlawfully, and nobody could object in time.',
  reads: ['private_meeting', 'exempt', 'exempt_information', 'meeting.date'],
  check: (context) => {
    if (!meetsAsBody(context)) return [];
    const { private_meeting: held, exempt = [] } = context.case;
    if (held) return [...inTime(context), ...namesGround(english(held.reasons), context)];
    return exempt.length === 0 ? [] : [notRecorded(context)];
  },
  examples: {
    accepted: [
      { case: privateExample(PRIVATE) },
      { case: privateExample({ ...PRIVATE, notice_published_on: { not_published: 'Not in the paper.' } }) },
      { case: privateExample(undefined, { exempt: undefined, exempt_information: undefined }) },
    ],
    rejected: [
      {
        case: privateExample(undefined),
        path: 'exempt',
        message:
          'Something is withheld from the public (prices), but no notice of a private meeting is recorded. Is any part of the meeting to be held in private? If so, notice of that was needed 28 clear days before.',
      },
      {
        case: privateExample({ ...PRIVATE, notice_published_on: '2023-07-19' }),
        path: 'private_meeting.notice_published_on',
        message:
          'The notice of the private meeting was published on Wednesday 19 July 2023, which leaves 27 clear days before Wednesday 16 August 2023; 28 are needed.',
      },
      {
        case: privateExample({ ...PRIVATE, notice_published_on: undefined }),
        path: 'private_meeting',
        message:
          'The meeting is to be in private, but the day on which notice of that was given is not recorded.',
      },
      {
        case: privateExample({ ...PRIVATE, reasons: 'Commercial matters will be discussed.' }),
        path: 'private_meeting.reasons',
        message:
          'The reasons for meeting in private name no paragraph of Schedule 12A. Which paragraph do they rest on?',
      },
    ],
  },
};

function notRecorded({ case: input }: RuleContext): Finding {
  const ids = (input.exempt ?? []).map(({ id }) => id).join(', ');
  return {
    path: 'exempt',
    message: `Something is withheld from the public (${ids}), but no notice of a private meeting is recorded. Is any part of the meeting to be held in private? If so, notice of that was needed 28 clear days before.`,
    severity: stillToCome(input),
    expected: '"private_meeting" with the two notices and the reasons',
    mend: 'Record "private_meeting"; if all of the meeting is public, say so under "answers".',
  };
}

function inTime(context: RuleContext): Finding[] {
  const { private_meeting: held, meeting } = context.case;
  if (!held || held.urgency) return [];
  const on = held.notice_published_on;
  if (on === undefined || (typeof on === 'object' && 'none' in on))
    return [
      {
        path: on === undefined ? 'private_meeting' : 'private_meeting.notice_published_on',
        message:
          'The meeting is to be in private, but the day on which notice of that was given is not recorded.',
        severity: stillToCome(context.case),
        expected: '"notice_published_on", or the agreement that the matter is urgent',
        mend: 'Record the day, or under "urgency" who agreed that the meeting could not be put off.',
      },
    ];
  if (typeof on !== 'string' || typeof meeting?.date !== 'string') return [];
  return tooFewClearDays(
    {
      path: 'private_meeting.notice_published_on',
      what: 'The notice of the private meeting',
      on,
      before: meeting.date,
      needed: 28,
      mode: 'notice',
      mend: 'Meet later or in public, or record under "urgency" who agreed that it could not be put off.',
    },
    context,
  );
}

const GROUND = /\bpara(?:graph|\.)?s?\.?\s*\d|confidential|obligation of confidence|disorder/i;

function namesGround(reasons: string, { case: { exempt = [] } }: RuleContext): Finding[] {
  if (GROUND.test(reasons) || exempt.some((entry) => entry.class === 'confidential')) return [];
  return [
    {
      path: 'private_meeting.reasons',
      message:
        'The reasons for meeting in private name no paragraph of Schedule 12A. Which paragraph do they rest on?',
      severity: 'warning',
      found: reasons,
      expected: 'the paragraph, such as "paragraph 3"',
      mend: 'Name the paragraph in the reasons, as the notice has to.',
    },
  ];
}
