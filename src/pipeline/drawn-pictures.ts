import type { ImageItem, LaidOut } from '../layout/laid-out.ts';
import type { SvgEngine } from '../pictures/svg/engine.ts';
import type { VectorPicture } from '../pictures/svg/vector-picture.ts';
import type { HouseStyle, Logo, Picture } from '../style/house-style.ts';
import { USUAL_FACE } from '../style/typefaces.ts';
import type { PictureBlock } from '../tree/nodes.ts';
import type { Workspace } from './workspace.ts';

/*
 * SVG drawings and turned photographs as each format can show them. Only papers that have any load what draws them; what
 * was drawn is kept with the bytes it was drawn from.
 */

/** Every SVG on the pages as outlines, or as a PNG where it has more than outlines. */
export async function drawnForPdf(
  { pages }: Pick<LaidOut, 'pages'>,
  workspace: Workspace,
): Promise<ReadonlyMap<Uint8Array, VectorPicture | Uint8Array>> {
  const drawn = new Map<Uint8Array, VectorPicture | Uint8Array>();
  const images = pages.flatMap(({ items }) =>
    items.filter((item): item is ImageItem => item.kind === 'image'),
  );
  for (const { picture } of images) {
    if (picture.format !== 'svg' || drawn.has(picture.data)) continue;
    drawn.set(picture.data, (await outlinesOf(picture, workspace)) ?? (await dotsOf(picture, workspace)));
  }
  return drawn;
}

/** The pictures of a paper at their printed size, upright and as PNG or JPEG, which is all that Word can show. */
export function picturesForWord(laidOut: LaidOut, workspace: Workspace) {
  return redrawnPictures(laidOut, (picture) => asDots(picture, workspace));
}

/** The pictures of a paper at their printed size; a drawing is redrawn in outlines alone, which no page can run. */
export function picturesForWeb(laidOut: LaidOut, workspace: Workspace) {
  return redrawnPictures(laidOut, (picture) => forWeb(picture, workspace));
}

async function redrawnPictures(
  { pictures }: LaidOut,
  redrawn: (picture: Picture) => Promise<Picture>,
): Promise<ReadonlyMap<PictureBlock, Picture>> {
  const shown = new Map<PictureBlock, Picture>();
  for (const [block, size] of pictures)
    if (block.picture) shown.set(block, await redrawn({ ...block.picture, ...size }));
  return shown;
}

/** A writer keeps what it makes of a style, so that a style with its logo redrawn is made once too. */
const wordStyles = new WeakMap<HouseStyle, HouseStyle>();
const webStyles = new WeakMap<HouseStyle, HouseStyle>();

/** The style with its logo as Word can show it. */
export function styleForWord(style: HouseStyle, workspace: Workspace): Promise<HouseStyle> {
  return withLogo(style, wordStyles, (logo) => asDots(logo, workspace));
}

/** The style with its logo as a web page can show it. */
export function styleForWeb(style: HouseStyle, workspace: Workspace): Promise<HouseStyle> {
  return withLogo(style, webStyles, (logo) => forWeb(logo, workspace));
}

async function withLogo(
  style: HouseStyle,
  known: WeakMap<HouseStyle, HouseStyle>,
  redrawn: (logo: Logo) => Promise<Logo>,
): Promise<HouseStyle> {
  const { logo } = style;
  if (!logo) return style;
  const found = known.get(style);
  if (found) return found;
  const shown = await redrawn(logo);
  const made = shown === logo ? style : { ...style, logo: shown };
  known.set(style, made);
  return made;
}

/** As EXIF counts how a picture is meant to be seen. */
const UPRIGHT = 1;

async function asDots<P extends Picture>(picture: P, workspace: Workspace): Promise<P> {
  if (picture.format === 'svg') return { ...picture, format: 'png', data: await dotsOf(picture, workspace) };
  const { orientation } = picture;
  if (orientation === undefined) return picture;
  const { turned } = await import('../pictures/turned.ts');
  const engine = engineOf(workspace);
  const data = engine && (await turned(picture.data, orientation, picture, engine));
  return data ? { ...picture, format: 'png', data, orientation: UPRIGHT } : picture;
}

async function forWeb<P extends Picture>(picture: P, workspace: Workspace): Promise<P> {
  if (picture.format === 'svg') {
    const outlines = await outlinesOf(picture, workspace);
    if (!outlines) return asDots(picture, workspace);
    const { svgOfVector } = await import('../pictures/svg/svg-of-vector.ts');
    return { ...picture, data: new TextEncoder().encode(svgOfVector(outlines)) };
  }
  if (picture.orientation === undefined) return picture;
  const { withOrientation } = await import('../pictures/clean-jpeg.ts');
  return { ...picture, data: withOrientation(picture.data, picture.orientation) };
}

const outlines = new WeakMap<Uint8Array, VectorPicture | 'none'>();
const dots = new WeakMap<Uint8Array, Map<number, Uint8Array>>();

async function outlinesOf({ data }: Picture, workspace: Workspace): Promise<VectorPicture | undefined> {
  const known = outlines.get(data);
  if (known) return known === 'none' ? undefined : known;
  const engine = engineOf(workspace);
  if (!engine) return undefined;
  const { vectorOfSvg } = await import('../pictures/svg/vector-of-svg.ts');
  const found = await vectorOfSvg(new TextDecoder().decode(data), engine);
  outlines.set(data, found ?? 'none');
  return found;
}

/** Dots to the inch of a drawing that is printed as dots. */
const DENSITY = 300;

/** A drawing as a PNG, sharp at its printed size. */
async function dotsOf({ data, width }: Picture, workspace: Workspace): Promise<Uint8Array> {
  const across = Math.max(1, Math.round((width * DENSITY) / 72));
  const known = dots.get(data) ?? new Map<number, Uint8Array>();
  dots.set(data, known);
  const found = known.get(across);
  if (found) return found;
  const engine = engineOf(workspace);
  if (!engine) throw new Error('Only drawings that can be drawn are in a tree');
  const { pngOfSvg } = await import('../pictures/svg/png-of-svg.ts');
  const png = await pngOfSvg(new TextDecoder().decode(data), { across }, engine);
  known.set(across, png);
  return png;
}

const FACE = `${USUAL_FACE.charAt(0).toUpperCase()}${USUAL_FACE.slice(1)}`;

/** What draws SVG; words in a drawing are in the usual typeface whatever the paper's, so that it is drawn once. */
function engineOf(workspace: Workspace): SvgEngine | undefined {
  const module = workspace.rasteriser?.();
  const files = workspace.fonts(USUAL_FACE);
  if (!module || !files) return undefined;
  return {
    module,
    family: FACE,
    kept: workspace.drawings,
    get fonts() {
      return [files.regular, files.bold, files.italic, files.boldItalic, files.symbols];
    },
  };
}
