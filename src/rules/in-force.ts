import { isExecutive } from '../calculators/is-executive.ts';
import { isAbsent } from '../schema/fact.ts';
import type { CheckInput, Scope } from './rule.ts';

/** Whether a rule of this scope binds a case: by nation, kind of authority, executive, and the day of the decision. */
export function inForce(scope: Scope | undefined, { case: input, authority }: CheckInput): boolean {
  if (!scope) return true;
  if (scope.nations && !scope.nations.includes(authority.nation)) return false;
  if (scope.authorities && !scope.authorities.includes(authority.type)) return false;
  if (scope.executive !== undefined && scope.executive !== isExecutive(input, authority)) return false;
  const day = dayOf(input);
  if (day === undefined) return true;
  return (scope.from ?? day) <= day && day <= (scope.until ?? day);
}

/** The day by which the law in force is judged: of the first decision, else of the meeting, else of submission. */
export function dayOf(input: Case): string | undefined {
  const decided = Object.values(input.decisions ?? {}).map(({ taken_on }) => taken_on);
  const days = [...decided, input.meeting?.date, input.submitted_on];
  return days.find((day): day is string => typeof day === 'string' && !isAbsent(day));
}

type Case = CheckInput['case'];
