import type { Element } from 'hast';
import type { Picture } from '../../../style/house-style.ts';
import { element, text } from '../element.ts';

/** Bytes turned into characters at a time; more would be too many arguments for one call. */
const PIECE = 0x6000;

/** A picture with its bytes in the page itself, at the size it is printed at. */
export function pictureElement({ data, format, width, height, alternative }: Picture): Element {
  return element('img', {
    src: `data:image/${format === 'svg' ? 'svg+xml' : format};base64,${base64(data)}`,
    alt: text(alternative).value,
    width: pixels(width),
    height: pixels(height),
  });
}

/** A drawing in SVG, which a browser shows without fetching or running anything; its size is in points. */
export function drawingElement(
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  alternative: string,
): Element {
  return element('img', {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    alt: text(alternative).value,
    width: pixels(width),
    height: pixels(height),
  });
}

const pixels = (points: number) => Math.round((points * 4) / 3);

function base64(data: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < data.length; at += PIECE)
    characters += String.fromCharCode(...data.subarray(at, at + PIECE));
  return btoa(characters);
}
