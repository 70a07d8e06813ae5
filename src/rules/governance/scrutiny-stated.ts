import { keyOf } from '../document/section-content.ts';
import { flat } from '../document/section-listed.ts';
import { english } from '../english.ts';
import { writtenDay } from '../executive/written-day.ts';
import { dayOf } from '../in-force.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { passagesUnder } from './passages-under.ts';

const scrutinised = (keys: object) => ({
  meeting: { date: '2024-05-14' },
  scrutiny: { considered: 'yes', body: 'Scrutiny Committee', date: '2024-04-11', ...keys },
});
const recommendations = [{ id: 'review', text: 'That performance be reviewed.' }];

/** Whether scrutiny considered the matter, when, what it recommended and what was answered. */
export const scrutinyStated: Rule = {
  id: 'GOV-08',
  title: 'Scrutiny involvement is stated and consistent',
  severity: 'warning',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 2000 ss9F and 9FE',
  why: 'Scrutiny members are owed an answer to what they recommend, and those who decide have to know what scrutiny said.',
  reads: ['scrutiny', 'meeting.date', 'decisions.*.taken_on', '*'],
  check: (context): readonly Finding[] => [
    ...incomplete(context),
    ...afterwards(context),
    ...unspoken(context),
  ],
  examples: {
    accepted: [
      { case: scrutinised({ recommendations, response: 'The Cabinet accepts it.' }) },
      { case: { scrutiny: { considered: 'no' } } },
    ],
    rejected: [
      {
        case: scrutinised({ date: undefined }),
        path: 'scrutiny',
        message: 'Scrutiny is said to have considered the matter, but not when.',
      },
      {
        case: scrutinised({ recommendations }),
        path: 'scrutiny.response',
        message: 'Scrutiny made 1 recommendation, and the case gives no response to it.',
      },
      {
        case: scrutinised({ date: '2024-05-21' }),
        path: 'scrutiny.date',
        message:
          'Scrutiny considered the matter on Tuesday 21 May 2024, after the decision of Tuesday 14 May 2024.',
      },
      {
        case: { timetable: [{ id: 'start', text: 'The service begins in April.' }] },
        authority: {
          documents: {
            'cabinet-report': {
              name: 'Report to Cabinet',
              sections: [{ section: 'timetable', heading: 'Timetable (including Scrutiny)' }],
            },
          },
        },
        path: 'timetable',
        message:
          'The heading "Timetable (including Scrutiny)" speaks of scrutiny, and nothing under it does.',
      },
    ],
  },
};

function incomplete({ case: { scrutiny } }: RuleContext): Finding[] {
  if (!scrutiny) return [];
  const { considered, body, date, recommendations: made = [], response } = scrutiny;
  if (considered === 'no')
    return made.length === 0
      ? []
      : [
          {
            path: 'scrutiny.considered',
            message:
              'Scrutiny is said not to have considered the matter, but the case lists what it recommended.',
            found: 'no',
            expected: 'yes',
            mend: 'Correct the answer, or take out the recommendations.',
          },
        ];
  const lacking = [...(body === undefined ? ['who'] : []), ...(date === undefined ? ['when'] : [])];
  return [
    ...(lacking.length > 0
      ? [
          {
            path: 'scrutiny',
            message: `Scrutiny is said to have considered the matter, but not ${lacking.join(' or ')}.`,
            found: 'yes',
            expected: 'the body and the day',
            mend: 'Add "body" and "date".',
          },
        ]
      : []),
    ...(made.length > 0 && response === undefined
      ? [
          {
            path: 'scrutiny.response',
            message: `Scrutiny made ${made.length} recommendation${made.length === 1 ? '' : 's'}, and the case gives no response to ${made.length === 1 ? 'it' : 'them'}.`,
            found: 'nothing',
            expected: 'what was done about each',
            mend: 'Add "response"; to a formal report the executive answers within two months.',
          },
        ]
      : []),
  ];
}

function afterwards({ case: input }: RuleContext): Finding[] {
  const day = dayOf({ ...input, submitted_on: undefined });
  const date = input.scrutiny?.date;
  if (day === undefined || date === undefined || date <= day) return [];
  return [
    {
      path: 'scrutiny.date',
      message: `Scrutiny considered the matter on ${writtenDay(date)}, after the decision of ${writtenDay(day)}.`,
      found: date,
      expected: `a day up to ${day}`,
      mend: 'Correct the day; what scrutiny said after a call-in belongs in the record of the call-in.',
    },
  ];
}

/** A heading that promises scrutiny over a section that does not speak of it. */
function unspoken(context: RuleContext): Finding[] {
  const { case: input, authority } = context;
  if (input.scrutiny) return [];
  return flat(authority.documents[input.kind]?.sections ?? []).flatMap(({ section, heading }): Finding[] => {
    const name = heading === undefined ? '' : english(heading);
    if (section.startsWith('scrutiny') || !/\bscrutiny\b/i.test(name)) return [];
    const path = keyOf(section);
    const texts = passagesUnder(path, context);
    if (texts.length === 0 || texts.some(({ text }) => /\bscrutin/i.test(text))) return [];
    return [
      {
        path,
        message: `The heading "${name}" speaks of scrutiny, and nothing under it does.`,
        found: 'nothing on scrutiny',
        expected: 'whether, when and by whom it is or was considered',
        mend: 'Add "scrutiny", or say in the section that scrutiny does not consider the matter.',
      },
    ];
  });
}
