import type { TaggedElement } from './pdf-structure.ts';
import { catalogueOf, type ReadOutlineItem, type ReadPdf } from './read-pdf.ts';

/**
 * A PDF as text that a person can compare: what it says of itself, the furniture and label of each page, outline,
 * links, fonts, and the tag tree in reading order, with a line wherever the next page begins.
 */
export function pdfTwin(pdf: ReadPdf): string {
  const { info, xmp } = pdf.metadata;
  const parts = [
    ['Properties', DETAILS.map((name) => `${name}: ${String(info[name] ?? '')}`)],
    ['Conformance', [...xmp.matchAll(/<(pdf[a-z]*id:\w+)>([^<]*)</g)].map(([, name, of]) => `${name} ${of}`)],
    ['Language', [String(catalogueOf(pdf).entries.get('Lang'))]],
    ['Pages', pageLines(pdf.pages)],
    ['Outline', pdf.outline.flatMap((item) => outlineLines(item, ''))],
    ['Links', pdf.links.map((link) => `page ${link.page + 1}: ${link.description} → ${link.target}`)],
    ['Fonts', pdf.fonts.map((font) => font.name.replace(/^[A-Z]{6}\+/, '')).sort()],
    ['Tags', tagLines(pdf.structure)],
  ] as const;
  return `${parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `# ${name}\n${lines.join('\n')}\n`)
    .join('\n')}`;
}

const DETAILS = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'CreationDate', 'ModDate'];
/** Elements that stand in a line of text. */
const INLINE = new Set(['Link', 'Span', 'Reference', 'Lbl']);

/** Pages in runs of the same furniture, in which `#` stands for the page's own label. */
function pageLines(pages: ReadPdf['pages']): string[] {
  const runs: { first: string; last: string; furniture: string }[] = [];
  for (const { label, furniture } of pages) {
    const said = furniture
      .map((words) => oneLine(words).replace(new RegExp(`\\bPage ${label} `), 'Page # '))
      .join(' | ');
    const run = runs.at(-1);
    if (run?.furniture === said) run.last = label;
    else runs.push({ first: label, last: label, furniture: said });
  }
  return runs.map(({ first, last, furniture }) =>
    [first === last ? first : `${first} to ${last}`, furniture].join(' | '),
  );
}

function outlineLines({ title, page, items }: ReadOutlineItem, margin: string): string[] {
  return [`${margin}${title} (${page + 1})`, ...items.flatMap((item) => outlineLines(item, `${margin}  `))];
}

/** The tree, one element a line, a table row with its cells on one; an only child joins its parent's line. */
function tagLines(root: TaggedElement): string[] {
  const lines: string[] = [];
  let page = 0;
  const reach = (to: number) => {
    for (; page < to; page += 1) lines.push(`--- page ${page + 2} ---`);
  };
  const visit = (element: TaggedElement, margin: string, before: string) => {
    const pages = allPages(element);
    reach(Math.min(...pages));
    const { head, words, within } = partsOf(element);
    const [only, ...more] = within;
    if (only !== undefined && more.length === 0) visit(only, margin, `${before}${head} › `);
    else {
      lines.push(`${margin}${before}${head}${words === '' ? '' : ` ${words}`}`);
      for (const child of within) visit(child, `${margin}  `, '');
    }
    reach(Math.max(...pages));
  };
  visit(root, '', '');
  return lines;
}

/** What stands on an element's own line, and the elements that get lines of their own. */
function partsOf(element: TaggedElement): {
  readonly head: string;
  readonly words: string;
  readonly within: readonly TaggedElement[];
} {
  const head = `${element.role}${attributes(element)}`;
  const { children } = element;
  if (element.role === 'TR') return { head, words: children.map(cellText).join(' | '), within: [] };
  if (isText(element)) return { head, words: textOf(element), within: [] };
  const [first, ...rest] = children;
  if (first?.role === 'Lbl') return { head: `${head} ${textOf(first)}`, words: '', within: rest };
  return { head, words: '', within: children };
}

const isText = ({ children }: TaggedElement) => children.every(({ role }) => INLINE.has(role));

function allPages(element: TaggedElement): number[] {
  return [...element.pages, ...element.children.flatMap(allPages)];
}

function cellText(cell: TaggedElement): string {
  const words = isText(cell) ? textOf(cell) : cell.children.map(blockText).join(' ¶ ');
  return `${cell.role}${attributes(cell)} ${words}`.trimEnd();
}

const blockText = (block: TaggedElement): string =>
  isText(block) ? textOf(block) : block.children.map(blockText).join(' ');

/** Words in reading order; what is a link stands in square brackets. */
function textOf(element: TaggedElement): string {
  const words = element.content.map((item) => {
    if (typeof item === 'string') return item;
    return item.role === 'Link' ? `[${textOf(item)}]` : textOf(item);
  });
  return oneLine(words.join('')).trim();
}

function attributes({ attributes, language, alternative }: TaggedElement): string {
  const { Scope, ColSpan, RowSpan } = attributes;
  const said = [
    Scope,
    ColSpan === undefined ? undefined : `${String(ColSpan)} columns`,
    RowSpan === undefined ? undefined : `${String(RowSpan)} rows`,
    language,
    alternative === undefined ? undefined : `“${alternative}”`,
  ].filter((part) => part !== undefined);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
