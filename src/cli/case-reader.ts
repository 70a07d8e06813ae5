import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../pipeline/workspace.ts';
import { readText } from './read-text.ts';

/** Reads cases by id, each once, so that one changed meanwhile is the same throughout a run. */
export function caseReader(root: string): {
  readonly of: (id: string) => SourceFile | undefined;
  /** Those read so far. */
  readonly read: () => readonly SourceFile[];
} {
  const known = new Map<string, SourceFile | undefined>();
  const find = (id: string) => {
    const paths = ['.yaml', '.yml'].map((ending) => join(root, 'data', 'cases', `${id}${ending}`));
    const path = paths.find((path) => existsSync(path));
    return path === undefined ? undefined : readText(path, root);
  };
  return {
    of(id) {
      if (!known.has(id)) known.set(id, find(id));
      return known.get(id);
    },
    read: () => [...known.values()].filter((file) => file !== undefined),
  };
}
