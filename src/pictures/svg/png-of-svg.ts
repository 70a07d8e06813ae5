import { type DrawingSize, drawnAs, type SvgEngine } from './engine.ts';

/** An SVG as the bytes of a PNG on white: as many dots across as asked, or for each of its own pixels. */
export function pngOfSvg(svg: string, size: DrawingSize, engine: SvgEngine): Promise<Uint8Array> {
  return drawnAs('png', svg, engine, size);
}
