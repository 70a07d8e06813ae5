import fc from 'fast-check';
import type { Block, Footnote, Heading, Inline, List, Paragraph, Root } from '../../src/tree/nodes.ts';
import { someTable, someWideTable } from './table-arbitrary.ts';
import { heading, item, label, list, paragraph } from './tree-builder.ts';

const word = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      'the',
      'council',
      'agreed',
      'a',
      'whole-system',
      'approach;',
      'Dŵr',
      '£1,234.56',
      '“quoted”',
      'and/or',
      '2025/26',
      'ŷ',
      'Schedule\u00a012A',
      'non\u2011key',
      '✓',
      '10:30',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://www.example.gov.uk/a/very/long/path?with=query&and=more#fragment',
      'x'.repeat(120),
      '(',
      '…',
      'a\u0301\u0323',
    ),
  },
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((each) => each.join(' '));

/** Inlines up to a depth; footnotes are numbered later. */
function inline(depth: number): fc.Arbitrary<Inline> {
  const text = fc
    .oneof({ weight: 5, arbitrary: words(8) }, { weight: 1, arbitrary: words(60) })
    .map((value): Inline => ({ type: 'text', value: `${value} ` }));
  const leaves: fc.WeightedArbitrary<Inline>[] = [
    { weight: 12, arbitrary: text },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'footnoteReference', number: 0 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.boolean(), words(2))
        .map(([checked, name]): Inline => ({ type: 'tickBox', checked, label: name })),
    },
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const children = fc.array(inline(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    ...leaves,
    { weight: 1, arbitrary: children.map((each): Inline => ({ type: 'strong', children: each })) },
    { weight: 1, arbitrary: children.map((each): Inline => ({ type: 'emphasis', children: each })) },
    {
      weight: 1,
      arbitrary: children.map(
        (each): Inline => ({ type: 'link', url: 'https://example.org/', children: each }),
      ),
    },
  );
}
const inlines = fc.array(inline(2), { minLength: 1, maxLength: 4 });

const someParagraph: fc.Arbitrary<Paragraph> = fc
  .tuple(
    inlines,
    fc.constantFrom('text', 'text', 'text', 'label', 'note', 'withheld'),
    fc.constantFrom(undefined, '1.', '3.1.2', '10.11.12'),
    fc.nat(2),
    fc.boolean(),
  )
  .map(([children, role, number, indent, keepWithNext]) =>
    paragraph(children, {
      role: role as Paragraph['role'],
      indent,
      keepWithNext,
      ...(number === undefined ? {} : { number: label(number) }),
    }),
  );

const someHeading: fc.Arbitrary<Heading> = fc
  .tuple(fc.constantFrom(2, 3, 4) as fc.Arbitrary<2 | 3 | 4>, words(12), fc.boolean())
  .map(([depth, name, numbered]) =>
    heading(depth, name, numbered ? { number: label('4.2', 'body', 1) } : {}),
  );

function someList(depth: number): fc.Arbitrary<List> {
  const nested = depth === 0 ? fc.constant([]) : fc.array(someList(depth - 1), { maxLength: 1 });
  return fc
    .tuple(fc.array(fc.tuple(inlines, nested), { minLength: 1, maxLength: 4 }), fc.nat(1))
    .map(([items, indent]) =>
      list(
        'points',
        indent,
        items.map(([children, under], i) => item(`(${'abcd'[i]})`, children, { list: 'points', under })),
      ),
    );
}

const cellBlocks = fc.oneof(
  { weight: 6, arbitrary: words(6).map((value): Block[] => [paragraph(value)]) },
  { weight: 1, arbitrary: fc.constant<Block[]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(inlines, someList(1))
      .map(([children, points]): Block[] => [paragraph(children), points]),
  },
  { weight: 1, arbitrary: words(700).map((value): Block[] => [paragraph(value)]) },
);

const inner = fc.oneof({ weight: 3, arbitrary: someParagraph }, { weight: 1, arbitrary: someList(1) });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 10, arbitrary: someParagraph },
  { weight: 4, arbitrary: someHeading },
  { weight: 3, arbitrary: someList(3) },
  { weight: 3, arbitrary: someTable(cellBlocks) },
  { weight: 1, arbitrary: someWideTable },
  {
    weight: 1,
    arbitrary: fc
      .array(inner, { minLength: 1, maxLength: 5 })
      .map((children): Block => ({ type: 'blockquote', indent: 1, children })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(inner, { minLength: 1, maxLength: 8 })
      .map((children): Block => ({ type: 'panel', role: 'resolutions', children })),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(words(3), cellBlocks), { minLength: 1, maxLength: 6 }).map(
      (rows): Block => ({
        type: 'titleBlock',
        summary: 'Details.',
        rows: rows.map(([term, children]) => ({ term, children })),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Block>({
      type: 'signatureBlock',
      rows: [
        { term: 'Signed', detail: '' },
        { term: 'Office', detail: 'Chair' },
      ],
    }),
  },
  { weight: 1, arbitrary: fc.constant<Block>({ type: 'pageBreak' }) },
);

/** Documents of up to two dozen blocks; ids and footnote numbers are given out in order, and every one resolves. */
export const someRoot: fc.Arbitrary<Root> = fc
  .tuple(fc.array(block, { maxLength: 24 }), words(120))
  .map(([blocks, noteText]) => {
    const footnotes: Footnote[] = [];
    let ids = 0;
    const visit = <T>(value: T): T => {
      if (Array.isArray(value)) return value.map(visit) as T;
      if (value === null || typeof value !== 'object') return value;
      const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each)]));
      if (copy.type === 'footnoteReference') {
        footnotes.push({ number: footnotes.length + 1, children: [paragraph(noteText)] });
        copy.number = footnotes.length;
      }
      if (['heading', 'paragraph', 'table', 'listItem', 'signatureBlock'].includes(String(copy.type)))
        copy.id = `id${++ids}`;
      return copy as T;
    };
    return { type: 'root', children: visit(blocks), footnotes };
  });

/** Everything a reader should hear of a tree, in order, footnotes left out; white space means nothing. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join(' ');
}

function blockWords(node: Block): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return `${node.number?.text ?? ''} ${inlineWords(node.children)}`;
    case 'list':
      return node.children.map((each) => `${each.number.text} ${wordsOf(each.children)}`).join(' ');
    case 'blockquote':
    case 'panel':
      return wordsOf(node.children);
    case 'table': {
      const rows = [...node.head, ...node.body].map((each) =>
        each.cells.map(({ children }) => wordsOf(children)).join(' '),
      );
      return [inlineWords(node.caption), ...rows, wordsOf(node.notes)].join(' ');
    }
    case 'chart':
      return [
        inlineWords(node.caption),
        node.data.rows
          .map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' '))
          .join(' '),
      ].join(' ');
    case 'picture':
      return inlineWords(node.caption);
    case 'titleBlock':
      return node.rows.map(({ term, children }) => `${term} ${wordsOf(children)}`).join(' ');
    case 'signatureBlock':
      return node.rows.map(({ term, detail }) => `${term} ${detail}`).join(' ');
    case 'contents':
      return node.title;
    case 'pageBreak':
      return '';
  }
}

function inlineWords(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'break':
          return ' ';
        case 'tickBox':
          return `${node.checked ? '☒' : '☐'} ${node.label}`;
        case 'footnoteReference':
          return String(node.number);
        case 'reference':
          return node.text;
        default:
          return inlineWords(node.children);
      }
    })
    .join('');
}
