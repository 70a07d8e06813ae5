const literal = (text) => text.replace(/[\\*_`$#@<>[\]~/=+-]/g, (character) => `\\${character}`);
const label = (id, { prefix }) => prefix + id.replace(/[^A-Za-z0-9_.:-]/g, '_');

/** Ids that some reference of the tree points at; only these become labels. */
const targetsOf = (root) => {
  const targets = new Set();
  const walk = (value) => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (value && typeof value === 'object') {
      if (value.type === 'reference') targets.add(value.target);
      for (const each of Object.values(value)) if (typeof each === 'object') walk(each);
    }
  };
  walk(root);
  return targets;
};

const inlineWriters = {
  text: ({ value }) => literal(value),
  emphasis: ({ children }, context) => `#emph[${inline(children, context)}]`,
  strong: ({ children }, context) => `#strong[${inline(children, context)}]`,
  link: ({ url, children }, context) =>
    `#link("${url.replace(/["\\]/g, '\\$&')}")[${inline(children, context)}]`,
  break: () => ' \\ ',
  footnoteReference: ({ number }, context) =>
    `#footnote[${inline(context.footnotes.get(number) ?? [], context)}]`,
  reference: ({ target, text }, context) => `#link(<${label(target, context)}>)[${literal(text)}]`,
  tickBox: ({ checked, label: words }) =>
    `#box(width: 9pt, height: 9pt, stroke: .6pt)[${checked ? '×' : ''}] ${literal(words)}`,
};
const inline = (nodes, context) => nodes.map((node) => inlineWriters[node.type](node, context)).join('');

const anchor = ({ id }, context) => (id && context.targets.has(id) ? ` <${label(id, context)}>` : '');

/** A block that stands further in than numbered text at the margin does. */
const indented = (steps, body, { hang }) => (steps > 0 ? `#pad(left: ${steps * hang}pt)[${body}]` : body);

/** Text hung on its number: plain markup under one rule for all paragraphs, the fastest way Typst has. */
const hung = (number, indent, body, context) =>
  indented(indent - 1, `${literal(number.text)}#h(12pt)${body}`, context);

const paragraph = (node, context) => {
  const body = inline(node.children, context);
  if (node.number) return hung(node.number, node.indent, body, context) + anchor(node, context);
  return indented(node.indent, `#par(hanging-indent: 0pt)[${body}]`, context) + anchor(node, context);
};

const listItem = (item, indent, context) => {
  const [first, ...rest] = item.children;
  return [
    hung(item.number, indent + 1, inline(first.children, context), context),
    ...rest.map((each) => block(each, context)),
  ].join('\n\n');
};

/** A paragraph of a cell needs no rule of its own: none hangs inside a table. */
const cellBlock = (node, context) =>
  node.type === 'paragraph' && !node.number ? inline(node.children, context) : block(node, context);

const cell = ({ colSpan, rowSpan, align, children, header }, context) => {
  const spans = `${colSpan > 1 ? `colspan: ${colSpan}, ` : ''}${rowSpan > 1 ? `rowspan: ${rowSpan}, ` : ''}`;
  const side =
    align === 'figure' || align === 'right' ? 'align: right, ' : align === 'centre' ? 'align: center, ' : '';
  const body = children.map((each) => cellBlock(each, context)).join('\n\n');
  return `table.cell(${spans}${side})[${header === 'none' || !body ? body : `#strong[${body}]`}]`;
};
const cells = (rows, context) =>
  rows.flatMap((row) => row.cells.map((each) => cell(each, context))).join(', ');

const table = (node, context) => {
  const columns = node.columns.map(({ width }) => `${(width * 100).toFixed(2)}fr`).join(', ');
  const head = node.head.filter(({ kind }) => kind === 'head');
  const header = head.length > 0 ? `table.header(${cells(head, context)}), ` : '';
  const drawn = `#{ set text(size: ${context.sizes.table}pt); set par(hanging-indent: 0pt); table(columns: (${columns},), stroke: .5pt, ${header}${cells(node.body, context)}) }`;
  const caption =
    node.caption.length > 0
      ? [`#block(sticky: true, strong[${inline(node.caption, context)}])${anchor(node, context)}`]
      : [];
  return [...caption, drawn, ...node.notes.map((note) => paragraph(note, context))].join('\n\n');
};

const pairs = (rows) =>
  `#{ set par(hanging-indent: 0pt); table(columns: (35fr, 65fr), stroke: .5pt, ${rows.map(([term, detail]) => `[#strong[${literal(term)}]], [${detail}]`).join(', ')}) }`;

const blockWriters = {
  heading: (node, context) => {
    const number = node.number ? `${literal(node.number.text)}#h(12pt)` : '';
    return `#heading(level: ${node.depth})[${number}${inline(node.children, context)}]${anchor(node, context)}`;
  },
  paragraph,
  list: (node, context) => node.children.map((item) => listItem(item, node.indent, context)).join('\n\n'),
  blockquote: (node, context) => `#quote(block: true)[${blocks(node.children, context)}]`,
  table,
  titleBlock: ({ rows }, context) =>
    pairs(
      rows.map(({ term, children }) => [term, children.map((each) => cellBlock(each, context)).join('\n\n')]),
    ),
  signatureBlock: ({ rows }) => pairs(rows.map(({ term, detail }) => [term, literal(detail)])),
  panel: (node, context) =>
    `#block(fill: luma(240), inset: 8pt, width: 100%)[${blocks(node.children, context)}]`,
  contents: () => '',
  pageBreak: () => '#pagebreak(weak: true)',
};
const block = (node, context) => blockWriters[node.type](node, context);
const blocks = (nodes, context) => nodes.map((node) => block(node, context)).join('\n\n');

/** The logo at the right of the organisation's name, as the product's layout has it, or in a line of its own. */
const withLogo = ([first, ...rest], context) => {
  const { width, height, place, alternative } = context.logo;
  const alt = alternative.replace(/["\\]/g, '\\$&');
  const image = `image("logo.svg", width: ${width}pt, height: ${height}pt, alt: "${alt}")`;
  const beside = place === 'right' && first.role === 'organisation';
  const head = beside
    ? `#grid(columns: (1fr, auto), column-gutter: 18pt, align: (left + horizon, right + top), [${block(first, context)}], ${image})`
    : `#align(${place === 'centre' ? 'center' : place}, ${image})`;
  return `${head}\n\n${blocks(beside ? rest : [first, ...rest], context)}`;
};

const preamble = ({ page, sizes, lineHeight, hang }) => {
  const { top, right, bottom, left } = page.margins;
  const leading = `${(lineHeight - 1).toFixed(3)}em`;
  return [
    `#set page(paper: "a4", margin: (top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt, left: ${left}pt), footer: context align(right, text(size: ${sizes.furniture}pt)[Page #counter(page).display() of #counter(page).final().first()]))`,
    `#set text(font: "Arimo", size: ${sizes.body}pt, lang: "en", region: "GB", top-edge: .8em, bottom-edge: -.2em, fallback: false)`,
    '#set smartquote(enabled: false)',
    `#set par(hanging-indent: ${hang}pt, leading: ${leading}, spacing: ${leading} + 6pt)`,
    ...sizes.headings.map(
      (size, index) => `#show heading.where(level: ${index + 1}): set text(size: ${size}pt)`,
    ),
  ].join('\n');
};

/** A finished tree as Typst source with the same logo, words, numbers, tables, page and sizes. */
export const typstSource = (roots, style) => {
  const bodies = roots.map((root, index) => {
    const footnotes = new Map(
      root.footnotes.map(({ number, children }) => [number, children.flatMap((each) => each.children)]),
    );
    return withLogo(root.children, { ...style, footnotes, prefix: `r${index}-`, targets: targetsOf(root) });
  });
  return `${preamble(style)}\n\n${bodies.join('\n\n#pagebreak()\n\n')}\n`;
};
