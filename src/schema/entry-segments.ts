/**
 * How a path names each entry of a list: by its id, or by its index from 0 where it has none or where an earlier
 * entry already has that id.
 */
export function entrySegments(list: readonly unknown[]): readonly string[] {
  const taken = new Set<string>();
  return list.map((entry, index) => {
    const id = idOf(entry);
    if (id === undefined || taken.has(id)) return String(index);
    taken.add(id);
    return id;
  });
}

/** Which entry of a list a segment names, the last where it names two; -1 where it names none. */
export function entryAt(list: readonly unknown[], segment: string): number {
  const named = list.findIndex((entry) => idOf(entry) === segment);
  const index = /^(?:0|[1-9]\d{0,8})$/.test(segment) ? Number(segment) : -1;
  if (index <= named || index >= list.length) return named;
  const id = idOf(list[index]);
  const isByIndex = id === undefined || list.findIndex((entry) => idOf(entry) === id) < index;
  return isByIndex ? index : named;
}

/** The id of a list entry, or undefined where it has none. */
export function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}
