import type { FontFiles } from '../fonts/typeface.ts';
import type { KeptDrawings } from '../pictures/svg/engine.ts';

/** A text file by the name messages should give it. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** Why the file could not be read as text, and where in as much of it as could be: `text`. */
  readonly unreadable?: { readonly message: string; readonly mend: string; readonly offset: number };
}

/**
 * Everything a case needs beside itself, as values: the pipeline reads no files. `image` and `fonts` are asked
 * by name, so that only what is used need be loaded; undefined means there is no such thing.
 */
export interface Workspace {
  /** By the file's stem, which must be the authority's id. */
  readonly authorities: ReadonlyMap<string, SourceFile>;
  readonly registers: readonly SourceFile[];
  /** Template text by path under `templates/`: `sections/purpose.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  readonly fonts: (face: string) => FontFiles | undefined;
  /** Bytes of a picture by its path in the workspace; a reason in words where it cannot be had. */
  readonly image: (path: string) => Uint8Array | string;
  /** The module that makes pictures of charts for Word; without it a Word file has the figures of a chart alone. */
  readonly rasteriser?: () => Uint8Array | undefined;
  /** What the rasteriser made in earlier runs; without it, all is drawn anew. */
  readonly drawings?: KeptDrawings | undefined;
}
