import { english } from '../english.ts';
import { writtenDay } from '../executive/written-day.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const decided = (decision: object, keys: object = {}) => ({
  body: 'cabinet',
  meeting: { date: '2024-05-14' },
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
  decisions: {
    cabinet: {
      body: 'cabinet',
      taken_on: '2024-05-14',
      outcomes: [{ recommendation: 'award', outcome: 'approved' }],
      reasons: [{ id: 'price', text: 'It was the best bid.' }],
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
      ...decision,
    },
  },
  ...keys,
});

/** Day and decision-maker are the same in report, minutes and notice. */
export const sameEverywhere: Rule = {
  id: 'DOC-02',
  title: 'Title, date and body identical everywhere',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Papers of one decision that give different days or names cannot be matched, and the time for call-in is counted from the wrong one.',
  reads: ['meeting.date', 'body', 'decision_maker', 'decisions.*.taken_on', 'decisions.*.decision_maker'],
  check: (context): readonly Finding[] => [...days(context), ...makers(context)],
  examples: {
    accepted: [{ case: decided({}) }, { case: decided({ body: 'council', taken_on: '2024-05-21' }) }],
    rejected: [
      {
        case: decided({ taken_on: '2024-05-15' }),
        path: 'decisions.cabinet.taken_on',
        message:
          'The report is for the meeting of Tuesday 14 May 2024, but the decision was taken on Wednesday 15 May 2024.',
      },
      {
        case: decided(
          { body: undefined, decision_maker: 'Director of Public Health' },
          { body: undefined, decision_maker: 'Leader' },
        ),
        path: 'decisions.cabinet.decision_maker',
        message: 'The decision is for the Leader to take, but was taken by the Director of Public Health.',
      },
    ],
  },
};

function days({ case: input }: RuleContext): Finding[] {
  const sitting = input.meeting?.date;
  if (typeof sitting !== 'string') return [];
  return Object.entries(input.decisions ?? {}).flatMap(
    ([key, { body, decision_maker, taken_on }]): Finding[] => {
      const other = body !== undefined ? body !== input.body : decision_maker !== undefined;
      if (other || typeof taken_on !== 'string' || taken_on === sitting) return [];
      return [
        {
          path: `decisions.${key}.taken_on`,
          message: `The report is for the meeting of ${writtenDay(sitting)}, but the decision was taken on ${writtenDay(taken_on)}.`,
          found: taken_on,
          expected: sitting,
          mend: 'Correct the one that is wrong; if the item was adjourned, correct the day of the meeting.',
        },
      ];
    },
  );
}

/** Only where one decision is recorded: several may be of several offices. */
function makers({ case: input }: RuleContext): Finding[] {
  const recorded = Object.entries(input.decisions ?? {});
  const [first] = recorded;
  const taken = first?.[1].decision_maker;
  if (recorded.length !== 1 || !first || taken === undefined) return [];
  if (input.decision_maker === undefined) return [];
  const [taker, maker] = [english(taken), english(input.decision_maker)];
  if (taker === maker) return [];
  return [
    {
      path: `decisions.${first[0]}.decision_maker`,
      message: `The decision is for the ${maker} to take, but was taken by the ${taker}.`,
      found: taker,
      expected: maker,
      mend: 'Use one title for the office; if another office decided, correct "decision_maker".',
    },
  ];
}
