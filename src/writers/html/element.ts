import type { Element, ElementContent, Properties, Text } from 'hast';
import { cleanText } from './clean-text.ts';

/** An element with its attributes, by hast's names (`className`, `colSpan`), and what it holds. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Words, made fit for HTML; the serialiser escapes them. */
export function text(value: string): Text {
  return { type: 'text', value: cleanText(value) };
}

const newLine: Text = { type: 'text', value: '\n' };

/** Blocks on lines of their own, so that two versions of a page can be compared line by line. */
export function onLines(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.length === 0 ? [] : [newLine, ...blocks.flatMap((block) => [block, newLine])];
}
