const label = /^\p{L}+\s\d+/u;

/** The part of a caption that counts the table, "Table 1"; undefined where the caption does not begin with one. */
export function captionLabel(caption: string): string | undefined {
  return label.exec(caption)?.[0];
}
