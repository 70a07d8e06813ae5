import { executiveDecisions, type RecordedDecision } from '../../calculators/decision-kind.ts';
import type { Case } from '../../schema/case.ts';
import { english, wordCount } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { callInBoxes } from './call-in-boxes.ts';
import { decidedExample } from './decision-example.ts';
import { keyDecisions } from './key-decisions.ts';
import { writtenDay } from './written-day.ts';

const waived = (changes: object) =>
  decidedExample({
    call_in: {
      eligible: 'no',
      waiver: {
        reason: 'Treatment would stop for those now in it.',
        agreed_by: 'Mayor',
        agreed_on: '2023-08-15',
        ...changes,
      },
    },
  });
const URGENT_BOX = {
  body: 'cabinet',
  key_decision: {
    answer: 'yes',
    reason: 'Over the threshold.',
    route: 'special_urgency',
    special_urgency: {
      agreed_by: 'Chair of Scrutiny',
      role: 'scrutiny_chair',
      agreed_on: '2023-08-15',
      reasons: 'The offer lapses on 17 August.',
      published_on: '2023-08-15',
    },
  },
};

/** Call-in is waived only with a reason and the agreement the constitution asks for, in time. */
export const callInWaiver: Rule = {
  id: 'CAL-04',
  title: 'A waiver of call-in has its reason and its agreement',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], executive: true },
  source: 'Local Government Act 2000 s9F (Wales: s21); rules of the constitution',
  why: 'A decision kept from call-in without a proper waiver can be called in all the same, after it was acted on.',
  reads: ['decisions.*.call_in.waiver', 'call_in', 'key_decision.special_urgency'],
  check: (context) => [
    ...executiveDecisions(context.case, context.authority).flatMap((recorded) =>
      waiverFaults(recorded, context),
    ),
    ...urgencyIsNoWaiver(context.case),
  ],
  examples: {
    accepted: [
      { case: waived({}) },
      { case: waived({}), authority: { call_in: { applies: true, waiver_office: 'Mayor' } } },
      {
        case: {
          ...URGENT_BOX,
          call_in: { answer: 'no', reason: 'Urgent; waived by the Mayor under the procedure rules.' },
        },
      },
    ],
    rejected: [
      {
        case: waived({ reason: 'Urgent.' }),
        path: 'decisions.cabinet.call_in.waiver.reason',
        message: 'The waiver of call-in does not say what the delay would harm: "Urgent."',
      },
      {
        case: waived({ agreed_on: '2023-08-18' }),
        path: 'decisions.cabinet.call_in.waiver.agreed_on',
        message:
          'The waiver of call-in was agreed on Friday 18 August 2023, after the decision (Wednesday 16 August 2023). Was call-in still open to be waived?',
      },
      {
        case: waived({ agreed_by: 'Leader of the Council' }),
        authority: { call_in: { applies: true, waiver_office: 'Mayor' } },
        path: 'decisions.cabinet.call_in.waiver.agreed_by',
        message:
          'The waiver of call-in was agreed by "Leader of the Council"; by the profile of the authority it is for the Mayor.',
      },
      {
        case: { ...URGENT_BOX, call_in: { answer: 'no', reason: 'Urgent: not subject to call-in.' } },
        path: 'call_in.answer',
        message:
          'The call-in box says "no" for urgency, and the case records special urgency only; that gives leave to decide without notice and does not lift call-in.',
      },
    ],
  },
};

/** Fewer words than this cannot say what harm the delay would do. */
const FEWEST_WORDS = 5;

function waiverFaults({ path, decision }: RecordedDecision, { authority }: RuleContext): Finding[] {
  const waiver = decision.call_in?.waiver;
  if (!waiver) return [];
  const at = `${path}.call_in.waiver`;
  const reason = english(waiver.reason);
  const office = authority.call_in?.waiver_office;
  const { taken_on } = decision;
  const hollow: Finding = {
    path: `${at}.reason`,
    message: `The waiver of call-in does not say what the delay would harm: "${reason}"`,
    found: reason,
    expected: 'how delay would seriously prejudice the interests of the council or the public',
    mend: 'Say what would be lost in the days of call-in.',
  };
  const agreedBy = english(waiver.agreed_by);
  const wrongOffice: Finding = {
    path: `${at}.agreed_by`,
    message: `The waiver of call-in was agreed by "${agreedBy}"; by the profile of the authority it is for the ${office ?? ''}.`,
    severity: 'warning',
    found: agreedBy,
    expected: office ?? '',
    mend: 'Correct the office, or say under "answers" why another could agree.',
  };
  const late: readonly Finding[] =
    typeof taken_on === 'string' && waiver.agreed_on > taken_on
      ? [
          {
            path: `${at}.agreed_on`,
            message: `The waiver of call-in was agreed on ${writtenDay(waiver.agreed_on)}, after the decision (${writtenDay(taken_on)}). Was call-in still open to be waived?`,
            severity: 'warning',
            found: writtenDay(waiver.agreed_on),
            expected: `${writtenDay(taken_on)} or earlier`,
            mend: 'Correct whichever date is wrong, or say under "answers" why it came later.',
          },
        ]
      : [];
  return [
    ...(wordCount(reason) < FEWEST_WORDS ? [hollow] : []),
    ...(office !== undefined && office.toLowerCase() !== agreedBy.toLowerCase() ? [wrongOffice] : []),
    ...late,
  ];
}

/** "Urgent" in the call-in box, with nothing behind it but the agreement to decide without notice. */
function urgencyIsNoWaiver(input: Case): Finding[] {
  const urgent = keyDecisions(input).some(({ key }) => key.special_urgency !== undefined);
  const waived = Object.values(input.decisions ?? {}).some(({ call_in }) => call_in?.waiver);
  if (!urgent || waived) return [];
  return callInBoxes(input)
    .filter(
      ({ answer, reason = '' }) => answer === 'no' && /\burgen/i.test(reason) && !/\bwaive/i.test(reason),
    )
    .map(({ path }) => ({
      path: `${path}.answer`,
      message:
        'The call-in box says "no" for urgency, and the case records special urgency only; that gives leave to decide without notice and does not lift call-in.',
      found: 'no',
      expected: 'yes, or a waiver of call-in',
      mend: 'Obtain the waiver that the constitution asks for and say who gave it, or answer "yes".',
    }));
}
