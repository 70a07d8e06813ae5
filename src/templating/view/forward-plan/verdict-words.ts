import type { ForwardPlanContext, NoticeVerdict, PlanPrivacy } from '../../forward-plan-context.ts';
import { plainText } from '../../readable.ts';
import { dayWords } from './plan-tables.ts';

/** When notice was given, from when it is lawful to decide, and what is needed where it is late. */
export function verdictWords(
  { publishedOn, clearDays, earliest, outcome, day, office = '' }: NoticeVerdict,
  what: 'key' | 'private',
  context: ForwardPlanContext,
): string {
  const { words } = context;
  const date = dayWords(publishedOn, context);
  if (clearDays === undefined || earliest === undefined || outcome === 'not-known')
    return words('plan-notice-unknown', { date });
  const blanks = { date, days: String(clearDays), earliest: dayWords(earliest, context) };
  const key =
    what === 'private' && outcome === 'urgency-needed'
      ? 'plan-private-urgency-needed'
      : `plan-outcome-${outcome}`;
  const told = words(key as 'plan-outcome-in-time', {
    office: plainText(office, context),
    date: day === undefined ? '' : dayWords(day, context),
  });
  return `${words(clearDays === 1 ? 'plan-notice-on-one' : 'plan-notice-on', blanks)} ${told}`;
}

/** The further notice of a meeting in private: given, or due. */
export function furtherWords({ furtherOn, furtherBy }: PlanPrivacy, context: ForwardPlanContext): string {
  const { words } = context;
  if (furtherOn !== undefined) return words('plan-further-given', { date: dayWords(furtherOn, context) });
  return furtherBy === undefined ? '' : words('plan-further-due', { date: dayWords(furtherBy, context) });
}
