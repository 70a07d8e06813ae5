import { english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { jointAuthority, jointReport } from './joint-example.ts';

/** Words by which a reason names a rule, or a ground on which a decision cannot be called in. */
const GROUND =
  /\b(?:rules?|regulations?|standing orders?|constitution|(?:joint |inter-authority )?agreement|section|paragraph|procedure|scheme|urgen(?:t|cy)|waive[dr]|recommendation to|only (?:notes|recommends)|not (?:an )?executive|no executive|already (?:called in|scrutinised))\b/i;

const box = (answer: string, reason: string) => jointReport({ call_in: { answer, reason } });

/** Scrutiny of each authority calls in by its own rules: one answer for all of them names the rule. */
export const callInByAuthority: Rule = {
  id: 'JNT-04',
  title: 'Call-in per authority',
  severity: 'warning',
  standing: 'law',
  scope: { authorities: ['joint_committee'], executive: true },
  source: 'Local Government Act 2000 s9F; the agreement of the authorities',
  why: 'Scrutiny members of each council have to know whether, where and by when they can call the decision in.',
  reads: ['call_in', 'authorities.*.call_in'],
  check: (context) => single(context),
  examples: {
    accepted: [
      { case: box('no', 'Rule 16 of both councils excepts it as urgent.'), authority: jointAuthority() },
      {
        case: box('yes', "Either council's scrutiny committee may, within five working days."),
        authority: jointAuthority({
          constituents: jointAuthority().constituents.map((one) => ({ ...one, call_in: { days: 5 } })),
        }),
      },
      {
        case: jointReport({
          authorities: ['north', 'west'].map((id) => ({
            id,
            call_in: { answer: 'yes', reason: 'Rule 16.' },
          })),
        }),
        authority: jointAuthority(),
      },
    ],
    rejected: [
      {
        case: box('no', 'As the form says.'),
        authority: jointAuthority(),
        path: 'call_in',
        message:
          'One answer says for North and West that scrutiny may not call the decision in, and names no rule of either.',
      },
      {
        case: box('yes', 'It may be called in.'),
        authority: jointAuthority(),
        path: 'call_in',
        message:
          'One answer says that scrutiny may call the decision in, but not which scrutiny committee of North and West, nor how.',
      },
    ],
  },
};

function single({ case: input, authority }: RuleContext): Finding[] {
  const { call_in } = input;
  const constituents = authority.constituents ?? [];
  const without = constituents.filter(
    ({ id, call_in: rule }) =>
      rule === undefined && input.authorities?.find((one) => one.id === id)?.call_in === undefined,
  );
  if (!call_in || without.length === 0) return [];
  const reason = english(call_in.reason);
  const names = constituents.map(({ short_name }) => english(short_name));
  const named = names.every((name) => reason.includes(name)) || /\b(?:either|both|each)\b/i.test(reason);
  if (GROUND.test(reason) || (call_in.answer === 'yes' && named)) return [];
  return [
    {
      path: 'call_in',
      message:
        call_in.answer === 'no'
          ? `One answer says for ${listed(names)} that scrutiny may not call the decision in, and names no rule of ${names.length === 2 ? 'either' : 'any'}.`
          : `One answer says that scrutiny may call the decision in, but not which scrutiny committee of ${listed(names)}, nor how.`,
      found: reason,
      expected: 'the rule relied on, or an answer for each authority',
      mend: 'Name the rule in the reason, or give each of "authorities" its own "call_in".',
    },
  ];
}
