import { openTypeface } from '../fonts/open-typeface.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { Workspace } from './workspace.ts';

/** Typefaces by name, each opened once, so that papers bound together share their fonts; undefined means not installed. */
export type Typefaces = (face: string) => Typeface | undefined;

/** Opened once a workspace, however many papers are set in them. */
const opened = new WeakMap<Workspace, Typefaces>();

/** The typefaces of a workspace. */
export function typefacesOf(workspace: Workspace): Typefaces {
  const known = opened.get(workspace);
  if (known) return known;
  const typefaces = openerOf(workspace);
  opened.set(workspace, typefaces);
  return typefaces;
}

function openerOf(workspace: Workspace): Typefaces {
  const open = new Map<string, Typeface | undefined>();
  return (face) => {
    if (!open.has(face)) {
      const files = workspace.fonts(face);
      open.set(face, files && openTypeface(face, files));
    }
    return open.get(face);
  };
}
