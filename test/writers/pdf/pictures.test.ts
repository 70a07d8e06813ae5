import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { readJpegHeader } from '../../../src/pictures/jpeg-header.ts';
import { decodePng } from '../../../src/pictures/png-pixels.ts';
import { UnreadablePicture } from '../../../src/pictures/unreadable-picture.ts';
import type { Picture } from '../../../src/style/house-style.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { type PngContent, pngFile } from '../../pictures/png-file.ts';
import { readPdf } from '../../readers/read-pdf.ts';
import { details, element, laidOut, page } from './hand-laid.ts';

/** Nine by twelve pixels, white. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAMAAkDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ALQAf//Z',
  'base64',
);

const picture = (data: Uint8Array, format: Picture['format']): Picture => ({
  data,
  format,
  width: 90,
  height: 60,
  alternative: 'The arms of the council',
});

const withPictures = (pictures: readonly Picture[]): LaidOut => {
  const figures = pictures.map(({ alternative }, index) =>
    element('Figure', [], { alternative, box: [72, 72 + index * 80, 162, 132 + index * 80] }),
  );
  const items = pictures.map((each, index) => ({
    kind: 'image' as const,
    owner: figures[index] ?? ('header' as const),
    x: 72,
    y: 72 + index * 80,
    width: each.width,
    height: each.height,
    picture: each,
  }));
  return laidOut(element('Document', figures), [page('1', items)]);
};

const one = (content: Omit<PngContent, 'width' | 'height'>) =>
  Array.from(decodePng(pngFile({ width: 1, height: 1, ...content })).pixels);

describe('a PNG', () => {
  it.each<[string, Omit<PngContent, 'width' | 'height'>, number[]]>([
    ['grey', { type: 0, bits: 8, samples: [100] }, [100, 100, 100]],
    ['grey of one bit', { type: 0, bits: 1, samples: [1] }, [255, 255, 255]],
    ['grey of four bits', { type: 0, bits: 4, samples: [5] }, [85, 85, 85]],
    ['grey of sixteen bits', { type: 0, bits: 16, samples: [0x8000] }, [128, 128, 128]],
    ['colour', { type: 2, bits: 8, samples: [1, 2, 3] }, [1, 2, 3]],
    ['a palette', { type: 3, bits: 2, samples: [2], palette: [0, 0, 0, 1, 1, 1, 9, 8, 7] }, [9, 8, 7]],
    [
      'a clear entry of a palette',
      { type: 3, bits: 8, samples: [1], palette: [0, 0, 0, 9, 8, 7], transparency: [255, 0] },
      [255, 255, 255],
    ],
    ['a clear grey', { type: 0, bits: 8, samples: [7], transparency: [0, 7] }, [255, 255, 255]],
    [
      'a clear colour',
      { type: 2, bits: 8, samples: [1, 2, 3], transparency: [0, 1, 0, 2, 0, 3] },
      [255, 255, 255],
    ],
    [
      'another than the clear colour',
      { type: 2, bits: 8, samples: [1, 2, 4], transparency: [0, 1, 0, 2, 0, 3] },
      [1, 2, 4],
    ],
    ['half clear grey', { type: 4, bits: 8, samples: [0, 51] }, [204, 204, 204]],
    ['half clear colour', { type: 6, bits: 8, samples: [255, 0, 0, 51] }, [255, 204, 204]],
    [
      'half clear colour of sixteen bits',
      { type: 6, bits: 16, samples: [0xffff, 0, 0, 0x3333] },
      [255, 204, 204],
    ],
  ])('with %s lies flat on white', (_, content, expected) => {
    expect(one(content)).toEqual(expected);
  });

  it('comes out as it went in, whatever its size, filters and interlacing', () => {
    const contents = fc.record({
      width: fc.integer({ min: 1, max: 19 }),
      height: fc.integer({ min: 1, max: 19 }),
      interlaced: fc.boolean(),
      seed: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(contents, ({ width, height, interlaced, seed }) => {
        const samples = Array.from(
          { length: width * height * 3 },
          (_, index) => (index * index * seed) % 256,
        );
        const png = pngFile({ width, height, bits: 8, type: 2, samples, interlaced });
        expect(Array.from(decodePng(png).pixels)).toEqual(samples);
      }),
    );
  });

  it.each([
    ['no PNG at all', Buffer.from('hello, this is text and no picture')],
    ['nothing', Buffer.alloc(0)],
    [
      'a PNG cut short',
      pngFile({ width: 9, height: 9, bits: 8, type: 0, samples: Array(81).fill(3) }).slice(0, 60),
    ],
    [
      'too few rows',
      pngFile({ width: 9, height: 2, bits: 8, type: 0, samples: Array(9).fill(3) }).slice(0, 58),
    ],
  ])('that is %s is refused by name', (_, bytes) => {
    expect(() => decodePng(bytes)).toThrow(UnreadablePicture);
  });
});

describe('a JPEG', () => {
  it('tells its size and colours', () => {
    expect(readJpegHeader(JPEG)).toEqual({ width: 9, height: 12, colours: 3 });
  });

  it.each([
    ['no JPEG', Buffer.from('not a picture either')],
    ['cut short', JPEG.subarray(0, 120)],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused by name', (_, bytes) => {
    expect(() => readJpegHeader(bytes)).toThrow(UnreadablePicture);
  });

  it('in four colours is refused, for PDF/A has no place for them here', () => {
    const cmyk = Uint8Array.from(JPEG);
    const frame = JPEG.indexOf(Buffer.from([0xff, 0xc0]));
    cmyk[frame + 9] = 4;
    expect(() => readJpegHeader(cmyk)).toThrow('4 colours');
  });
});

describe('pictures in a document', () => {
  const png = pngFile({ width: 2, height: 1, bits: 8, type: 6, samples: [255, 0, 0, 255, 0, 0, 255, 0] });

  it('are embedded once each, without transparency, and described', async () => {
    const shared = picture(png, 'png');
    const bytes = await writePdf(withPictures([shared, picture(JPEG, 'jpeg'), shared]), details());
    const { structure, objects, pageObjects } = await readPdf(bytes);
    expect(structure.children.map(({ alternative }) => alternative)).toEqual(
      Array(3).fill(shared.alternative),
    );
    const resources = objects.dictionary(pageObjects[0]?.dictionary.entries.get('Resources'));
    const embedded = [...objects.dictionary(resources.entries.get('XObject')).entries.values()].map((value) =>
      objects.dictionary(value),
    );
    expect(embedded.map(({ entries }) => [entries.get('Width'), entries.get('Height')])).toEqual([
      [2, 1],
      [9, 12],
    ]);
    expect(Array.from(embedded[0]?.stream ?? [])).toEqual([255, 0, 0, 255, 255, 255]);
    expect(embedded.some(({ entries }) => entries.has('SMask'))).toBe(false);
  });

  it('give the same bytes every time', async () => {
    const write = () => writePdf(withPictures([picture(png, 'png'), picture(JPEG, 'jpeg')]), details());
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });

  it('are refused by name, at once, where they are damaged', async () => {
    await expect(writePdf(withPictures([picture(png.slice(0, 50), 'png')]), details())).rejects.toThrow(
      UnreadablePicture,
    );
  });
});
