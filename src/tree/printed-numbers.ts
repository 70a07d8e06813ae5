import type { Block, Inline, Root } from './nodes.ts';

/** A number that a paper prints, and the place in the case of what bears it. */
export interface PrintedNumber {
  readonly of: 'heading' | 'paragraph' | 'item' | 'table' | 'figure' | 'note';
  readonly number: string;
  readonly path: string;
}

/** Every number of a finished paper in reading order: of headings, paragraphs, items, tables, figures and notes. */
export function printedNumbers(root: Root): readonly PrintedNumber[] {
  return numbersIn(root.children, '');
}

function numbersIn(blocks: readonly Block[], above: string): PrintedNumber[] {
  return blocks.flatMap((block): PrintedNumber[] => {
    const path = block.origin?.path ?? above;
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [
          ...(block.number === undefined ? [] : [{ of: block.type, number: block.number.text, path }]),
          ...notesIn(block.children, path),
        ];
      case 'list':
        return block.children.flatMap((item) => [
          { of: 'item' as const, number: item.number.text, path: item.origin?.path ?? path },
          ...numbersIn(item.children, item.origin?.path ?? path),
        ]);
      case 'blockquote':
      case 'panel':
        return numbersIn(block.children, path);
      case 'titleBlock':
        return block.rows.flatMap(({ children }) => numbersIn(children, path));
      case 'chart':
        return captionNumber('figure', block.caption, path);
      case 'table':
        return [
          ...captionNumber('table', block.caption, path),
          ...[...block.head, ...block.body].flatMap(({ cells }) =>
            cells.flatMap((cell) => numbersIn(cell.children, cell.origin?.path ?? path)),
          ),
          ...numbersIn(block.notes, path),
        ];
      default:
        return [];
    }
  });
}

/** The number alone, since the word before it is in the language of the paper. */
function captionNumber(of: 'table' | 'figure', [label]: readonly Inline[], path: string): PrintedNumber[] {
  const number = label?.type === 'text' ? /^\p{L}+ (\d+): /u.exec(label.value)?.[1] : undefined;
  return number === undefined ? [] : [{ of, number, path }];
}

function notesIn(inlines: readonly Inline[], path: string): PrintedNumber[] {
  return inlines.flatMap((inline): PrintedNumber[] => {
    if (inline.type === 'footnoteReference') return [{ of: 'note', number: String(inline.number), path }];
    return 'children' in inline ? notesIn(inline.children, path) : [];
  });
}
