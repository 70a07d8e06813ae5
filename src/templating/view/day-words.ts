import { isWithheld } from '../../exemption/withheld.ts';
import { isAbsent } from '../../schema/fact.ts';
import { printedValue } from '../figure-text.ts';
import type { TemplateContext } from '../paper-context.ts';
import { absenceReason } from './section-body.ts';

/** A day as the house prints it, the reason there is none, or what stands for it; '' where nothing is stated. */
export function dayWords(day: unknown, paper: TemplateContext): string {
  if (isWithheld(day)) return day.withheld.replacement;
  if (isAbsent(day)) return absenceReason(day, paper);
  return typeof day === 'string' ? printedValue({ kind: 'date', date: day }, undefined, paper) : '';
}
