import { isFault, type PictureFault } from '../pictures/picture-fault.ts';
import { nameFault, type ReadPicture, readPicture } from '../pictures/read-picture.ts';
import type { Picture } from '../style/house-style.ts';
import { USUAL_FACE } from '../style/typefaces.ts';
import type { Workspace } from './workspace.ts';

/** A file is read once in a run, so what it is found to be is kept with its bytes. */
const known = new WeakMap<Uint8Array, ReadPicture | PictureFault>();

/** A picture of the workspace that can be printed; undefined for one that cannot, which is told where it is checked. */
export function usablePicture(file: string, workspace: Workspace): Omit<Picture, 'alternative'> | undefined {
  const read = loadPicture(file, workspace);
  if (isFault(read)) return undefined;
  const { words: _, ...picture } = read;
  return picture;
}

/** A picture of the workspace, with nothing in it but what is seen; why papers cannot have it, where they cannot. */
export function loadPicture(file: string, workspace: Workspace): ReadPicture | PictureFault {
  const bytes = workspace.image(file);
  if (typeof bytes === 'string') return { fault: bytes, mend: 'Correct the path, or put the picture there.' };
  const read = known.get(bytes) ?? readPicture(bytes);
  known.set(bytes, read);
  if (isFault(read)) return read;
  const misnamed = nameFault(file, read);
  if (misnamed) return misnamed;
  if (read.format === 'svg' && !(workspace.rasteriser?.() && workspace.fonts(USUAL_FACE)))
    return { fault: 'what draws SVG is not installed', mend: 'Run "npm ci", or save the picture as PNG.' };
  return read;
}
