import { type RecordedDecision, recordedDecisions } from '../../calculators/decision-kind.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { callInDays } from './call-in-days.ts';
import { decidedExample } from './decision-example.ts';
import { writtenDay } from './written-day.ts';

type State = NonNullable<NonNullable<RecordedDecision['decision']['call_in']>['history']>[number]['status'];

/** What can follow each state. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  pending: ['not_called_in', 'called_in'],
  not_called_in: ['implemented'],
  called_in: ['released', 'referred_back', 'referred_to_council'],
  released: ['implemented'],
  referred_back: ['confirmed', 'amended'],
  referred_to_council: ['released', 'referred_back', 'confirmed', 'amended'],
  confirmed: ['implemented'],
  amended: ['implemented'],
  implemented: [],
};
const FIRST: readonly State[] = ['pending', 'not_called_in', 'called_in'];

const history = (...states: readonly (readonly [State, string])[]) =>
  decidedExample({
    published_on: '2023-08-18',
    call_in: {
      eligible: 'yes',
      history: states.map(([status, on]) => ({ id: entryId(status), status, on })),
    },
  });

/** What became of a decision after publication is a possible course, in the order of its days. */
export const callInStates: Rule = {
  id: 'CAL-06',
  title: 'The course of a call-in is possible and in order',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 2000 s9F (Wales: s21); practice',
  why: 'A decision shown as carried out while it is called in tells everybody the wrong thing.',
  reads: ['decisions.*.call_in.history'],
  check: (context) =>
    recordedDecisions(context.case, context.authority).flatMap((recorded) => [
      ...steps(recorded),
      ...tooLate(recorded, context),
    ]),
  examples: {
    accepted: [
      {
        case: history(['called_in', '2023-08-24'], ['released', '2023-09-06'], ['implemented', '2023-09-06']),
      },
      { case: history(['pending', '2023-08-18'], ['not_called_in', '2023-08-29']) },
    ],
    rejected: [
      {
        case: history(['called_in', '2023-08-24'], ['implemented', '2023-08-25']),
        path: 'decisions.cabinet.call_in.history.implemented',
        message:
          'The decision is recorded as implemented straight after it was called in; what can follow that is released, referred back or referred to council.',
      },
      {
        case: history(['called_in', '2023-08-24'], ['released', '2023-08-23']),
        path: 'decisions.cabinet.call_in.history.released',
        message:
          'The decision is recorded as released on Wednesday 23 August 2023, before it was called in (Thursday 24 August 2023).',
      },
      {
        case: history(['released', '2023-08-24']),
        path: 'decisions.cabinet.call_in.history.released',
        message: 'The course of call-in begins with "released"; was the decision called in before that?',
      },
      {
        case: history(['called_in', '2023-08-30']),
        authority: { call_in: { applies: true, days: 5, unit: 'working' } },
        path: 'decisions.cabinet.call_in.history.called-in',
        message:
          'The decision was called in on Wednesday 30 August 2023, but call-in ended on Friday 25 August 2023.',
      },
    ],
  },
};

function steps({ path, decision }: RecordedDecision): Finding[] {
  const entries = decision.call_in?.history ?? [];
  const outsideCallIn = decision.call_in?.eligible === 'no' || decision.call_in?.waiver !== undefined;
  return entries.flatMap(({ id, status, on }, index): Finding[] => {
    const before = entries[index - 1];
    const at = `${path}.call_in.history.${id}`;
    const common = { path: at, found: spoken(status), mend: 'Correct the state, or add the one between.' };
    if (!before)
      return FIRST.includes(status) || outsideCallIn
        ? []
        : [
            {
              ...common,
              message: `The course of call-in begins with "${spoken(status)}"; was the decision called in before that?`,
              expected: FIRST.map(spoken).join(' or '),
            },
          ];
    if (!NEXT[before.status].includes(status))
      return [
        {
          ...common,
          message: `The decision is recorded as ${spoken(status)} straight after it was ${spoken(before.status)}; ${following(before.status)}.`,
          expected: NEXT[before.status].map(spoken).join(' or ') || 'nothing further',
        },
      ];
    if (on >= before.on) return [];
    return [
      {
        ...common,
        message: `The decision is recorded as ${spoken(status)} on ${writtenDay(on)}, before it was ${spoken(before.status)} (${writtenDay(before.on)}).`,
        expected: `${writtenDay(before.on)} or later`,
        mend: 'Correct whichever date is wrong, or put the states in order.',
      },
    ];
  });
}

function following(state: State): string {
  const next = NEXT[state].map(spoken);
  const last = next.at(-1);
  if (last === undefined) return 'nothing can follow that';
  const others = next.slice(0, -1).join(', ');
  return `what can follow that is ${others === '' ? last : `${others} or ${last}`}`;
}

function tooLate(recorded: RecordedDecision, context: RuleContext): Finding[] {
  const days = callInDays(recorded, context);
  const called = recorded.decision.call_in?.history?.find(({ status }) => status === 'called_in');
  if (!days || !called || called.on <= days.ends) return [];
  return [
    {
      path: `${recorded.path}.call_in.history.${called.id}`,
      message: `The decision was called in on ${writtenDay(called.on)}, but call-in ended on ${writtenDay(days.ends)}.`,
      found: writtenDay(called.on),
      expected: `${writtenDay(days.ends)} or earlier`,
      mend: 'Correct the date, or say under "answers" why the call-in was taken.',
    },
  ];
}

const spoken = (state: State) => state.replaceAll('_', ' ');

function entryId(state: State): string {
  return state.replaceAll('_', '-');
}
