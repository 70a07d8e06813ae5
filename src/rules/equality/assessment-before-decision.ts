import { isAbsent } from '../../schema/fact.ts';
import { english, wordCount } from '../english.ts';
import { writtenDay } from '../executive/written-day.ts';
import { dayOf } from '../in-force.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { passagesOnEquality, wordsIn } from './words-on-equality.ts';

/** A summary from this many words on is one that members can weigh without the assessment itself. */
const PROPER_SUMMARY = 60;

const ASSESSMENT = /\bequalit|\bEqIA\b|\bEIA\b|\bimpact assessment/i;

const base = (assessment: object, keys: object = {}) => ({
  status: 'final',
  meeting: { date: '2024-05-14' },
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
  equality: { assessment: { summary: 'The effect is positive.', ...assessment } },
  ...keys,
});

/** The assessment is made before the decision, and those who decide can read it or a proper summary. */
export const assessmentBeforeDecision: Rule = {
  id: 'EQU-04',
  title: 'Evidence before and at the time of decision',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'scotland'] },
  source:
    'Equality Act 2010 s149; R (Brown) v Secretary of State for Work and Pensions [2008] EWHC 3158 (Admin)',
  why: 'Regard to equality after the decision, or to an assessment that nobody saw, is none; courts quash such decisions.',
  reads: ['equality', 'meeting.date', 'appendices', 'background_papers', 'decisions.*.taken_on'],
  check: (context): readonly Finding[] =>
    context.case.equality
      ? [...tooLate(context), ...unfinished(context), ...unseen(context), ...unpublished(context)]
      : [],
  examples: {
    accepted: [
      { case: base({ status: 'completed', date: '2024-05-02', reference: 'Appendix 3' }) },
      {
        case: base(
          { status: 'screening' },
          { background_papers: [{ id: 'eqia', title: 'Equality screening of the service, May 2024' }] },
        ),
      },
      { case: base({ status: 'not_published', reference: 'Appendix 3, for members alone' }) },
      { case: base({ status: 'not_published' }, { status: 'draft' }) },
    ],
    rejected: [
      {
        case: base({ status: 'completed', date: '2024-05-20', reference: 'Appendix 3' }),
        path: 'equality.assessment.date',
        message:
          'The equality assessment is of Monday 20 May 2024, after the decision of Tuesday 14 May 2024.',
      },
      {
        case: base({ status: 'in_progress' }),
        path: 'equality.assessment.status',
        message: 'A decision is asked for while the equality assessment is still in progress.',
      },
      {
        case: base({ status: 'not_published' }),
        path: 'equality.assessment.status',
        message:
          'The paper relies on no equality assessment that anybody can see: none is published, and the summary is short. Did those who decide have one before them?',
      },
      {
        case: base({ status: 'screening' }),
        path: 'equality.assessment',
        message:
          'The result of the screening is given, but it is neither appended nor listed as a background paper, and its summary is short.',
      },
    ],
  },
};

function tooLate({ case: input }: RuleContext): Finding[] {
  const day = dayOf({ ...input, submitted_on: undefined });
  const date = input.equality?.assessment.date;
  if (day === undefined || date === undefined || date <= day) return [];
  return [
    {
      path: 'equality.assessment.date',
      message: `The equality assessment is of ${writtenDay(date)}, after the decision of ${writtenDay(day)}.`,
      found: date,
      expected: `a day up to ${day}`,
      mend: 'Correct the day; if the assessment did come later, the decision has to be taken again with it.',
    },
  ];
}

const asksForDecision = ({ recommendations = [], status }: RuleContext['case']) =>
  status !== 'draft' && recommendations.some(({ verb }) => verb !== 'note');

function unfinished({ case: input }: RuleContext): Finding[] {
  const status = input.equality?.assessment.status;
  if ((status !== 'in_progress' && status !== 'not_started') || !asksForDecision(input)) return [];
  return [
    {
      path: 'equality.assessment.status',
      message: `A decision is asked for while the equality assessment ${status === 'in_progress' ? 'is still in progress' : 'has not been started'}.`,
      found: status.replace('_', ' '),
      expected: 'completed, or not required with the reason',
      mend: 'Complete it first; or say in its summary what is decided now and how equality is regarded in what follows.',
    },
  ];
}

function unseen(context: RuleContext): Finding[] {
  const { status, reference } = context.case.equality?.assessment ?? {};
  if ((status !== 'completed' && status !== 'screening') || reference !== undefined || isListed(context))
    return [];
  if (context.case.equality?.characteristics || context.case.equality?.limbs) return [];
  if (wordsIn(passagesOnEquality(context)) >= PROPER_SUMMARY) return [];
  const what = status === 'screening' ? 'screening' : 'assessment';
  return [
    {
      path: 'equality.assessment',
      message: `The result of the ${what} is given, but it is neither appended nor listed as a background paper, and its summary is short.`,
      found: 'a short summary',
      expected: 'the assessment itself, or a summary that those who decide can weigh',
      mend: 'Append it or list it and give its "reference"; or sum up what it found, for whom, and why.',
    },
  ];
}

/** "Not published" is an answer; whether those who decide could see it remains a question. */
function unpublished(context: RuleContext): Finding[] {
  const { equality } = context.case;
  const { status, reference, summary } = equality?.assessment ?? {};
  if (status !== 'not_published' || reference !== undefined || isListed(context)) return [];
  if (!asksForDecision(context.case) || equality?.characteristics || equality?.limbs) return [];
  if (wordCount(english(summary ?? '')) >= PROPER_SUMMARY) return [];
  return [
    {
      path: 'equality.assessment.status',
      message:
        'The paper relies on no equality assessment that anybody can see: none is published, and the summary is short. Did those who decide have one before them?',
      severity: 'advice',
      found: 'not published',
      expected: 'the assessment itself, or a summary that those who decide can weigh',
      mend: 'Append it or list it and give its "reference"; or sum up what it found, for whom, and why.',
    },
  ];
}

function isListed({ case: { appendices, background_papers } }: RuleContext): boolean {
  const entries = [appendices, background_papers].flatMap((list) =>
    list === undefined || isAbsent(list) ? [] : list,
  );
  return entries.some(({ title }) => ASSESSMENT.test(english(title)));
}
