import type { Finding, RuleContext } from '../rule.ts';
import { tooFewClearDays } from './clear-days-before.ts';

const MEND =
  'Meet later; or record "convened_at_shorter_notice: true", or under "urgent" the special circumstances and who presides.';

/** Findings for each paper of a meeting published with fewer than the clear days needed, where nothing excuses it. */
export function latePapers(context: RuleContext, needed: number): Finding[] {
  const { meeting: held } = context.case;
  if (!held || typeof held.date !== 'string' || held.convened_at_shorter_notice || held.urgent) return [];
  const before = held.date;
  const papers = [
    ['notice_published_on', 'The notice of the meeting', held.notice_published_on],
    ['agenda_published_on', 'The agenda', held.agenda_published_on],
    ['report_published_on', 'The report', held.report_published_on],
  ] as const;
  return papers.flatMap(([key, what, on]) =>
    on === undefined
      ? []
      : tooFewClearDays(
          { path: `meeting.${key}`, what, on, before, needed, mode: 'agenda', mend: MEND },
          context,
        ),
  );
}
