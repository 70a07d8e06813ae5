import type { LaidOut } from '../../layout/laid-out.ts';
import { layNotice } from '../../layout/lay-notice.ts';
import { layPicture } from '../../layout/lay-picture.ts';
import { laySupplied } from '../../layout/lay-supplied.ts';
import type { PackFurniture } from '../../layout/pack-part.ts';
import type { PageMark } from '../../style/document-details.ts';
import type { PackContext } from './pack-context.ts';
import type { PartVersion } from './planned-part.ts';

/** The pages of one version of a part: its own, those of a supplied PDF, or a notice or a picture on a page; undefined where it has none. */
export function pagesOf(
  version: PartVersion,
  marks: readonly PageMark[],
  furniture: PackFurniture,
  context: PackContext,
): LaidOut | undefined {
  if (version.laid) return version.laid.laidOut;
  if (version.notice) return layNotice(version.title, version.notice, furniture);
  const own = version.closed ? marks : marks.filter((mark) => mark !== 'NOT FOR PUBLICATION');
  if (version.supplied) {
    const { pdf, bookmarks } = version.supplied;
    const { length: pages } = pdf.pages;
    const { title } = version;
    const describe = (page: number) => context.words('supplied-page', { title, page, pages });
    return laySupplied(pdf, { bookmarks, marks: own, describe });
  }
  if (!version.picture) return undefined;
  const picture = { ...version.picture, alternative: version.title };
  const details = { ...furniture.details, marks: own };
  return layPicture(version.title, picture, { ...furniture, details });
}
