import { readField } from './read-field.ts';

/** How many paragraphs of a field would take a number of the body: those at its top level, exempt blocks opened. */
export function countNumberedParagraphs(markdown: string): number {
  return readField(markdown).filter((block) => block.type === 'paragraph' && block.role === 'text').length;
}
