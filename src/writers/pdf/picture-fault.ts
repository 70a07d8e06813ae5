import { readJpegHeader } from './jpeg-header.ts';
import { decodePng } from './png-pixels.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

/** Why a picture's bytes cannot be painted, in words, or undefined where they can. */
export function pictureFault(data: Uint8Array, format: 'png' | 'jpeg'): string | undefined {
  try {
    if (format === 'png') decodePng(data);
    else {
      readJpegHeader(data);
      if (!endsWhole(data)) return 'it is a JPEG that is cut short';
    }
    return undefined;
  } catch (error) {
    if (error instanceof UnreadablePicture) return `it is ${error.message}`;
    throw error;
  }
}

/** A JPEG ends with its end-of-image marker (ITU-T T.81, B.2.1); cameras may put data of their own after it. */
function endsWhole(data: Uint8Array): boolean {
  for (let at = data.length - 2; at > 1; at -= 1) if (data[at] === 0xff && data[at + 1] === 0xd9) return true;
  return false;
}
