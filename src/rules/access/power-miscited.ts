import { isExecutive } from '../../calculators/is-executive.ts';
import { english } from '../english.ts';
import { inForce } from '../in-force.ts';
import type { RuleContext, Scope } from '../rule.ts';

/** Where a resolution to exclude the public rests on these powers. */
export const POWER_SCOPE: Scope = {
  nations: ['england', 'wales'],
  authorities: ['council', 'joint_committee'],
};

const RIGHT = /\b100A\(4\)/;
const MISWRITTEN = /\b100\s?\(?A?\)?\s?(?:\(4\)|4\b|\(?I\)?)/;
const EXECUTIVE = /\bregulation\s4\(2\)\(b\)/;

/** Whether regulation 4(2)(b) of SI 2012/2089 is a power to exclude the public too. */
export function mayExcludeByRegulation(context: RuleContext): boolean {
  return isExecutive(context.case, context.authority) && inForce({ nations: ['england'] }, context);
}

/** Whether the resolution names a power by which the public may be excluded; not where there is no resolution. */
export function namesPower(context: RuleContext): boolean {
  const written = english(context.case.meeting?.exclusion?.text ?? '');
  return RIGHT.test(written) || (EXECUTIVE.test(written) && mayExcludeByRegulation(context));
}

/** Where the resolution miswrites section 100A(4) and names no power rightly: offset in its text, and the words. */
export function powerMiscited(
  context: RuleContext,
): { readonly offset: number; readonly written: string } | undefined {
  const exclusion = context.case.meeting?.exclusion;
  if (!exclusion || !inForce(POWER_SCOPE, context) || namesPower(context)) return undefined;
  const found = MISWRITTEN.exec(english(exclusion.text));
  return found ? { offset: found.index, written: found[0] } : undefined;
}
