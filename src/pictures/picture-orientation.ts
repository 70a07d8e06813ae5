/** How a picture's rows and columns are meant to be seen (EXIF 2.3, tag 0112): 1 as they stand, 6 turned clockwise. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION = 0x0112;

/** The orientation that a camera wrote into a JPEG; 1 where it wrote none, or none that makes sense. */
export function pictureOrientation(data: Uint8Array): Orientation {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 2; at + 4 <= data.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) break;
    const end = Math.min(data.length, at + 2 + view.getUint16(at + 2));
    if (marker === 0xe1 && at + 18 <= end && view.getUint32(at + 4) === 0x45786966)
      return fromTiff(new DataView(data.buffer, data.byteOffset + at + 10, end - at - 10));
  }
  return 1;
}

/** Reads the first directory of the TIFF that EXIF is. */
function fromTiff(view: DataView): Orientation {
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + 12 * index;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) === ORIENTATION) return known(view.getUint16(at + 8, little));
  }
  return 1;
}

function known(value: number): Orientation {
  return value >= 1 && value <= 8 ? (value as Orientation) : 1;
}
