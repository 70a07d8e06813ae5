/** An element of a page; text stands among its children as strings. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
}

/** A heading as it is read: its level and its words, number first. */
export interface HtmlHeading {
  readonly level: number;
  readonly text: string;
}

/** A page as a reader meets it. */
export interface HtmlReading {
  readonly root: HtmlElement;
  readonly language: string;
  readonly title: string;
  /** Metadata by name. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Every id, in document order. */
  readonly ids: readonly string[];
  /** Every address that something leads to. */
  readonly links: readonly string[];
  readonly headings: readonly HtmlHeading[];
  /** One text for each paragraph, list item, heading, caption, term and cell, number first; none is empty. */
  readonly passages: readonly string[];
  /** Each note, its number first, without the ways back. */
  readonly footnotes: readonly string[];
  /** Rows of each table, and of each list of terms that is a table elsewhere. */
  readonly tables: readonly number[];
}

const VOID = new Set(['meta', 'img', 'br', 'hr', 'col', 'input', 'link', 'wbr']);
const TOKEN =
  /<!doctype html>|<style>[\s\S]*?<\/style>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"]*")?)*)\s*>|([^<]+)|</gi;
const ATTRIBUTE = /([a-z][a-z0-9:-]*)(?:="([^"]*)")?/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a page by a parser of its own, which takes nothing but well-formed HTML with every end tag written. */
export function readHtml(bytes: Uint8Array): HtmlReading {
  const root = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const all = elementsIn(root);
  const html = all.find(({ name }) => name === 'html');
  const main = all.filter(
    ({ name, attributes }) => name === 'main' || attributes.get('class') === 'masthead',
  );
  const within = main.flatMap(elementsIn);
  const metas = all.filter(({ name, attributes }) => name === 'meta' && attributes.has('name'));
  const isNotes = (element: HtmlElement) => element.attributes.get('role') === 'doc-endnotes';
  const notes = within.filter(isNotes).flatMap(elementsIn);
  return {
    root,
    language: html?.attributes.get('lang') ?? '',
    title: wordsOf(all.find(({ name }) => name === 'title')),
    metadata: new Map(
      metas.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('content') ?? '']),
    ),
    ids: all.flatMap(({ attributes }) => attributes.get('id') ?? []),
    links: all.flatMap(({ attributes }) => attributes.get('href') ?? []),
    headings: within
      .filter((element) => /^h[1-6]$/.test(element.name) && !notes.includes(element))
      .map((element) => ({ level: Number(element.name.slice(1)), text: wordsOf(element) })),
    passages: main.flatMap(passagesOf).filter((words) => words !== ''),
    footnotes: notes.filter(({ name }) => name === 'li').map(wordsOf),
    tables: within.filter(isTable).map(rowsOf),
  };
}

function parse(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const [token, closing, name = '', given = '', text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) as HtmlElement;
    if (text !== undefined) parent.children.push(withoutEntities(text));
    else if (name === '') {
      if (token === '<') throw new Error('a stray <');
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`unbalanced ${token}`);
    } else {
      const attributes = new Map<string, string>();
      for (const [, key = '', value = ''] of given.matchAll(ATTRIBUTE)) {
        if (attributes.has(key)) throw new Error(`${key} twice in ${token}`);
        attributes.set(key, withoutEntities(value));
      }
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (!VOID.has(name)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`unclosed ${open.at(-1)?.name}`);
  return root;
}

function withoutEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** The element and all in it, in document order. */
export function elementsIn(element: HtmlElement): HtmlElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
  ];
}

const PASSAGES = /^(?:p|h[1-6]|caption|figcaption|dt|dd|th|td)$/;

/** Terms are signed on a line of their own; all else that stands apart is a passage by itself. */
function passagesOf(element: HtmlElement): string[] {
  const { name, attributes } = element;
  if (isUnseen(element) || name === 'nav' || attributes.get('role') === 'doc-endnotes') return [];
  if (PASSAGES.test(name)) return [wordsOf(element)];
  if (name === 'dl' && attributes.get('class') === 'signature')
    return element.children.flatMap((row) => (typeof row === 'string' ? [] : [wordsOf(row)]));
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : passagesOf(child)));
}

const isUnseen = ({ attributes }: HtmlElement) =>
  attributes.has('hidden') || attributes.get('class') === 'visually-hidden';

/** The words of an element, white space single; marks of notes and ways back from them are left out. */
export function wordsOf(element: HtmlElement | undefined): string {
  return element === undefined ? '' : gather(element).replace(/\s+/g, ' ').trim();
}

const MARKS = new Set(['doc-noteref', 'doc-backlink']);
const INLINE = new Set(['a', 'span', 'strong', 'em', 'sup', 'ins', 'del']);

function gather(element: HtmlElement): string {
  if (isUnseen(element) || MARKS.has(element.attributes.get('role') ?? '')) return '';
  if (element.name === 'br') return ' ';
  const words = element.children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
  return INLINE.has(element.name) ? words : ` ${words} `;
}

const isTable = ({ name, attributes }: HtmlElement) =>
  name === 'table' || attributes.get('class') === 'title-block';

const rowsOf = (table: HtmlElement) =>
  table.name === 'dl'
    ? table.children.filter((child) => typeof child !== 'string').length
    : elementsIn(table).filter(({ name }) => name === 'tr').length;
