import { executiveDecisions, recordedDecisions } from '../../calculators/decision-kind.ts';
import { isExecutive } from '../../calculators/is-executive.ts';
import { wordCount } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type CallInBox, callInBoxes, recordedCallIn } from './call-in-boxes.ts';
import { decidedExample } from './decision-example.ts';

const approve = (verb = 'approve') => [{ id: 'award', verb, object: 'the award' }];
const box = (answer: string, reason: string, keys: object = {}) => ({
  body: 'cabinet',
  recommendations: approve(),
  call_in: { answer, reason },
  ...keys,
});

/** Executive decisions can be called in until they take effect, and others cannot; an exception has its ground. */
export const callInEligibility: Rule = {
  id: 'CAL-01',
  title: 'Only executive decisions can be called in, and all of them unless a ground is given',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 2000 s9F (Wales: s21); rules of the constitution',
  why: 'Scrutiny loses its right to look at a decision, or is promised one that it does not have.',
  reads: ['call_in', 'authorities.*.call_in', 'decisions.*.call_in', 'body', 'recommendations'],
  check: (context) => [
    ...callInBoxes(context.case).flatMap((given) => ofMatter(given, context)),
    ...ofRecords(context),
  ],
  examples: {
    accepted: [
      { case: box('yes', 'An executive decision.') },
      { case: box('no', 'It only recommends to Council.', { recommendations: approve('recommend') }) },
      { case: box('no', 'Urgent; waived by the Mayor under the scrutiny procedure rules.') },
      { case: box('no', 'There is nothing to decide.', { recommendations: approve('note') }) },
      {
        case: box('no', 'A committee decides it.', { body: 'licensing' }),
        authority: {
          bodies: [
            {
              id: 'licensing',
              name: 'Licensing',
              reference: 'the Committee',
              kind: 'committee',
              resolves: true,
            },
          ],
        },
      },
      { case: decidedExample({ call_in: { eligible: 'yes' } }) },
      {
        case: decidedExample({
          call_in: {
            eligible: 'no',
            waiver: {
              reason: 'Homes would be flooded before call-in had run its course.',
              agreed_by: 'Mayor',
              agreed_on: '2023-08-15',
            },
          },
        }),
      },
    ],
    rejected: [
      {
        case: box('no', 'As published.'),
        path: 'call_in.answer',
        message:
          'The call-in box says "no" without a ground, but an executive decision can be called in before it takes effect.',
      },
      {
        case: box('no', 'The members have already discussed this matter with officers.'),
        path: 'call_in.answer',
        message:
          'The call-in box says "no", because: "The members have already discussed this matter with officers." Does the constitution take such a decision out of call-in?',
      },
      {
        case: box('yes', 'It may be.', { body: 'licensing' }),
        authority: {
          bodies: [
            {
              id: 'licensing',
              name: 'Licensing',
              reference: 'the Committee',
              kind: 'committee',
              resolves: true,
            },
          ],
        },
        path: 'call_in.answer',
        message: 'The call-in box says "yes", but this is not a decision of the executive.',
      },
      {
        case: decidedExample({ call_in: { eligible: 'no' } }),
        path: 'decisions.cabinet.call_in.eligible',
        message:
          'The record of call-in says "no" without a ground, but an executive decision can be called in before it takes effect.',
      },
      {
        case: decidedExample({ call_in: { eligible: 'yes' } }),
        authority: { call_in: { applies: true, kinds: ['officer_executive'] } },
        path: 'decisions.cabinet.call_in.eligible',
        message:
          'The record of call-in says "yes", but the profile of the authority does not list such decisions as open to it.',
      },
    ],
  },
};

/** Why the decision cannot be called in, in words; undefined where it can. */
type Outside = string | undefined;

function ofMatter(given: CallInBox, { case: input, authority }: RuleContext): Finding[] {
  if (authority.call_in?.applies === false || authority.executive === 'none') return [];
  const outside: Outside = isExecutive(input, authority)
    ? undefined
    : 'this is not a decision of the executive';
  return disagreement(given, `${given.path}.answer`, 'call-in box', outside, decidesNothing(input));
}

function ofRecords({ case: input, authority }: RuleContext): Finding[] {
  if (authority.call_in?.applies === false || authority.executive === 'none') return [];
  const executive = new Set(executiveDecisions(input, authority).map(({ path }) => path));
  const kinds: readonly (string | undefined)[] | undefined = authority.call_in?.kinds;
  return recordedDecisions(input, authority).flatMap(({ path, decision, kind }) => {
    const outside: Outside = !executive.has(path)
      ? 'this is not a decision of the executive'
      : kinds && !kinds.includes(kind)
        ? 'the profile of the authority does not list such decisions as open to it'
        : undefined;
    return recordedCallIn(path, decision).flatMap((given) =>
      disagreement(given, `${given.path}.eligible`, 'record of call-in', outside, decidesNothing(input)),
    );
  });
}

/** Grounds that constitutions and the Act know. */
const GROUND =
  /\burgen|\bwaive|\brecommend(?:s|ed|ation)|non-executive|not an? (?:executive|key)|non-key|already been called in|reconsider|constitution|standing order|procedure rule|scheme of delegation|for noting|no decision|exempt(?:ed)? from call-in/i;

/** Fewer words than this, or these words, give no ground. */
const FEWEST_WORDS = 4;
const NO_GROUND = /^as published|\bno (?:reason|ground)s?\b/i;

function disagreement(
  { answer, reason = '', isWaived = false }: CallInBox,
  path: string,
  what: string,
  outside: Outside,
  nothing: boolean,
): Finding[] {
  if (answer === 'yes')
    return outside === undefined
      ? []
      : [
          {
            path,
            message: `The ${what} says "yes", but ${outside}.`,
            found: 'yes',
            expected: 'no',
            mend: 'Correct the answer, or the profile of the authority.',
          },
        ];
  if (outside !== undefined || nothing || isWaived) return [];
  if (GROUND.test(reason) && !NO_GROUND.test(reason)) return [];
  const common = { path, found: 'no', expected: 'yes, or the ground on which it cannot be called in' };
  if (wordCount(reason) < FEWEST_WORDS || NO_GROUND.test(reason))
    return [
      {
        ...common,
        message: `The ${what} says "no" without a ground, but an executive decision can be called in before it takes effect.`,
        mend: 'Answer "yes"; or give the ground: a waiver, or the rule of the constitution that takes it out.',
      },
    ];
  return [
    {
      ...common,
      message: `The ${what} says "no", because: "${reason}" Does the constitution take such a decision out of call-in?`,
      severity: 'warning',
      mend: 'Answer "yes", or name the rule of the constitution in the reason.',
    },
  ];
}

const WITHOUT_DECISION: ReadonlySet<string> = new Set([
  'note',
  'receive',
  'consider',
  'comment',
  'recommend',
  'refer',
]);

/** Whether the recommendations only note or pass on, so that nothing is decided that could be called in. */
function decidesNothing({ recommendations = [] }: RuleContext['case']): boolean {
  return recommendations.length > 0 && recommendations.every(({ verb }) => WITHOUT_DECISION.has(verb));
}
