import type { Audience } from '../../exemption/withheld.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import { layNotice } from '../../layout/lay-notice.ts';
import type { PackFurniture } from '../../layout/pack-part.ts';
import type { PageMark } from '../../style/document-details.ts';
import { layOutTree } from '../write-paper.ts';
import { headingTree } from './front-matter.ts';
import type { PackContext } from './pack-context.ts';
import { withPicture } from './picture-page.ts';
import type { PartVersion } from './planned-part.ts';

/** The pages of one version of a part: its own, or a notice or a picture on a page; undefined where it has none. */
export function pagesOf(
  version: PartVersion,
  audience: Audience,
  marks: readonly PageMark[],
  furniture: PackFurniture,
  context: PackContext,
): LaidOut | undefined {
  if (version.laid) return version.laid.laidOut;
  if (version.notice) return layNotice(version.title, version.notice, furniture);
  if (!version.picture) return undefined;
  const tree = headingTree(context, audience, marks, version.title);
  const { laidOut } = layOutTree(tree, context.typefaces);
  return laidOut && withPicture(laidOut, { ...version.picture, alternative: version.title }, tree.style);
}
