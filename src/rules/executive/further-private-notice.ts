import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { tooFewClearDays } from './clear-days-before.ts';
import { meetsAsBody } from './meets-as-body.ts';
import { PRIVATE, privateExample } from './private-example.ts';
import { stillToCome } from './still-to-come.ts';

const said = (response?: string) => ({
  ...PRIVATE,
  representations: [
    { id: 'healthwatch', from: 'Healthwatch', text: 'The matter is of public interest.', response },
  ],
});

/** Before a private meeting a further notice gives what people said against it, and the answer to each. */
export const furtherPrivateNotice: Rule = {
  id: 'EXE-09',
  title: 'A further notice of a private meeting answers the representations received',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 5(4) and (5)',
  why: 'Those who asked for an open meeting are owed an answer before the doors close.',
  reads: ['private_meeting', 'meeting.date'],
  check: (context) => {
    const { private_meeting: held } = context.case;
    if (!held || !meetsAsBody(context)) return [];
    return [...furtherNotice(context), ...responses(context)];
  },
  examples: {
    accepted: [
      { case: privateExample(PRIVATE) },
      { case: privateExample(said('The prices alone are taken in private.')) },
    ],
    rejected: [
      {
        case: privateExample({ ...PRIVATE, further_notice_published_on: '2023-08-09' }),
        path: 'private_meeting.further_notice_published_on',
        message:
          'The further notice of the private meeting was published on Wednesday 9 August 2023, which leaves 4 clear working days before Wednesday 16 August 2023; 5 are needed.',
      },
      {
        case: privateExample({ ...PRIVATE, further_notice_published_on: undefined }),
        path: 'private_meeting',
        message: 'The case does not say when the further notice of the private meeting was published.',
      },
      {
        case: privateExample(said()),
        path: 'private_meeting.representations.healthwatch',
        message: 'Healthwatch asked for the meeting to be open, and no response to that is recorded.',
      },
      {
        case: privateExample({ ...PRIVATE, representations: undefined }),
        path: 'private_meeting',
        message:
          'The further notice is out, but the case does not say whether anybody asked for the meeting to be open.',
      },
    ],
  },
};

function furtherNotice(context: RuleContext): Finding[] {
  const { private_meeting: held, meeting } = context.case;
  if (!held || held.urgency) return [];
  const on = held.further_notice_published_on;
  if (on === undefined || (typeof on === 'object' && 'none' in on))
    return [
      {
        path: on === undefined ? 'private_meeting' : 'private_meeting.further_notice_published_on',
        message: 'The case does not say when the further notice of the private meeting was published.',
        severity: stillToCome(context.case),
        expected: '"further_notice_published_on", five clear days before the meeting',
        mend: 'Publish the notice and record the day, or record under "urgency" who agreed that it could not be put off.',
      },
    ];
  if (typeof on !== 'string' || typeof meeting?.date !== 'string') return [];
  return tooFewClearDays(
    {
      path: 'private_meeting.further_notice_published_on',
      what: 'The further notice of the private meeting',
      on,
      before: meeting.date,
      needed: 5,
      mode: 'agenda',
      mend: 'Meet later or in public, or record under "urgency" who agreed that it could not be put off.',
    },
    context,
  );
}

function responses({ case: input }: RuleContext): Finding[] {
  const held = input.private_meeting;
  const { representations } = held ?? {};
  if (representations === undefined)
    return typeof held?.further_notice_published_on === 'string'
      ? [
          {
            path: 'private_meeting',
            message:
              'The further notice is out, but the case does not say whether anybody asked for the meeting to be open.',
            severity: stillToCome(input),
            expected: '"representations", each with its response, or "none: …"',
            mend: 'Record them; where there were none, write "none: No representations were received."',
          },
        ]
      : [];
  if (!Array.isArray(representations)) return [];
  return representations
    .filter(({ response }) => response === undefined)
    .map(({ id, from }) => ({
      path: `private_meeting.representations.${id}`,
      message: `${english(from)} asked for the meeting to be open, and no response to that is recorded.`,
      severity: stillToCome(input),
      expected: 'a response',
      mend: 'Add the "response" that the further notice gives.',
    }));
}
