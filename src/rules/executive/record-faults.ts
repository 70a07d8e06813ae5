import type { RecordedDecision } from '../../calculators/decision-kind.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english, listed } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { stillToCome } from './still-to-come.ts';

type Record = RecordedDecision['decision'];

/** The contents a record of a decision can be asked for, as messages name them, with what shows that each is missing. */
const CONTENTS = {
  'the day it was taken': ({ taken_on }: Record) => isAbsent(taken_on),
  'the reasons': ({ reasons }: Record) => isAbsent(reasons) || reasons.length === 0,
  'the alternatives considered and rejected': ({ alternatives_rejected }: Record) =>
    isUnstated(alternatives_rejected),
  'the interests declared': ({ interests }: Record) => isUnstated(interests),
  'the consultation undertaken': ({ consulted }: Record) => consulted === undefined || isUnstated(consulted),
  'the resolution or scheme of delegation it rests on': ({ authority_for_it }: Record) =>
    authority_for_it === undefined,
} as const;

/** A content of the record of a decision. */
export type RecordContent = keyof typeof CONTENTS;

/** What regulation 12 of the English regulations asks of every record; those of Wales and for officers differ. */
export const EXECUTIVE_RECORD: readonly RecordContent[] = [
  'the day it was taken',
  'the reasons',
  'the alternatives considered and rejected',
  'the interests declared',
];

/** Findings about one record of a decision: what it lacks of these contents, and interests it both denies and lists. */
export function recordFaults(
  { path, decision }: RecordedDecision,
  wanted: readonly RecordContent[],
  { case: input }: RuleContext,
): Finding[] {
  const lacking = wanted.filter((content) => CONTENTS[content](decision));
  const both = isAbsent(decision.interests) && (decision.declarations ?? []).length > 0;
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            path,
            message: `The record of this decision does not give ${listed(lacking)}.`,
            severity: stillToCome(input),
            found: `without ${listed(lacking)}`,
            expected: `${listed(wanted)}; "none: …" where there were none`,
            mend: 'Add what is missing; where no alternative or interest arose, say so by "none: …".',
          },
        ]),
    ...(both && wanted.includes('the interests declared')
      ? [
          {
            path: `${path}.interests`,
            message: 'The record says that there were no interests to give, but lists declarations of them.',
            found: listed((decision.declarations ?? []).map(({ office }) => english(office))),
            expected: 'the interests that the declarations give',
            mend: 'Give the interests, or delete the declarations.',
          },
        ]
      : []),
  ];
}

/** Neither stated nor said to be none: that there were some which are not published leaves the record without them. */
function isUnstated(given: Record['interests']): boolean {
  return isAbsent(given) ? 'not_published' in given : given.length === 0;
}
