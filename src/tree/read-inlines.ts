import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { pushBreak, pushText } from './build-inlines.ts';
import type { Attributes, DraftFootnote, DraftInline } from './draft.ts';
import type { Reading } from './reading.ts';

/** Schemes a printed paper may link to; any other address prints as its words alone. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Directives of a template that mean something inside a paragraph or a cell. */
const COMMANDS: ReadonlySet<string> = new Set(['cell', 'row', 'left', 'up']);

/** Directives of a template for words that an amendment puts in and takes out. */
const REVISIONS = { ins: 'insert', del: 'delete' } as const;

/** Markdown's inline nodes as the draft's. Line ends within a paragraph become spaces. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): DraftInline[] {
  const out: DraftInline[] = [];
  for (const node of nodes) readInline(node, reading, out);
  return out;
}

function readInline(node: PhrasingContent, reading: Reading, out: DraftInline[]): void {
  switch (node.type) {
    case 'text':
      pushText(out, node.value.replace(/\n/g, ' '));
      break;
    case 'emphasis':
    case 'strong':
      out.push({ type: node.type, children: readInlines(node.children, reading) });
      break;
    case 'break':
      out.push({ type: 'break' });
      break;
    case 'link':
      pushLink(node.url, readInlines(node.children, reading), out);
      break;
    case 'linkReference':
      pushLink(reading.definitions.get(node.identifier), readInlines(node.children, reading), out);
      break;
    case 'image':
    case 'imageReference':
      pushText(out, node.alt ?? '');
      break;
    case 'footnoteReference':
      pushFootnote(reading.footnotes.get(node.identifier), out);
      break;
    case 'textDirective':
      readDirective(node, reading, out);
      break;
    case 'inlineCode':
    case 'html':
      pushText(out, node.value);
      break;
    case 'delete':
      out.push(...readInlines(node.children, reading));
  }
}

function pushFootnote(footnote: DraftFootnote | undefined, out: DraftInline[]): void {
  if (footnote) out.push({ type: 'footnoteCall', footnote });
}

function pushLink(url = '', children: DraftInline[], out: DraftInline[]): void {
  const words = children.length > 0 ? children : [{ type: 'text', value: url } as const];
  if (SAFE.test(url)) out.push({ type: 'link', url, children: words });
  else
    for (const word of words)
      if (word.type === 'text') pushText(out, word.value);
      else out.push(word);
}

function readDirective(node: TextDirective, reading: Reading, out: DraftInline[]): void {
  const label = wordsOf(node.children);
  const attributes = attributesOf(node);
  if (node.name === 'ref' || (node.name === 'page' && label !== ''))
    out.push({ type: 'reference', kind: node.name === 'ref' ? 'label' : 'page', wanted: label });
  else if (node.name === 'br') pushBreak(out);
  else if (node.name === 'ins' || node.name === 'del')
    out.push({ type: REVISIONS[node.name], children: readInlines(node.children, reading) });
  else if (node.name === 'tick') out.push({ type: 'tickBox', checked: attributes.on === 'true', label });
  else if (COMMANDS.has(node.name)) out.push({ type: 'command', name: node.name, label, attributes });
  else pushText(out, sourceOf(node, reading));
}

function sourceOf(node: TextDirective, reading: Reading): string {
  const { start, end } = node.position ?? {};
  return reading.source.slice(start?.offset ?? 0, end?.offset ?? 0);
}

/** The attributes of a directive; one that is only named is ''. */
export function attributesOf(node: {
  attributes?: Record<string, string | null | undefined> | null | undefined;
}): Attributes {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) out[name] = value ?? '';
  return out;
}

/** The bare words of inline Markdown. */
function wordsOf(nodes: readonly PhrasingContent[]): string {
  let words = '';
  for (const node of nodes) {
    if ('value' in node) words += node.value;
    else if ('children' in node) words += wordsOf(node.children);
  }
  return words;
}
