import type { Inline } from '../../tree/nodes.ts';

/** The words of some inlines, without their look; a line break counts as a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

/** Whether there is nothing to print. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((node) => node.type === 'text' && node.value.trim() === '');
}

function wordsOf(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'emphasis':
    case 'strong':
    case 'insert':
    case 'delete':
    case 'link':
      return plainText(node.children);
    case 'break':
      return ' ';
    case 'reference':
      return node.text;
    case 'tickBox':
      return node.label;
    case 'footnoteReference':
      return '';
  }
}
