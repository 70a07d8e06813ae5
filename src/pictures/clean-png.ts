import { crc32 } from 'node:zlib';
import type { PictureFault } from './picture-fault.ts';

/** A PNG with nothing in it but what is seen. */
export interface CleanPng {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Chunks without which the picture would look otherwise (ISO/IEC 15948, 4.8). */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/**
 * A PNG without words, times, places and profiles: only the chunks that make the picture are left, and nothing after its
 * end. Gives a fault where it is not whole.
 */
export function cleanPng(bytes: Uint8Array): CleanPng | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length)
      return { fault: 'it is a PNG that is cut short', mend: 'Get the whole file and save it again.' };
    const length = view.getUint32(at);
    const end = at + 12 + length;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length)
      return { fault: 'it is a PNG that is cut short', mend: 'Get the whole file and save it again.' };
    if (type === 'acTL')
      return {
        fault: 'it is a PNG that moves',
        mend: 'Save the one picture of it that the paper is to show.',
      };
    if (NEEDED.has(type)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4))
        return { fault: 'it is a PNG that is damaged' };
      kept.push(bytes.subarray(at, end));
    }
    if (type === 'IEND') break;
    at = end;
  }
  const data = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of kept) {
    data.set(part, at);
    at += part.length;
  }
  return { data, width: view.getUint32(16), height: view.getUint32(20) };
}
