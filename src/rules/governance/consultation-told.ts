import { daysBetween } from '../../calculators/calendar.ts';
import { english, listed } from '../english.ts';
import { writtenDay } from '../executive/written-day.ts';
import { dayOf } from '../in-force.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

/** Days below which a consultation of the public is short. */
const ADEQUATE = 28;

const PUBLIC = /\b(?:public|residents?|everyone|citizens)\b/i;
const VAGUE = /\b(?:some|limited|brief|informal)\s(?:informal\s)?consultation\b/iy;

const asked = (keys: object) => ({
  meeting: { date: '2024-09-10' },
  consulted: [
    {
      id: 'open',
      group: 'Residents',
      from: '2024-06-12',
      to: '2024-07-24',
      responses: 214,
      summary: 'Most wished the evening clinics to stay.',
      response: 'They stay.',
      ...keys,
    },
  ],
});

/** Who was asked, when, what they said and what was done about it, all before the decision. */
export const consultationTold: Rule = {
  id: 'GOV-07',
  title: 'Consultation statement',
  severity: 'warning',
  standing: 'law',
  source: 'R v Brent London Borough Council, ex parte Gunning (1985); R (Moseley) v Haringey [2014] UKSC 56',
  why: 'A consultation that closed too late, was too short or was not considered is unfair, and what was decided after it can be quashed.',
  reads: ['consulted', 'consultation', 'meeting.date', 'decisions.*.taken_on'],
  check: (context): readonly Finding[] => [
    ...(context.case.consulted ?? []).flatMap((one) => told(one, context)),
    ...vague(context),
  ],
  examples: {
    accepted: [{ case: asked({}) }, { case: asked({ group: 'Providers', from: '2024-07-15' }) }],
    rejected: [
      {
        case: asked({ to: '2024-09-20' }),
        path: 'consulted.open.to',
        message:
          'The consultation of Residents ends on Friday 20 September 2024, after the decision of Tuesday 10 September 2024.',
      },
      {
        case: asked({ response: undefined }),
        path: 'consulted.open',
        message: 'The consultation of Residents does not say how it changed the proposal.',
      },
      {
        case: asked({ from: '2024-07-10' }),
        path: 'consulted.open.from',
        message: 'The public was consulted for 15 days. Was that time enough to consider and to answer?',
      },
      {
        case: asked({ from: '2024-07-24' }),
        path: 'consulted.open.from',
        message: 'The public was consulted for one day. Was that time enough to consider and to answer?',
      },
      {
        case: {
          consultation: [{ id: 'providers', text: 'There was some informal consultation with providers.' }],
        },
        path: 'consultation.providers.text',
        textOffset: 10,
        message: '"some informal consultation" does not say who was asked, when, and what they said.',
      },
    ],
  },
};

type Exercise = NonNullable<RuleContext['case']['consulted']>[number];

function told(record: Exercise, { case: input }: RuleContext): Finding[] {
  const { id, group, to, summary, response } = record;
  const name = english(group);
  const day = dayOf({ ...input, submitted_on: undefined });
  const path = `consulted.${id}`;
  const lacking = [
    ...(summary === undefined ? ['what they said'] : []),
    ...(response === undefined ? ['how it changed the proposal'] : []),
  ];
  const late = to !== undefined && day !== undefined && to > day;
  return [
    ...(late
      ? [
          {
            path: `${path}.to`,
            message: `The consultation of ${name} ends on ${writtenDay(to)}, after the decision of ${writtenDay(day)}.`,
            found: to,
            expected: `a day up to ${day}`,
            mend: 'Decide after it has ended and its result is considered, or correct the day.',
          },
        ]
      : []),
    ...(lacking.length > 0 && !late
      ? [
          {
            path,
            message: `The consultation of ${name} does not say ${listed(lacking)}.`,
            found: 'nothing on it',
            expected: 'what they said, and what was done about it',
            mend: 'Add "summary" and "response"; where nothing was changed, say why.',
          },
        ]
      : []),
    ...short(record, path),
  ];
}

function short({ group, from, to }: Exercise, path: string): Finding[] {
  if (from === undefined || to === undefined || !PUBLIC.test(english(group))) return [];
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days >= ADEQUATE) return [];
  const found = days === 1 ? 'one day' : `${days} days`;
  return [
    {
      path: `${path}.from`,
      message: `The public was consulted for ${found}. Was that time enough to consider and to answer?`,
      severity: 'advice',
      found,
      expected: `${ADEQUATE} days, or why fewer were enough`,
      mend: 'Say why it was enough.',
    },
  ];
}

function vague({ prose }: RuleContext): Finding[] {
  return prose
    .findFrom(VAGUE, ['some', 'limited', 'brief', 'informal'])
    .filter(({ passage }) => passage.field.path.startsWith('consultation.'))
    .map(({ passage, offset, written }) => ({
      path: passage.field.at,
      textOffset: offset,
      message: `"${written}" does not say who was asked, when, and what they said.`,
      found: written,
      expected: 'who, when, how, how many, what they said, and what was done about it',
      mend: 'Say so, or give it as data under "consulted".',
    }));
}
