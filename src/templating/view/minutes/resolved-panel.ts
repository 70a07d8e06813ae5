import { decisionOf } from '../../decision-of.ts';
import { minuteAnchor } from '../../minute-anchor.ts';
import { type DecidedMatter, type MinuteEntry, type MinutesContext, paperOf } from '../../minutes-context.ts';
import type { PaperContext } from '../../paper-context.ts';
import { type Field, readField } from '../../read-field.ts';
import { resolutionsOf } from '../motions.ts';
import type { ResolvedPanel } from './minute-part.ts';

/** A case of an item as the paper that records the decision on it words it: a minute, or one person's notice. */
export function recordOf(matter: DecidedMatter, context: MinutesContext): PaperContext {
  const paper = paperOf(matter, context);
  if (decisionOf(paper.kind, paper.case, paper.authority)) return paper;
  return { ...paper, kind: 'decision-notice' };
}

/** What was resolved on each recommendation in the authority's grammar; undefined where no decision is recorded. */
export function resolvedPanel(
  entry: MinuteEntry,
  matter: DecidedMatter,
  context: MinutesContext,
): ResolvedPanel | undefined {
  const anchor = minuteAnchor(entry.number);
  const paper = recordOf(matter, context);
  const resolutions = resolutionsOf(paper);
  if (!resolutions) return undefined;
  const { role, leadIn, items } = resolutions;
  const resolved = items.map(({ id, field, points }) => ({
    id: `${anchor}.${id}`,
    field: ofItem(field, entry, context),
    points: points.flatMap((point) => {
      const found = readField(point.path, paper);
      return found ? [{ id: `${anchor}.${point.id}`, field: ofItem(found, entry, context) }] : [];
    }),
  }));
  const [first] = resolved;
  const alone = first && resolved.length === 1 && first.points.length === 0 ? first : null;
  return { role, leadIn: ofItem(leadIn, entry, context), alone, items: alone ? [] : resolved };
}

/** A field of an item's case, named apart from those of other items, its references fit for these minutes. */
export function ofItem(field: Field, { item, number }: MinuteEntry, { tools }: MinutesContext): Field {
  const path = field.path.startsWith('authority.') ? field.path : `${minuteAnchor(number)}.${field.path}`;
  if (field.kind === 'withheld') return { ...field, path };
  return { ...field, path, markdown: tools.citing(item.id, field.markdown) };
}
