/** What is known of a typeface without opening a file of it. */
export interface KnownTypeface {
  /** What Word calls the typeface that has the same widths, so that all formats break lines alike. */
  readonly word: string;
  /** What Word means by "single": the height of a line by that typeface's own measures, as a multiple of the size. */
  readonly singleLine: number;
  /** What it is called where a browser may find it, or one of its widths, as CSS writes a font stack. */
  readonly families: string;
}

/** The typeface of an authority that names none. */
export const USUAL_FACE = 'arimo';

/** Every typeface that a house style may name. Each has Welsh and the Latin alphabets of Europe, and figures of one width. */
export const TYPEFACES = {
  arimo: {
    word: 'Arial',
    singleLine: 1.149,
    families: 'Arial,Arimo,"Liberation Sans",Helvetica,sans-serif',
  },
  tinos: {
    word: 'Times New Roman',
    singleLine: 1.149,
    families: '"Times New Roman",Tinos,"Liberation Serif",Times,serif',
  },
  carlito: {
    word: 'Calibri',
    singleLine: 1.2207,
    families: 'Calibri,Carlito,"Segoe UI",Helvetica,sans-serif',
  },
} as const satisfies Readonly<Record<string, KnownTypeface>>;

/** What is known of a typeface; of one that is not known, what is known of the usual one. */
export function knownTypeface(face: string): KnownTypeface {
  const known: Readonly<Record<string, KnownTypeface>> = TYPEFACES;
  return known[face] ?? TYPEFACES[USUAL_FACE];
}
