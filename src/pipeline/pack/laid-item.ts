import { preparationOf } from '../prepare-case.ts';
import { typefacesOf } from '../typefaces.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { laidAgain } from './item-versions.ts';
import type { MadeItem } from './made-item.ts';

/**
 * An item made elsewhere, or in an earlier run, with its pages, so that they are there when its pack is put together.
 * `file` is the case it was made of.
 */
export function laidItem(made: MadeItem, file: SourceFile, workspace: Workspace): MadeItem {
  if (made.here || !made.paper) return made;
  const { prepared } = preparationOf(made.preparation, file, workspace);
  if (!prepared) return made;
  return { ...made, here: laidAgain(made.paper, prepared, { workspace, typefaces: typefacesOf(workspace) }) };
}
