const literal = (text) => text.replace(/[\\`*_{}[\]<>()#+.!|~^$@-]/g, (character) => `\\${character}`);

const inlineWriters = {
  text: ({ value }) => literal(value),
  emphasis: ({ children }) => `*${inline(children)}*`,
  strong: ({ children }) => `**${inline(children)}**`,
  link: ({ url, children }) => `[${inline(children)}](<${url}>)`,
  break: () => ' ',
  footnoteReference: ({ number }) => `[^${number}]`,
  reference: ({ text }) => literal(text),
  tickBox: ({ checked, label }) => `${checked ? '☒' : '☐'} ${literal(label)}`,
};
const inline = (nodes) => nodes.map((node) => inlineWriters[node.type](node)).join('');

const numbered = ({ number, children }) => `${number ? `${literal(number.text)} ` : ''}${inline(children)}`;

const listItem = ({ number, children: [first, ...rest] }) =>
  [
    `${number.text === '•' ? '- ' : `${literal(number.text)} `}${inline(first.children)}`,
    ...rest.map(block),
  ].join('\n\n');

const cellText = (children) =>
  children
    .flatMap((each) => (each.type === 'list' ? each.children.map((item) => listItem(item)) : [block(each)]))
    .join('; ')
    .replace(/\s*\n\s*/g, ' ');

/** A row's cells by grid column; a column that another cell's span covers is empty, as pipe tables have no spans. */
const gridRow = (row, width) => {
  const grid = Array(width).fill('');
  for (const { column, children } of row.cells) grid[column] = cellText(children);
  return `| ${grid.join(' | ')} |`;
};

const pipeTable = (rows, columns) => {
  const rule = columns.map(
    ({ align, width }) =>
      `${'-'.repeat(Math.max(3, Math.round(width * 100)))}${align === 'figure' ? ':' : ''}`,
  );
  const [head, ...body] = rows.map((row) => gridRow(row, columns.length));
  return [head, `|${rule.join('|')}|`, ...body].join('\n');
};

const table = ({ caption, columns, head, body, notes }) =>
  [
    ...(caption.length > 0 ? [`**${inline(caption)}**`] : []),
    pipeTable([...head, ...body], columns),
    ...notes.map(block),
  ].join('\n\n');

const pairs = (rows) =>
  pipeTable(
    [['', []], ...rows].map(([term, children]) => ({
      cells: [
        { column: 0, children: [{ type: 'paragraph', children: [{ type: 'text', value: term }] }] },
        { column: 1, children },
      ],
    })),
    [
      { width: 0.35, align: 'left' },
      { width: 0.65, align: 'left' },
    ],
  );

const words = (value) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

const blockWriters = {
  heading: (node) => `${'#'.repeat(node.depth)} ${numbered(node)}`,
  paragraph: numbered,
  list: ({ children }) => children.map(listItem).join('\n\n'),
  blockquote: ({ children }) => children.map((each) => block(each).replace(/^/gm, '> ')).join('\n>\n'),
  table,
  titleBlock: ({ rows }) => pairs(rows.map(({ term, children }) => [term, children])),
  signatureBlock: ({ rows }) => pairs(rows.map(({ term, detail }) => [term, words(detail)])),
  panel: ({ children }) => children.map(block).join('\n\n'),
  contents: () => '',
  pageBreak: () => '',
};
const block = (node) => blockWriters[node.type](node);

/** The logo in the paragraph of the organisation's name, as in the product's Word file, or in one of its own. */
const withLogo = ([first, ...rest], { path, width, height, place, alternative }) => {
  const size = `width=${(width / 72).toFixed(4)}in height=${(height / 72).toFixed(4)}in`;
  const image = `![${literal(alternative)}](<${path}>){${size}}`;
  const beside = place === 'right' && first.role === 'organisation';
  // A picture alone in its paragraph would be a figure with a caption; a break after it is pandoc's way to say it is not.
  return beside
    ? [`${block(first)} ${image}`, ...rest.map(block)]
    : [`${image}\\`, ...[first, ...rest].map(block)];
};

/** A finished tree as Markdown for pandoc, with the same logo, words, printed numbers and tables. */
export const markdownSource = ({ children, footnotes }, logo) => {
  const notes = footnotes.map((note) => `[^${note.number}]: ${note.children.map(numbered).join(' ')}`);
  return `${[...withLogo(children, logo), ...notes].join('\n\n')}\n`;
};
