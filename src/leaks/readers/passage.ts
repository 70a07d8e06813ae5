/**
 * What a passage is: `text` that a person can read; a whole table `cell`; `markup` around text (names and values of
 * attributes), in which bare numbers are mostly measures; `bytes` that are no text, in which short words are chance.
 */
export type PassageKind = 'text' | 'cell' | 'markup' | 'bytes';

/** One stretch of a file, as far as it belongs together. */
export interface Passage {
  readonly kind: PassageKind;
  /** Where in the file, in words. */
  readonly where: string;
  readonly text: string;
  /** Where parts of the text stand, by the offset at which each begins; in order. */
  readonly marks?: readonly { readonly from: number; readonly where: string }[];
}

/** What a file holds, and what in it could not be read. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly unread: readonly { readonly where: string; readonly reason: string }[];
}

/** Reads a file within another: a picture in a Word file, a file attached to a PDF. */
export type ReadFile = (name: string, bytes: Uint8Array, depth: number) => Reading;

/** Stands where text moves to the side without a space: a gap to the eye or none, which cannot be told. */
export const SIDEWAYS = '\u2063';

/** Several readings as one, each passage named by where it stands within. */
export function joined(readings: readonly Reading[], within?: string): Reading {
  const name = (where: string) =>
    within === undefined ? where : where === '' ? within : `${within}, ${where}`;
  return {
    passages: readings.flatMap(({ passages }) =>
      passages.map((passage) => ({
        ...passage,
        where: name(passage.where),
        ...(passage.marks && { marks: passage.marks.map((mark) => ({ ...mark, where: name(mark.where) })) }),
      })),
    ),
    unread: readings.flatMap(({ unread }) => unread.map((part) => ({ ...part, where: name(part.where) }))),
  };
}
