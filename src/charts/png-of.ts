import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from './drawing.ts';
import { svgOf } from './svg-of.ts';

/** Dots for each point of a drawing: 216 to the inch, sharp in print. */
const DOTS = 3;

let ready: Promise<void> | undefined;

/**
 * A drawing as the bytes of a PNG. `engine` is the rasteriser's WebAssembly module, whose arithmetic is the same on
 * every machine; `fonts` are the regular and the bold file of `family`, and no other font is looked at.
 */
export async function pngOf(
  drawing: Drawing,
  family: string,
  fonts: readonly Uint8Array[],
  engine: Uint8Array,
): Promise<Uint8Array> {
  ready ??= initWasm(engine);
  await ready;
  const picture = new Resvg(svgOf(drawing, family), {
    fitTo: { mode: 'zoom', value: DOTS },
    background: '#ffffff',
    font: { fontBuffers: [...fonts], defaultFontFamily: family, loadSystemFonts: false },
  });
  const rendered = picture.render();
  const bytes = rendered.asPng();
  rendered.free();
  picture.free();
  return bytes;
}
