import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What draws SVG: the rasteriser's WebAssembly module, and the font files that words are drawn with. */
export interface SvgEngine {
  readonly module: Uint8Array;
  /** Regular, bold and others of `family`; no other font is looked at. */
  readonly fonts: readonly Uint8Array[];
  readonly family: string;
  readonly kept?: KeptDrawings | undefined;
}

/** What was drawn before, by everything that it was drawn from: the same to the byte. */
export interface KeptDrawings {
  readonly get: (from: DrawnFrom) => Uint8Array | undefined;
  readonly put: (from: DrawnFrom, made: Uint8Array) => void;
}

export type DrawnFrom = readonly (string | Uint8Array)[];

/** Dots across, or for each pixel of a drawing. */
export type DrawingSize = { readonly across: number } | { readonly each: number };

type Drawing = InstanceType<typeof Resvg>;

/** A PNG, or the drawing as an SVG of outlines and groups alone. */
const FORMS = {
  png(drawing: Drawing): Uint8Array {
    const rendered = drawing.render();
    const bytes = rendered.asPng();
    rendered.free();
    return bytes;
  },
  outlines: (drawing: Drawing): Uint8Array => new TextEncoder().encode(drawing.toString()),
};

/** A drawing on white in one of the forms, drawn only where it is not kept. */
export async function drawnAs(
  form: keyof typeof FORMS,
  svg: string,
  engine: SvgEngine,
  size: DrawingSize = { each: 1 },
): Promise<Uint8Array> {
  const { kept, module } = engine;
  const fonts = fontsFor(svg, engine);
  const look = { ...lookOf(engine, size), background: '#ffffff' };
  const from = [form, JSON.stringify(look), svg, module, ...fonts];
  const found = kept?.get(from);
  if (found) return found;
  const drawing = await opened(svg, engine, look, fonts);
  const made = FORMS[form](drawing);
  drawing.free();
  kept?.put(from, made);
  return made;
}

/** A drawing that stays clear where nothing is drawn, opened; whoever opens it frees it. */
export function openDrawing(svg: string, engine: SvgEngine, size: DrawingSize): Promise<Drawing> {
  return opened(svg, engine, lookOf(engine, size), fontsFor(svg, engine));
}

/** Everything that the rasteriser is told but its fonts, which are bytes. */
function lookOf({ family }: SvgEngine, size: DrawingSize) {
  return {
    fitTo:
      'across' in size
        ? { mode: 'width' as const, value: size.across }
        : { mode: 'zoom' as const, value: size.each },
    font: {
      defaultFontFamily: family,
      sansSerifFamily: family,
      serifFamily: family,
      loadSystemFonts: false,
    },
  };
}

/** Fonts are read only where there are words. */
function fontsFor(svg: string, engine: SvgEngine): readonly Uint8Array[] {
  return /<(?:[\w-]+:)?text[\s>]/.test(svg) ? engine.fonts : [];
}

let ready: Promise<void> | undefined;

/** The module's arithmetic is the same on every machine. */
async function opened(
  svg: string,
  { module }: SvgEngine,
  look: ReturnType<typeof lookOf>,
  fonts: readonly Uint8Array[],
): Promise<Drawing> {
  ready ??= initWasm(module);
  await ready;
  return new Resvg(svg, { ...look, font: { ...look.font, fontBuffers: [...fonts] } });
}
