import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ItemRequest, MadeItem } from '../../pipeline/pack/made-item.ts';
import { version } from '../version.ts';
import type { OpenWorkspace } from '../workspace.ts';
import { cacheFolder } from './cache-folder.ts';
import { openStore } from './store.ts';

/** What was made of items before; an entry is used only where everything it stands on is the same to the byte. */
export interface ItemCache {
  /** Whether there is one at all, sound or not. */
  readonly has: (request: ItemRequest) => boolean;
  readonly get: (request: ItemRequest) => MadeItem | undefined;
  readonly put: (request: ItemRequest, made: MadeItem) => void;
  readonly close: () => void;
}

/** More than a council's year of packs. */
const MOST_BYTES = 512_000_000;

interface Entry {
  readonly made: MadeItem;
  /** Of its logo, its pictures and its typeface, which only it and its own authority name. */
  readonly outside: string;
}

/** The cache of this user; one that keeps nothing where `--no-cache` asks for that, or there can be no folder for it. */
export function openItemCache(workspace: OpenWorkspace, { none }: { readonly none: boolean }): ItemCache {
  const store = none ? undefined : openStore(cacheFolder(process.env));
  if (!store) return { has: () => false, get: () => undefined, put: () => {}, close: () => {} };
  const common = commonHash(workspace);
  const keys = new WeakMap<ItemRequest, string>();
  const keyOf = (request: ItemRequest) => {
    const key = keys.get(request) ?? common.copy().update(JSON.stringify(request)).digest('hex');
    keys.set(request, key);
    return key;
  };
  const outside = outsideOf(workspace);
  return {
    has: (request) => store.has(keyOf(request)),
    get(request) {
      const bytes = store.get(keyOf(request));
      if (!bytes) return undefined;
      const entry = deserialize(bytes) as Entry;
      return outside(entry.made) === entry.outside ? entry.made : undefined;
    },
    put(request, { here: _, ...made }) {
      store.put(keyOf(request), serialize({ made, outside: outside(made) } satisfies Entry));
    },
    close: () => store.trim(MOST_BYTES),
  };
}

/** The program, the engine that runs it, and every text of the workspace. */
function commonHash({ authorities, registers, templates }: OpenWorkspace): Hash {
  const hash = createHash('sha256').update(`${version()} ${JSON.stringify(process.versions)}`);
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  const texts = [
    [...authorities],
    registers,
    [...templates].sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  return hash.update(JSON.stringify(texts));
}

/** The fingerprint of the pictures and the font files that an item uses, each looked at once a run. */
function outsideOf({ image, fonts }: OpenWorkspace): (made: MadeItem) => string {
  const known = new Map<string, string>();
  return ({ uses: { pictures, face } }) => {
    const key = JSON.stringify([pictures, face]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const hash = createHash('sha256');
    for (const picture of pictures) {
      const bytes = image(picture);
      hash.update(`${picture}\0${typeof bytes === 'string' ? '' : bytes.length}\0`).update(bytes);
    }
    for (const bytes of Object.values((face === undefined ? undefined : fonts(face)) ?? {}))
      hash.update(bytes);
    const digest = hash.digest('hex');
    known.set(key, digest);
    return digest;
  };
}
