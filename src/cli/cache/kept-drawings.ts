import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DrawnFrom, KeptDrawings } from '../../pictures/svg/engine.ts';
import { cacheFolder } from './cache-folder.ts';
import { openStore, type Store } from './store.ts';

/** Logos and charts are of some ten thousand bytes. */
const MOST_BYTES = 64_000_000;

/** Where this user's drawings are kept between runs; undefined where `--no-cache` asks for none. */
export function drawingsFolder({ none }: { readonly none: boolean }): string | undefined {
  return none ? undefined : join(cacheFolder(process.env), 'drawings');
}

/** What is kept in a folder, which is opened when a drawing is first wanted. */
export function keptDrawings(folder: string): KeptDrawings {
  const keyOf = keys();
  let opened: { store: Store | undefined } | undefined;
  const store = () => {
    opened ??= { store: openStore(folder) };
    return opened.store;
  };
  let grown = false;
  return {
    get: (from) => store()?.get(keyOf(from)),
    put(from, made) {
      store()?.put(keyOf(from), made);
      if (!grown) store()?.trim(MOST_BYTES);
      grown = true;
    },
  };
}

/** The fingerprint of all that a drawing was made from; the module and the fonts are looked at once a run. */
function keys(): (from: DrawnFrom) => string {
  const known = new WeakMap<Uint8Array, string>();
  const hashed = (part: string | Uint8Array) => createHash('sha256').update(part).digest('hex');
  const ofBytes = (part: Uint8Array) => {
    const hash = known.get(part) ?? hashed(part);
    known.set(part, hash);
    return hash;
  };
  return (from) =>
    hashed(JSON.stringify(from.map((part) => (typeof part === 'string' ? part : [ofBytes(part)]))));
}
