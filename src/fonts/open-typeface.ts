import { openFace } from './open-face.ts';
import type { FontFiles, Typeface } from './typeface.ts';

/**
 * A typeface from the bytes of its files. Nothing is parsed yet: each cut is opened when it is first measured,
 * so a document without bold italics or ballot boxes never pays for them. `name` begins each face's key
 * (`arimo-bold`). A file that is not a font throws when it is first used.
 */
export function openTypeface(name: string, files: FontFiles): Typeface {
  return {
    name,
    cuts: {
      regular: openFace(`${name}-regular`, files.regular),
      bold: openFace(`${name}-bold`, files.bold),
      italic: openFace(`${name}-italic`, files.italic),
      boldItalic: openFace(`${name}-bold-italic`, files.boldItalic),
    },
    symbols: openFace('symbols', files.symbols),
  };
}
