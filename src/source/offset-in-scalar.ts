import type { Scalar } from 'yaml';

/**
 * Tells where in the text the character `offset` of a scalar's value stands: through its quotation marks, escapes, folds
 * and indentation. Within an escape it is the escape's own beginning. It goes on from where it last was, so that many
 * questions about one long text, asked in order, cost no more than one.
 */
export function offsetInScalar(node: Scalar, text: string): (offset: number) => number {
  const [start, end] = node.range ?? [0, 0];
  const value = typeof node.value === 'string' ? node.value : '';
  const first = firstOf(node, text, start);
  let index = 0;
  let at = first;
  return (offset) => {
    if (offset < index) {
      index = 0;
      at = first;
    }
    const target = Math.min(offset, value.length);
    while (index < target) {
      const blank = index;
      while (index < target && isSpace(value[index])) index += 1;
      if (index > blank) at = afterSpaces(node, text, at, end);
      else {
        const length = lengthOf(node, text, at);
        index += text.startsWith('\\U', at) && length > 2 ? 2 : 1;
        at += length;
      }
      if (!isSpace(value[index])) at = afterBlanks(text, at, end);
    }
    return Math.min(at, Math.max(start, end - 1));
  };
}

function firstOf(node: Scalar, text: string, start: number): number {
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
    return afterBlanks(text, text.indexOf('\n', start) + 1, node.range?.[1] ?? start);
  return node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? start + 1 : start;
}

/** A run of white space in the value is one in the text, whatever folding and escaping made of it. */
function afterSpaces(node: Scalar, text: string, from: number, end: number): number {
  for (let at = from; ; at += 2) {
    at = afterBlanks(text, at, end);
    if (node.type !== 'QUOTE_DOUBLE' || !/^\\[\r\nnrt NLP_]/.test(text.slice(at, at + 2))) return at;
  }
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at])) at += 1;
  return at;
}

/** How many characters of the text stand for one of the value: more than one for an escape or a doubled quotation mark. */
function lengthOf(node: Scalar, text: string, at: number): number {
  if (node.type === 'QUOTE_SINGLE') return text.startsWith("''", at) ? 2 : 1;
  if (node.type !== 'QUOTE_DOUBLE' || text[at] !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[text[at + 1] ?? ''] ?? 2;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);
