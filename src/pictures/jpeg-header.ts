import { UnreadablePicture } from './unreadable-picture.ts';

/** What a PDF must say of a JPEG it carries. */
export interface JpegHeader {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colours: 1 | 3;
}

/**
 * Gives a JPEG's size and colours from its frame header (ITU-T T.81, B.2.2). Throws `UnreadablePicture` where
 * there is none, or where the colours are CMYK, which PDF/A forbids beside an RGB output intent.
 */
export function readJpegHeader(data: Uint8Array): JpegHeader {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 2;
  while (at + 10 <= data.length && data[0] === 0xff && data[1] === 0xd8) {
    if (data[at] !== 0xff) break;
    const marker = data[at + 1] ?? 0;
    if (isFrame(marker)) return frame(view, at);
    // A fill byte stands alone; every other marker before the frame says how long it is.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new UnreadablePicture('not a JPEG picture');
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function frame(view: DataView, at: number): JpegHeader {
  const bits = view.getUint8(at + 4);
  const colours = view.getUint8(at + 9);
  if (bits !== 8) throw new UnreadablePicture(`a JPEG of ${bits} bits to a colour`);
  if (colours !== 1 && colours !== 3) throw new UnreadablePicture(`a JPEG of ${colours} colours`);
  return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), colours };
}
