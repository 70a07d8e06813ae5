import type { AgendaIssue, AgendaNote } from '../../templating/agenda-context.ts';
import type { PackContext } from '../pack/pack-context.ts';

/** What the front sheet of a supplement, or of the meeting with it taken in, says of the items it brings. */
export function agendaIssue({ issue, options }: PackContext): { readonly issue?: AgendaIssue } {
  if (!issue) return {};
  const { kind, of } = issue;
  const notes = of.supplement.items.map(({ item, reason }): [string, AgendaNote] => {
    const papers = of.brings.get(item) ?? [];
    return [item, { reason, replaces: papers.flatMap((paper) => of.replaces(item, paper)) }];
  });
  const items = new Set(of.brings.keys());
  return {
    issue: { kind, number: of.number, publishedOn: options.date, items, notes: new Map(notes) },
  };
}
