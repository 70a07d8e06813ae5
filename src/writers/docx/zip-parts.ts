import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './parts/fill-parts.ts';

/** The earliest moment a zip entry can have; read as local time, because that is how a zip keeps it, so the bytes are the same in every time zone. */
const zipEpoch = '1980-01-01T00:00:00';

const contentTypes = '[Content_Types].xml';

/** The parts as one file: content types first, the rest by path, no moment of making. */
export function zipParts(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...parts.keys()].sort(byPath)) {
    const part = parts.get(path) ?? '';
    entries[path] = [typeof part === 'string' ? strToU8(part) : part, { mtime: zipEpoch, level: 4 }];
  }
  return zipSync(entries);
}

function byPath(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}
