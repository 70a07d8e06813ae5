import { pathHash } from './path-hash.ts';

/** Word's limit on a bookmark's name. */
const longestName = 40;

/** The two halves of a bookmark, to be put on either side of what it marks. */
export interface BookmarkPair {
  readonly start: string;
  readonly end: string;
}

const none: BookmarkPair = { start: '', end: '' };

/** The bookmarks of one document: names that Word accepts, each used once, and ids in order of first use. */
export class Bookmarks {
  readonly #taken = new Set<string>();
  readonly #ofBlock = new Map<string, string>();
  readonly #timesSeen = new Map<string, number>();
  #lastId = 0;

  /** The name for a block's id; the same id always has the same name. */
  nameOf(blockId: string): string {
    let name = this.#ofBlock.get(blockId);
    if (name === undefined) {
      const plain = blockId.replace(/[^A-Za-z0-9_]/g, '_');
      name = this.#claim(/^[A-Za-z]/.test(plain) ? plain : `b_${plain}`);
      this.#ofBlock.set(blockId, name);
    }
    return name;
  }

  /** Bookmarks for a block: by its id, so that it can be referred to, and by its path in the case, so that an edit finds its way back. */
  around(block: { readonly id?: string; readonly origin?: { readonly path: string } }): BookmarkPair {
    if (block.id === undefined && block.origin === undefined) return none;
    const byId = block.id === undefined ? none : this.pair(this.nameOf(block.id));
    const byPath = block.origin === undefined ? none : this.pair(this.#nameOfPath(block.origin.path));
    return { start: byId.start + byPath.start, end: byPath.end + byId.end };
  }

  /** A bookmark of the given name, with the next id. */
  pair(name: string): BookmarkPair {
    const id = this.nextId();
    return {
      start: `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`,
      end: `<w:bookmarkEnd w:id="${id}"/>`,
    };
  }

  /** An id that no bookmark and no tracked change of the document has. */
  nextId(): number {
    return ++this.#lastId;
  }

  #nameOfPath(path: string): string {
    const name = `f_${pathHash(path)}`;
    const times = (this.#timesSeen.get(name) ?? 0) + 1;
    this.#timesSeen.set(name, times);
    return this.#claim(times === 1 ? name : `${name}_${times}`);
  }

  /** Word compares names without regard to case. */
  #claim(wanted: string): string {
    let name = wanted.slice(0, longestName);
    for (let n = 2; this.#taken.has(name.toLowerCase()); n++) {
      const ending = `_${n}`;
      name = wanted.slice(0, longestName - ending.length) + ending;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
