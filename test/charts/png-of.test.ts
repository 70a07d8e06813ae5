import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/charts/drawing.ts';
import { pngOf } from '../../src/charts/png-of.ts';
import { svgOf } from '../../src/charts/svg-of.ts';

const require = createRequire(import.meta.url);
const engine = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
const font = readFileSync(require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'));

const DRAWING: Drawing = {
  width: 60,
  height: 20,
  marks: [
    { kind: 'fill', x: 0, y: 0, width: 30, height: 20, colour: '#ff0000' },
    { kind: 'rule', x1: 30, y1: 0, x2: 60, y2: 20, thickness: 1, colour: '#0000ff' },
    { kind: 'words', x: 2, baseline: 14, text: '<R&D "1">', bold: true, size: 8, colour: '#ffffff' },
  ],
};

describe('a drawing as a picture', () => {
  it('is SVG with its words escaped', () => {
    expect(svgOf(DRAWING, 'Arimo')).toContain('>&lt;R&amp;D &quot;1&quot;&gt;</text>');
  });

  it('is a PNG of three dots a point, with the words in it, the same each time', async () => {
    const png = await pngOf(DRAWING, 'Arimo', [font], engine);
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([180, 60]);
    expect(await pngOf(DRAWING, 'Arimo', [font], engine)).toEqual(png);
    const wordless = { ...DRAWING, marks: DRAWING.marks.slice(0, 2) };
    expect(await pngOf(wordless, 'Arimo', [font], engine)).not.toEqual(png);
  });
});
