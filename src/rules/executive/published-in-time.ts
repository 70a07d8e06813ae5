import { executiveDecisions, type RecordedDecision } from '../../calculators/decision-kind.ts';
import { PUBLICATION_DAYS } from '../../calculators/timetable/decision-deadlines.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedExample } from './decision-example.ts';
import { writtenDay } from './written-day.ts';

/** An executive decision is published as soon as the authority has set itself. */
export const publishedInTime: Rule = {
  id: 'EXE-15',
  title: 'A decision is published soon after it is taken',
  severity: 'warning',
  standing: 'house',
  scope: { nations: ['england', 'wales'], executive: true },
  source: 'SI 2012/2089 reg 14 (as soon as reasonably practicable); the days are those of the constitution',
  why: 'Call-in and challenge run from publication; a decision published late keeps its record from the public.',
  reads: ['decisions.*.published_on', 'decisions.*.taken_on'],
  check: (context) =>
    executiveDecisions(context.case, context.authority).flatMap((recorded) => late(recorded, context)),
  examples: {
    accepted: [
      { case: decidedExample({ taken_on: '2025-09-16', published_on: '2025-09-17' }) },
      { case: decidedExample({ taken_on: '2025-09-19', published_on: '2025-09-23' }) },
      { case: decidedExample({}) },
    ],
    rejected: [
      {
        case: decidedExample({ taken_on: '2023-06-15', published_on: '2023-06-29' }),
        path: 'decisions.cabinet.published_on',
        message:
          'The decision of Thursday 15 June 2023 was published on Thursday 29 June 2023. The authority publishes within 2 working days, here by Monday 19 June 2023; why was this one later?',
      },
    ],
  },
};

function late(
  { path, decision: { taken_on, published_on } }: RecordedDecision,
  { figures, authority }: RuleContext,
): Finding[] {
  const due = figures.get(`${path}.publication_due`)?.value;
  if (due?.kind !== 'date' || typeof taken_on !== 'string') return [];
  if (published_on === undefined || published_on <= due.date) return [];
  const days = authority.publish_decisions_within ?? PUBLICATION_DAYS;
  return [
    {
      path: `${path}.published_on`,
      message: `The decision of ${writtenDay(taken_on)} was published on ${writtenDay(published_on)}. The authority publishes within ${days} working day${days === 1 ? '' : 's'}, here by ${writtenDay(due.date)}; why was this one later?`,
      found: writtenDay(published_on),
      expected: `by ${writtenDay(due.date)}`,
      mend: 'Correct the date, or say under "answers" why it was later.',
    },
  ];
}
