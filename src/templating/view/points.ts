import type { PaperContext } from '../paper-context.ts';
import { entriesOf } from '../readable.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';

type Points = readonly { readonly id: string; readonly text: unknown }[];

/** A section of short texts, each a paragraph: reasons, alternatives or interests of a decision, a narrative. */
export function pointsBody(
  path: string,
  points: Points | undefined | { none: unknown } | { not_published: unknown },
  paper: PaperContext,
): SectionBody {
  return factBody(path, points, paper, (stated) => filledBody(path, { paths: textPaths(path, stated) }));
}

/** The paths of the texts of a list at `path`. */
function textPaths(path: string, points: Points): readonly string[] {
  return points.map(({ id }) => `${path}.${id}.text`);
}

/** Entries of a list at `path` as items: an anchor and the text each prints. */
export function pointItems(
  path: string,
  points: Points | undefined,
): readonly { readonly id: string; readonly path: string }[] {
  return entriesOf(points).map(({ id }) => ({ id: `${path}.${id}`, path: `${path}.${id}.text` }));
}
