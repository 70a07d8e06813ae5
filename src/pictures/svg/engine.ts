import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What draws SVG: the rasteriser's WebAssembly module, and the font files that words are drawn with. */
export interface SvgEngine {
  readonly module: Uint8Array;
  /** Regular, bold and others of `family`; no other font is looked at. */
  readonly fonts: readonly Uint8Array[];
  readonly family: string;
}

/** Dots across, or for each pixel of a drawing. */
type DrawingSize = ({ readonly across: number } | { readonly each: number }) & { readonly clear?: boolean };

let ready: Promise<void> | undefined;

/**
 * A drawing, opened; whoever opens it frees it. It lies on white unless it is to stay clear. The module's arithmetic is the
 * same on every machine. Fonts are read only where there are words.
 */
export async function openDrawing(svg: string, engine: SvgEngine, size: DrawingSize = { each: 1 }) {
  const { module, family } = engine;
  ready ??= initWasm(module);
  await ready;
  const worded = /<(?:[\w-]+:)?text[\s>]/.test(svg);
  return new Resvg(svg, {
    fitTo: 'across' in size ? { mode: 'width', value: size.across } : { mode: 'zoom', value: size.each },
    ...(size.clear ? {} : { background: '#ffffff' }),
    font: {
      fontBuffers: worded ? [...engine.fonts] : [],
      defaultFontFamily: family,
      sansSerifFamily: family,
      serifFamily: family,
      loadSystemFonts: false,
    },
  });
}
