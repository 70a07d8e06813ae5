import { isExecutive } from '../calculators/is-executive.ts';
import { isAbsent } from '../schema/fact.ts';
import type { CheckInput, Scope } from './rule.ts';

/** Whether a rule of this scope binds a case: by nation, kind of authority, executive, and the day of the decision. */
export function inForce(scope: Scope | undefined, input: CheckInput): boolean {
  return scopesBinding(input)(scope);
}

/** Tells of one scope after another whether a rule of it binds a case, of which no more is asked than once. */
export function scopesBinding({ case: input, authority }: CheckInput): (scope: Scope | undefined) => boolean {
  let executive: boolean | undefined;
  let decided: { readonly day: string | undefined } | undefined;
  return (scope) => {
    if (!scope) return true;
    if (scope.nations && !scope.nations.includes(authority.nation)) return false;
    if (scope.authorities && !scope.authorities.includes(authority.type)) return false;
    if (scope.executive !== undefined) {
      executive ??= isExecutive(input, authority);
      if (scope.executive !== executive) return false;
    }
    decided ??= { day: dayOf(input) };
    const { day } = decided;
    return day === undefined || ((scope.from ?? day) <= day && day <= (scope.until ?? day));
  };
}

/** The day by which the law in force is judged: of the first decision, else of the meeting, else of submission. */
export function dayOf(input: Case): string | undefined {
  const decided = Object.values(input.decisions ?? {}).map(({ taken_on }) => taken_on);
  const days = [...decided, input.meeting?.date, input.submitted_on];
  return days.find((day): day is string => typeof day === 'string' && !isAbsent(day));
}

type Case = CheckInput['case'];
