import type { Block, Inline, NumberLabel, Root, Table, TableCell, TableRow } from '../../src/tree/nodes.ts';

/** What to print beside a block's kind, number and words. */
export interface Shown {
  readonly ids?: boolean;
  readonly indents?: boolean;
  readonly keeps?: boolean;
  readonly paths?: boolean;
}

/** A finished tree as lines: one for each block, two spaces deeper for each level it stands in. */
export function printTree(root: Root, shown: Shown = {}): string {
  const lines = root.children.flatMap((block) => linesOf(block, '', shown));
  const notes = root.footnotes.flatMap(({ number, children }) =>
    children.map((paragraph) => `note ${number}: ${words(paragraph.children)}`),
  );
  return [...lines, ...notes].join('\n');
}

function linesOf(block: Block, margin: string, shown: Shown): string[] {
  const deeper = `${margin}  `;
  const line = (head: string, text = '') =>
    margin + [head, tags(block, shown), text].filter((part) => part !== '').join(' ');
  const within = (blocks: readonly Block[]) => blocks.flatMap((each) => linesOf(each, deeper, shown));
  switch (block.type) {
    case 'heading': {
      const role = block.role === 'part' ? ' part' : '';
      return [line(`H${block.depth}${role}${printed(block.number)}`, words(block.children))];
    }
    case 'paragraph':
      return [
        line(`${block.role === 'text' ? 'P' : block.role}${printed(block.number)}`, words(block.children)),
      ];
    case 'list':
      return [
        line(`list ${block.list}`),
        ...block.children.flatMap((item) => [
          `${deeper}${[`item${printed(item.number)}`, tags(item, shown)].filter(Boolean).join(' ')}`,
          ...item.children.flatMap((each) => linesOf(each, `${deeper}  `, shown)),
        ]),
      ];
    case 'blockquote':
      return [line('quote'), ...within(block.children)];
    case 'panel':
      return [line(`panel ${block.role}`), ...within(block.children)];
    case 'table':
      return [
        line('table', words(block.caption)),
        ...tableLines(block).map((row) => deeper + row),
        ...block.notes.map((note) => `${deeper}note ${words(note.children)}`),
      ];
    case 'chart':
      return [line(`chart ${block.kind}`, words(block.caption)), `${deeper}${block.alternative}`];
    case 'picture':
      return [line('picture', words(block.caption)), `${deeper}${block.picture?.alternative ?? '-'}`];
    case 'titleBlock':
      return [
        line('title block'),
        ...block.rows.map(({ term, children }) => `${deeper}${term}: ${cellWords(children)}`),
      ];
    case 'signatureBlock':
      return [line('signature'), ...block.rows.map(({ term, detail }) => `${deeper}${term}: ${detail}`)];
    case 'contents':
      return [
        line('contents', block.title),
        ...block.entries.map(
          (each) => `${deeper}${'  '.repeat(each.depth - 2)}${each.number ?? '-'} ${each.text}`,
        ),
      ];
    case 'pageBreak':
      return [line('page break')];
  }
}

function tags(
  block: { id?: string; keepWithNext?: boolean; indent?: number; origin?: { path: string } },
  { ids, indents, keeps, paths }: Shown,
): string {
  return [
    ids && block.id !== undefined ? `#${block.id}` : '',
    paths && block.origin ? `@${block.origin.path}` : '',
    indents && block.indent !== undefined ? `>${block.indent}` : '',
    keeps && block.keepWithNext ? '+' : '',
  ]
    .filter((tag) => tag !== '')
    .join(' ');
}

const printed = (number: NumberLabel | undefined) => (number ? ` ${number.text}` : '');

function tableLines({ head, body }: Table): string[] {
  return [...head, ...body].map(rowLine);
}

function rowLine({ kind, cells }: TableRow): string {
  return `${kind} | ${cells.map(cellText).join(' | ')} |`;
}

function cellText({ colSpan, rowSpan, header, children }: TableCell): string {
  const span = colSpan > 1 || rowSpan > 1 ? `${colSpan}x${rowSpan} ` : '';
  return `${span}${header === 'row' ? '^' : ''}${cellWords(children)}`;
}

function cellWords(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      if (block.type === 'paragraph') return [words(block.children)];
      if (block.type !== 'list') return [`?${block.type}`];
      return block.children.map((item) => `${item.number.text} ${cellWords(item.children)}`);
    })
    .join(' ¶ ');
}

/** Inlines as words: `*emphasis*`, `**strong**`, `<link>`, `[^1]`, `{reference>target}`, `[x] tick`, ` / ` a break. */
export function words(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'emphasis':
      return `*${words(inline.children)}*`;
    case 'strong':
      return `**${words(inline.children)}**`;
    case 'insert':
      return `+${words(inline.children)}+`;
    case 'delete':
      return `-${words(inline.children)}-`;
    case 'link':
      return `<${words(inline.children)} ${inline.url}>`;
    case 'break':
      return ' / ';
    case 'footnoteReference':
      return `[^${inline.number}]`;
    case 'reference':
      return `{${inline.kind === 'page' ? 'page' : inline.text}>${inline.target}}`;
    case 'tickBox':
      return `[${inline.checked ? 'x' : ' '}] ${inline.label}`;
  }
}

/** The bare words of inlines, breaks as spaces. */
export function bareWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'break') return ' ';
      if ('children' in inline) return bareWords(inline.children);
      return '';
    })
    .join('');
}
