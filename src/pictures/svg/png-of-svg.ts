import { openDrawing, type SvgEngine } from './engine.ts';

/** An SVG as the bytes of a PNG on white: as many dots across as asked, or for each of its own pixels. */
export async function pngOfSvg(
  svg: string,
  size: { readonly across: number } | { readonly each: number },
  engine: SvgEngine,
): Promise<Uint8Array> {
  const drawing = await openDrawing(svg, engine, size);
  const rendered = drawing.render();
  const bytes = rendered.asPng();
  rendered.free();
  drawing.free();
  return bytes;
}
