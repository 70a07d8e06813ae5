import type { Orientation } from './picture-orientation.ts';
import { openDrawing, type SvgEngine } from './svg/engine.ts';

/** For each orientation, how a picture of one by one lies in the room of one by one it is seen in, y downwards. */
const TURNS = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
] as const;

/** Dots to the inch. */
const DENSITY = 300;

/**
 * A JPEG as a PNG that is upright, for programs that show its rows and columns as they stand: 300 dots to the inch of the
 * size it is printed at, in points. Undefined where its dots cannot be read.
 */
export async function turned(
  jpeg: Uint8Array,
  orientation: Orientation,
  { width, height }: { readonly width: number; readonly height: number },
  engine: SvgEngine,
): Promise<Uint8Array | undefined> {
  const [a, b, c, d, e, f] = TURNS[orientation - 1] ?? TURNS[0];
  const matrix = [a * width, b * height, c * width, d * height, e * width, f * height].join(' ');
  const image = `<image width="1" height="1" preserveAspectRatio="none" transform="matrix(${matrix})" href="data:image/jpeg;base64,${base64(jpeg)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const drawing = await openDrawing(svg, engine, { across: Math.round((width * DENSITY) / 72) });
  const rendered = drawing.render();
  const { pixels } = rendered;
  const middle = (Math.floor(rendered.height / 2) * rendered.width + Math.floor(rendered.width / 2)) * 4;
  const bytes = pixels[middle + 3] === 255 ? rendered.asPng() : undefined;
  rendered.free();
  drawing.free();
  return bytes;
}

/** Bytes turned into characters at a time; more would be too many arguments for one call. */
const PIECE = 0x6000;

function base64(data: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < data.length; at += PIECE)
    characters += String.fromCharCode(...data.subarray(at, at + PIECE));
  return btoa(characters);
}
