import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageItem, LaidOut } from '../../src/layout/laid-out.ts';
import type { Block, PictureBlock } from '../../src/tree/nodes.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { ofType, ownedText, printed } from './read-layout.ts';
import { sampleStyle } from './sample-style.ts';
import { paragraph, text } from './tree-builder.ts';

const picture = (width: number, height: number, more: Partial<PictureBlock> = {}): PictureBlock => ({
  type: 'picture',
  indent: 0,
  caption: [text('Figure 1: The way in')],
  picture: { data: new Uint8Array(1), format: 'png', width, height, alternative: 'A door' },
  ...more,
});

const imagesOf = ({ pages }: LaidOut) =>
  pages.flatMap(({ items }, page) =>
    items.filter((item): item is ImageItem => item.kind === 'image').map((item) => ({ ...item, page })),
  );

const { page } = sampleStyle;
const COLUMN = page.width - page.margins.left - page.margins.right;

describe('a picture in the text', () => {
  it.each<[string, PictureBlock, number, number]>([
    ['has its own size', picture(90, 60), 90, 60],
    ['is no wider than the text', picture(2000, 100), COLUMN, COLUMN / 20],
    ['takes its share of the width', picture(90, 60, { share: 0.5 }), COLUMN / 2, COLUMN / 3],
    ['is no higher than six tenths of the page', picture(100, 2000), page.height * 0.03, page.height * 0.6],
    [
      'is no higher though its share is',
      picture(100, 2000, { share: 1 }),
      page.height * 0.03,
      page.height * 0.6,
    ],
    ['stands under its paragraph', picture(2000, 1000, { indent: 1 }), COLUMN - 42, (COLUMN - 42) / 2],
  ])('%s', (_, block, width, height) => {
    const laidOut = layOutBlocks([block]);
    const [image] = imagesOf(laidOut);
    expect(image?.width).toBeCloseTo(width);
    expect(image?.height).toBeCloseTo(height);
    expect(image?.x).toBeCloseTo(page.margins.left + block.indent * 42);
    expect(laidOut.pictures.get(block)).toEqual({ width: image?.width, height: image?.height });
    const [left = 0, top = 0, right = 0, bottom = 0] = ofType(laidOut, 'Figure')[0]?.box ?? [];
    expect([right - left, bottom - top]).toEqual(
      [image?.width, image?.height].map((side) => expect.closeTo(side ?? 0)),
    );
    expect(ofType(laidOut, 'Figure')[0]?.alternative).toBe('A door');
  });

  it('that is left out is its caption', () => {
    const { picture: _, ...bare } = picture(9, 9);
    const laidOut = layOutBlocks([bare, paragraph('Left out.')]);
    expect(ofType(laidOut, 'Figure')).toEqual([]);
    expect(ownedText(laidOut.pages[0]!).map(printed)).toEqual(['Figure 1: The way in', 'Left out.']);
  });

  it('is whole on its page, with its caption, wherever it stands', () => {
    const blocks = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 120 }).map((words): Block => paragraph('word '.repeat(words))),
        fc
          .record({
            width: fc.integer({ min: 1, max: 3000 }),
            height: fc.integer({ min: 1, max: 3000 }),
            indent: fc.nat(2),
          })
          .map(({ width, height, indent }): Block => picture(width, height, { indent })),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(blocks, (children) => {
        const laidOut = layOutBlocks(children);
        const images = imagesOf(laidOut);
        expect(images).toHaveLength(children.filter(({ type }) => type === 'picture').length);
        for (const { y, height, x, width, page: at } of images) {
          expect(y).toBeGreaterThanOrEqual(page.margins.top);
          expect(y + height).toBeLessThanOrEqual(page.height - page.margins.bottom + 0.01);
          expect(x + width).toBeLessThanOrEqual(page.width - page.margins.right + 0.01);
          const captions = ownedText(laidOut.pages[at]!).filter((line) =>
            printed(line).startsWith('Figure 1'),
          );
          expect(captions.some(({ baseline }) => baseline < y && y - baseline < 20)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
