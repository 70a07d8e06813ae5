import { openTypeface } from '../fonts/open-typeface.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { Workspace } from './workspace.ts';

/** Typefaces by name, each opened once, so that papers bound together share their fonts; undefined means not installed. */
export type Typefaces = (face: string) => Typeface | undefined;

/** Opened once for what gives their files, however many papers are set in them and copies of a workspace name it. */
const opened = new WeakMap<Workspace['fonts'], Typefaces>();

/** The typefaces of a workspace. */
export function typefacesOf({ fonts }: Workspace): Typefaces {
  const known = opened.get(fonts);
  if (known) return known;
  const typefaces = openerOf(fonts);
  opened.set(fonts, typefaces);
  return typefaces;
}

function openerOf(fonts: Workspace['fonts']): Typefaces {
  const open = new Map<string, Typeface | undefined>();
  return (face) => {
    if (!open.has(face)) {
      const files = fonts(face);
      open.set(face, files && openTypeface(face, files));
    }
    return open.get(face);
  };
}
