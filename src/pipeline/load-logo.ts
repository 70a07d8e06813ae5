import { isFault, type PictureFault } from '../pictures/picture-fault.ts';
import type { Authority } from '../schema/authority.ts';
import type { Logo } from '../style/house-style.ts';
import { loadPicture } from './load-picture.ts';
import type { Workspace } from './workspace.ts';

/** The authority's logo at its printed size, or why it cannot be used; undefined where it has none. */
export function loadLogo(authority: Authority, workspace: Workspace): Logo | PictureFault | undefined {
  const logo = authority.style?.logo;
  if (!logo) return undefined;
  const read = loadPicture(logo.file, workspace);
  if (isFault(read)) return read;
  const { words: _, ...picture } = read;
  const alternative = typeof logo.alt === 'object' ? logo.alt.en : (logo.alt ?? '');
  const place = logo.place ?? (authority.style?.title?.align === 'centre' ? 'centre' : 'right');
  const size = printed(logo, picture);
  if (size.width > WIDEST || size.height > TALLEST) return tooLarge(size);
  return { ...picture, ...size, alternative, place };
}

/** The logo an authority's papers are printed with; none where it cannot be used, which is told where it is checked. */
export function usableLogo(authority: Authority, workspace: Workspace): Logo | undefined {
  const logo = loadLogo(authority, workspace);
  return logo && isFault(logo) ? undefined : logo;
}

/** Points: a logo any higher would leave the first page no room for the paper. */
const TALLEST = 300;
const WIDEST = 450;
/** Points across, where neither side is given. */
const USUAL = 110;

type Size = { readonly width: number; readonly height: number };

function printed(
  asked: { readonly width?: number | undefined; readonly height?: number | undefined },
  own: Size,
): Size {
  if (asked.width !== undefined && asked.height !== undefined) {
    const scale = Math.min(asked.width / own.width, asked.height / own.height);
    return { width: own.width * scale, height: own.height * scale };
  }
  if (asked.height !== undefined)
    return { width: (asked.height * own.width) / own.height, height: asked.height };
  const width = asked.width ?? USUAL;
  return { width, height: (width * own.height) / own.width };
}

function tooLarge({ width, height }: Size): PictureFault {
  const [wide, high] = [Math.round(width), Math.round(height)];
  return {
    fault: `it would be ${wide} points wide and ${high} high, and the most is ${WIDEST} by ${TALLEST}`,
    mend: 'Give a smaller "width" or "height".',
  };
}
