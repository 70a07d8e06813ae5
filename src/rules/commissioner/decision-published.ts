import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { addWorkingDays } from '../../calculators/calendar/working-days.ts';
import { writtenDay } from '../executive/written-day.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { COMMISSIONER, noticeExample } from './notice-example.ts';

/** Working days after which "as soon as practicable" needs a reason. */
const SOON = 10;

/** A decision of significant public interest is published as soon as practicable after it is made. */
export const decisionPublished: Rule = {
  id: 'PCC-01',
  title: 'Publish each decision of significant public interest',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['commissioner'] },
  source: 'SI 2011/3050 Sch para 5(a)–(d), as amended',
  why: 'The panel and the public hold a commissioner to account by the published decisions; one that is not published escapes them.',
  reads: ['status', 'decisions.*.published_on', 'decisions.*.signed_on', 'decisions.*.taken_on'],
  check: (context): readonly Finding[] =>
    Object.entries(context.case.decisions ?? {}).flatMap(([key, decision]): Finding[] => {
      const { published_on, signed_on, taken_on } = decision;
      const made = signed_on ?? (typeof taken_on === 'string' ? taken_on : undefined);
      if (published_on === undefined) return context.case.status === 'published' ? [undated(key)] : [];
      return made === undefined ? [] : late(key, made, published_on, context);
    }),
  examples: {
    accepted: [
      { case: noticeExample({}, { published_on: '2024-07-01' }), authority: COMMISSIONER },
      { case: noticeExample(), authority: COMMISSIONER },
    ],
    rejected: [
      {
        case: noticeExample({ status: 'published' }),
        authority: COMMISSIONER,
        path: 'decisions.commissioner.published_on',
        message:
          'The notice is marked published, but the day on which the decision was published is not recorded.',
      },
      {
        case: noticeExample({}, { published_on: '2024-07-15' }),
        authority: COMMISSIONER,
        path: 'decisions.commissioner.published_on',
        message:
          'The decision was made on Friday 28 June 2024 and published on Monday 15 July 2024. Was that as soon as practicable?',
      },
    ],
  },
};

function undated(key: string): Finding {
  return {
    path: `decisions.${key}.published_on`,
    message:
      'The notice is marked published, but the day on which the decision was published is not recorded.',
    found: 'nothing',
    expected: 'the day of publication',
    mend: 'Add "published_on"; or, if it is not yet published, mark the case "final".',
  };
}

function late(
  key: string,
  made: string,
  published: string,
  { authority, registers }: RuleContext,
): Finding[] {
  const latest = addWorkingDays(made, SOON, clockOf(authority, registers.bankHolidays));
  if (latest === undefined || published <= latest) return [];
  return [
    {
      path: `decisions.${key}.published_on`,
      message: `The decision was made on ${writtenDay(made)} and published on ${writtenDay(published)}. Was that as soon as practicable?`,
      severity: 'warning',
      found: published,
      expected: `by ${writtenDay(latest)}, ${SOON} working days after it`,
      mend: 'If it was, say why under "answers"; if the day is wrong, correct it.',
    },
  ];
}
