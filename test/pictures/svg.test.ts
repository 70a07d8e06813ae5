import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgOf } from '../../src/charts/svg-of.ts';
import { isFault } from '../../src/pictures/picture-fault.ts';
import { decodePng } from '../../src/pictures/png-pixels.ts';
import type { SvgEngine } from '../../src/pictures/svg/engine.ts';
import { pngOfSvg } from '../../src/pictures/svg/png-of-svg.ts';
import { readSvg } from '../../src/pictures/svg/read-svg.ts';
import { svgOfVector } from '../../src/pictures/svg/svg-of-vector.ts';
import { vectorOfSvg } from '../../src/pictures/svg/vector-of-svg.ts';
import { turned } from '../../src/pictures/turned.ts';
import { formOf } from '../../src/writers/pdf/form-of.ts';
import { JPEG, svg } from './made-pictures.ts';

const require = createRequire(import.meta.url);
const ENGINE: SvgEngine = {
  module: readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
  fonts: [readFileSync(require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'))],
  family: 'Arimo',
};

function clean(bytes: Uint8Array): string {
  const read = readSvg(bytes);
  if (isFault(read)) throw new Error(read.fault);
  return read.svg;
}

const vector = (within: string, attributes?: string) => vectorOfSvg(clean(svg(within, attributes)), ENGINE);

describe('a drawing as outlines', () => {
  it.each([
    ['shapes', '<rect x="1" y="1" width="9" height="9" rx="2"/><circle cx="20" cy="10" r="5" fill="red"/>'],
    ['styles', '<style>.a{fill:#0a0;stroke:navy;stroke-width:2}</style><path class="a" d="M2 2h9v9z"/>'],
    [
      'dashes',
      '<line x1="1" y1="9" x2="39" y2="9" stroke="#000" stroke-dasharray="4 2" stroke-linecap="round"/>',
    ],
    ['uses', '<defs><g id="a"><path d="M0 0L9 9"  stroke="#000"/></g></defs><use href="#a" x="5"/>'],
    ['turns', '<g transform="rotate(20 20 10) scale(1.5)"><ellipse cx="9" cy="6" rx="6" ry="3"/></g>'],
    ['one thing seen through', '<rect width="20" height="20" fill="#00f" opacity=".5"/>'],
    [
      'clips',
      '<clipPath id="c"><circle cx="9" cy="9" r="6"/></clipPath><rect width="40" height="20" clip-path="url(#c)"/>',
    ],
    ['holes', '<path fill-rule="evenodd" d="M0 0h20v20h-20z M5 5h10v10h-10z"/>'],
    ['words', '<text x="2" y="15" font-size="12" font-family="Comic Sans MS">Aé</text>'],
    [
      'arrows',
      '<marker id="m" markerWidth="6" markerHeight="6" refX="3" refY="3" orient="auto"><path d="M0 0L6 3L0 6z"/></marker><path d="M2 10H30" stroke="#000" marker-end="url(#m)"/>',
    ],
  ])('looks as it did: %s', async (_, within) => {
    const drawing = clean(svg(within));
    const outlines = await vectorOfSvg(drawing, ENGINE);
    if (!outlines) throw new Error('dots');
    expect(outlines.shapes.length).toBeGreaterThan(0);
    const [before, after] = [
      decodePng(await pngOfSvg(drawing, { each: 3 }, ENGINE)),
      decodePng(await pngOfSvg(svgOfVector(outlines), { each: 3 }, ENGINE)),
    ];
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    const far = before.pixels.filter((value, at) => Math.abs(value - (after.pixels[at] ?? 0)) > 24).length;
    expect(far / before.pixels.length).toBeLessThan(0.01);
    expect(before.pixels.some((value) => value < 200)).toBe(true);
  });

  it.each([
    [
      'gradients',
      '<linearGradient id="g"><stop/><stop offset="1" stop-color="red"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
    ],
    [
      'masks',
      '<mask id="m"><rect width="9" height="9" fill="#fff"/></mask><rect width="9" height="9" mask="url(#m)"/>',
    ],
    [
      'filters',
      '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect width="9" height="9" filter="url(#f)"/>',
    ],
    ['groups seen through', '<g opacity=".5"><rect width="9" height="9"/><circle r="9"/></g>'],
    ['blends', '<g style="mix-blend-mode:multiply"><rect width="9" height="9"/></g>'],
  ])('is dots where it has %s', async (_, within) => {
    expect(await vector(within)).toBeUndefined();
    expect((await pngOfSvg(clean(svg(within)), { across: 80 }, ENGINE)).length).toBeGreaterThan(60);
  });

  it('fills the unit square of a PDF, with its states and no transparency unless asked', async () => {
    const plain = formOf((await vector('<rect width="20" height="10" fill="#ff0000"/>'))!);
    expect(plain.entries).toBe(
      '/Type/XObject/Subtype/Form/BBox[0 0 40 20]/Matrix[0.025 0 0 -0.05 0 1]/Resources<<>>',
    );
    expect(plain.content).toContain('1 0 0 rg');
    const clear = formOf((await vector('<rect width="20" height="10" fill-opacity=".25"/>'))!);
    expect(clear.entries).toContain('/ExtGState<</G1<</Type/ExtGState/ca 0.25/CA 1>>>>');
  });

  it('has the same bytes each time', async () => {
    const drawing = clean(svg('<text x="2" y="15" font-size="12">Abc</text><circle r="9" fill="red"/>'));
    expect(await vectorOfSvg(drawing, ENGINE)).toEqual(await vectorOfSvg(drawing, ENGINE));
    expect(await pngOfSvg(drawing, { each: 2 }, ENGINE)).toEqual(
      await pngOfSvg(drawing, { each: 2 }, ENGINE),
    );
  });
});

describe('whatever is read as a drawing', () => {
  const pieces = fc.constantFrom(
    ...[
      '<rect width="9"/>',
      '<g>',
      '</g>',
      '<g fill="&#65;">',
      '&amp;',
      '&x;',
      '<',
      '>',
      '"',
      '<!-- - -->',
      '<![CDATA[a]]>',
    ],
    ...[
      '<use href="#a"/>',
      '<g id="a">',
      '<path d="M0 0 L"/>',
      '<path d="M1e9 0 L3 4z"/>',
      '<text>x</text>',
      ' a="1"',
      '<svg/>',
    ],
    ...[
      '<style>*{fill:red</style>',
      '<svg:g/>',
      '<b xmlns="x"/>',
      '<rect fill="url(#no)" width="3" height="3"/>',
      '\u0000',
    ],
    ...[
      '<clipPath id="c"><use href="#a"/></clipPath>',
      '<g clip-path="url(#c)">',
      '<pattern id="p"/>',
      '\ud83d\ude00',
    ],
  );

  it('can be drawn', async () => {
    const property = fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), async (parts) => {
      const read = readSvg(svg(parts.join('')));
      if (isFault(read)) return;
      await vectorOfSvg(read.svg, ENGINE);
      await pngOfSvg(read.svg, { across: 20 }, ENGINE);
    });
    await fc.assert(property, { numRuns: 400 });
  });
});

describe('a turned photograph', () => {
  /** Its upper half is red and its lower half blue: for each orientation, where red is seen. */
  it.each([
    [2, 6, 2],
    [3, 6, 6],
    [4, 6, 6],
    [5, 2, 6],
    [6, 6, 6],
    [7, 6, 6],
    [8, 2, 6],
  ] as const)('of orientation %i stands upright', async (orientation, x, y) => {
    const size = orientation < 5 ? { width: 12, height: 8 } : { width: 8, height: 12 };
    const png = await turned(
      JPEG,
      orientation,
      { width: size.width * 0.24, height: size.height * 0.24 },
      ENGINE,
    );
    const { width, height, pixels } = decodePng(png!);
    expect([width, height]).toEqual([size.width, size.height]);
    const at = (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 3;
    expect(pixels[at]! > 150 && pixels[at + 2]! < 100).toBe(true);
  });

  it('that cannot be read is none', async () => {
    expect(await turned(JPEG.slice(0, 60), 6, { width: 9, height: 9 }, ENGINE)).toBeUndefined();
  });
});

describe('a chart as a picture', () => {
  const DRAWING = {
    width: 60,
    height: 20,
    marks: [
      { kind: 'fill', x: 0, y: 0, width: 30, height: 20, colour: '#ff0000' },
      { kind: 'rule', x1: 30, y1: 0, x2: 60, y2: 20, thickness: 1, colour: '#0000ff' },
      { kind: 'words', x: 2, baseline: 14, text: '<R&D "1">', bold: true, size: 8, colour: '#ffffff' },
    ],
  } as const;

  it('is SVG with its words escaped, and a PNG with the words in it, the same each time', async () => {
    const words = svgOf(DRAWING, 'Arimo');
    expect(words).toContain('>&lt;R&amp;D &quot;1&quot;&gt;</text>');
    const png = await pngOfSvg(words, { each: 3 }, ENGINE);
    const { width, height } = decodePng(png);
    expect([width, height]).toEqual([180, 60]);
    expect(await pngOfSvg(words, { each: 3 }, ENGINE)).toEqual(png);
    const wordless = svgOf({ ...DRAWING, marks: DRAWING.marks.slice(0, 2) }, 'Arimo');
    expect(await pngOfSvg(wordless, { each: 3 }, ENGINE)).not.toEqual(png);
  });
});
