import type { Block, Inline } from '../../tree/nodes.ts';

/** The words of some inlines, without their look; a line break counts as a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
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

/** Whether there is nothing to print. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((node) => node.type === 'text' && node.value.trim() === '');
}

/** The words of some blocks, one after another. */
export function wordsIn(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join(' ');
}

function blockWords(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainText(block.children);
    case 'list':
      return block.children.map(({ children }) => wordsIn(children)).join(' ');
    case 'blockquote':
    case 'panel':
      return wordsIn(block.children);
    default:
      return '';
  }
}
