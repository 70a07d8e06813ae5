import type { OpenWorkspace } from './workspace.ts';

/** A workspace whose pictures and supplied files are read once, so that one changed meanwhile is the same in all of a run. */
export function readOnce(workspace: OpenWorkspace): OpenWorkspace {
  const known = new Map<string, Uint8Array | string>();
  return {
    ...workspace,
    image(path) {
      const found = known.get(path) ?? workspace.image(path);
      known.set(path, found);
      return found;
    },
  };
}
