/** Finds what a reference names. */
export interface NameIndex {
  /** The anchor meant; or the full names of all that could be, none or several. */
  find(wanted: string): { readonly id: string } | { readonly candidates: readonly string[] };
}

/**
 * Names by their full path and by every dotted end of it. A full path always wins; an end must be the end of one
 * block's names only. `anchors` maps each name to the anchor of its block.
 */
export function nameIndex(anchors: ReadonlyMap<string, string>): NameIndex {
  let ends: ReturnType<typeof endsOf> | undefined;
  return {
    find(wanted) {
      const exact = anchors.get(wanted);
      if (exact !== undefined) return { id: exact };
      ends ??= endsOf(anchors);
      const found = ends.get(wanted);
      const [only] = found?.keys() ?? [];
      return found?.size === 1 && only !== undefined
        ? { id: only }
        : { candidates: [...(found?.values() ?? [])] };
    },
  };
}

/** Every dotted end of the names, with the anchors of the blocks that a name so ending has, and that name. */
function endsOf(anchors: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const ends = new Map<string, Map<string, string>>();
  for (const [name, id] of anchors) {
    for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) {
      const end = name.slice(at + 1);
      const found = ends.get(end);
      if (found === undefined) ends.set(end, new Map([[id, name]]));
      else if (!found.has(id)) found.set(id, name);
    }
  }
  return ends;
}
