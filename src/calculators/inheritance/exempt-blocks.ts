import type { Field } from '../../schema/each-field.ts';

/**
 * Replaces every `:::exempt{#id}` block of a Markdown text by what `replace` gives for its id and content, or
 * unwraps it where that is undefined and asks about the blocks within. An id that cannot be read is `''`.
 */
export type ReplaceExemptBlocks = (
  markdown: string,
  replace: (id: string, content: string) => string | undefined,
) => string;

/** One exempt block of a case, and the field it stands in. */
export interface ExemptBlock {
  readonly id: string;
  /** The Markdown within. */
  readonly markdown: string;
  /** Path of the field: `background.services.text`. */
  readonly field: string;
  /** Where its words stand in the file: the field, with `.en` or `.cy` where it has both. */
  readonly at: string;
}

/** Every exempt block of a case's fields, in the order of the file; one within another after it. */
export function exemptBlocks(
  fields: readonly Field[],
  replaceExemptBlocks: ReplaceExemptBlocks,
): readonly ExemptBlock[] {
  const blocks: ExemptBlock[] = [];
  for (const field of fields) {
    if (field.kind !== 'markdown' || !field.text.includes(':::')) continue;
    replaceExemptBlocks(field.text, (id, markdown) => {
      blocks.push({ id, markdown, field: field.path, at: field.at });
      return undefined;
    });
  }
  return blocks;
}
