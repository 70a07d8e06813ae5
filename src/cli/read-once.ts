import type { OpenWorkspace } from './workspace.ts';

/** A workspace whose pictures and supplied files are read once, so that one changed meanwhile is the same in all of a run. */
export interface ReadOnce extends OpenWorkspace {
  /** Lets go of what was read, where one piece of work is done and another begins. */
  readonly forget: () => void;
}

/** Reads each picture and supplied file of a workspace once, until told to forget them. */
export function readOnce(workspace: OpenWorkspace): ReadOnce {
  const known = new Map<string, Uint8Array | string>();
  return {
    ...workspace,
    image(path) {
      const found = known.get(path) ?? workspace.image(path);
      known.set(path, found);
      return found;
    },
    forget: () => known.clear(),
  };
}
