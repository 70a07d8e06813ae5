import { withoutEntities } from './entities.ts';
import { joined, type Passage, type ReadFile, type Reading } from './passage.ts';

/** What the elements of a vocabulary mean for where words end. */
export interface Vocabulary {
  /** Elements in the middle of a line of text: nothing parts the text before from the text after. */
  readonly inline: RegExp;
  /** Elements that stand for a space. */
  readonly space: RegExp;
  /** Elements that are a whole cell of a table. */
  readonly cell: RegExp;
  /** Whether a name of an element or attribute is not one of the vocabulary, so that someone made it up. */
  readonly foreign: (name: string) => boolean;
}

const WORD_AND_DRAWING: Vocabulary = {
  inline:
    /^(?:w|a|m|mc|wp|wps|v|o|pic|w14|w15)?:?(?!p$|tc$|tr$|tbl$|body$|comment$|footnote$|endnote$|docPart$|lpwstr$)\w+$/,
  space: /^(?:w|a):(?:tab|br|cr|ptab)$/,
  cell: /^(?:w|a):tc$/,
  foreign: (name) => !/^(?:w|a|m|mc|wp|wps|v|o|r|pic|w14|w15|xmlns|xml)(?::|$)/.test(name),
};

/** Of any other XML every element parts the text. */
const PLAIN_XML: Vocabulary = { inline: /^$/, space: /^$/, cell: /^$/, foreign: () => true };

const HTML: Vocabulary = {
  inline:
    /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/,
  space: /^br$/,
  cell: /^(?:td|th)$/,
  foreign: (name) => name.includes('-'),
};

const TOKEN =
  /<!--([\s\S]*?)(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?([\s\S]*?)(?:\?>|$)|<!([^>]*)>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+|<)/g;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Reads XML: its text in one, whole cells, attributes by name, comments and instructions. */
export function readXml(text: string, readFile: ReadFile, depth: number): Reading {
  const office = /<(?:w|a|wp):\w/.test(text);
  return read(text, office ? WORD_AND_DRAWING : PLAIN_XML, readFile, depth);
}

/** Reads HTML in the same way, however badly it is formed, and what is embedded in its addresses. */
export function readHtml(text: string, readFile: ReadFile, depth: number): Reading {
  return read(text, HTML, readFile, depth);
}

function read(source: string, vocabulary: Vocabulary, readFile: ReadFile, depth: number): Reading {
  const reader = new MarkupReader(vocabulary);
  for (const token of source.matchAll(TOKEN)) reader.take(token);
  const { text, cells, comments, names, attributes } = reader;
  const passages: Passage[] = [
    { kind: 'text', where: '', text },
    ...cells.map((cell): Passage => ({ kind: 'cell', where: 'a table cell', text: cell })),
    { kind: 'text', where: 'a comment', text: comments.join('\n') },
    { kind: 'markup', where: 'a name of markup', text: [...names].filter(vocabulary.foreign).join('\n') },
    ...[...attributes].flatMap(([name, values]) => attributePassages(name, values)),
  ];
  const embedded = [...attributes.values()].flat().flatMap((value) => dataAddress(value, readFile, depth));
  return joined([{ passages: passages.filter((one) => one.text.trim() !== ''), unread: [] }, ...embedded]);
}

/** Gathers what a text of markup holds, token by token. */
class MarkupReader {
  text = '';
  readonly cells: string[] = [];
  readonly comments: string[] = [];
  readonly names = new Set<string>();
  readonly attributes = new Map<string, string[]>();
  private readonly open: number[] = [];
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  take(token: RegExpExecArray): void {
    const [, comment, cdata, instruction, declaration, closing, name, given = '', , text] = token;
    const aside = comment ?? instruction ?? declaration;
    if (aside !== undefined) this.comments.push(withoutEntities(aside));
    else if (cdata !== undefined) this.text += cdata;
    else if (text !== undefined) this.text += withoutEntities(text);
    else if (name !== undefined)
      this.tag(this.vocabulary === HTML ? name.toLowerCase() : name, closing === '/', given);
  }

  private tag(name: string, closes: boolean, given: string): void {
    const { inline, space, cell } = this.vocabulary;
    this.names.add(name);
    for (const [, key = '', double, single, bare] of given.matchAll(ATTRIBUTE)) {
      this.names.add(key);
      const value = withoutEntities(double ?? single ?? bare ?? '');
      const known = this.attributes.get(key);
      if (known) known.push(value);
      else this.attributes.set(key, [value]);
    }
    if (space.test(name)) this.text += ' ';
    else if (!inline.test(name)) this.text += '\n';
    if (!cell.test(name)) return;
    if (!closes) this.open.push(this.text.length);
    else this.cells.push(this.text.slice(this.open.pop() ?? this.text.length));
  }
}

/** Attributes that hold words for a person. */
const FOR_PEOPLE =
  /^(?:alt|title|aria-\w+|content|descr|placeholder|summary|label|value|w:tooltip|tooltip)$/i;

function attributePassages(name: string, values: readonly string[]): readonly Passage[] {
  const kind = FOR_PEOPLE.test(name) ? 'text' : 'markup';
  const decoded = values.flatMap((value) => (value.includes('%') ? [value, percentDecoded(value)] : [value]));
  return [{ kind, where: `attribute ${name}`, text: decoded.join('\n') }];
}

function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function dataAddress(value: string, readFile: ReadFile, depth: number): readonly Reading[] {
  const [, encoding, data = ''] = /^data:[^,]*?(;base64)?,([\s\S]*)$/i.exec(value.trim()) ?? [];
  if (!/^data:/i.test(value.trim())) return [];
  if (encoding === undefined)
    return [readFile('', new TextEncoder().encode(percentDecoded(data)), depth + 1)];
  const bytes = Uint8Array.from(atob(data.replace(/[^A-Za-z0-9+/]/g, '')), (one) => one.charCodeAt(0));
  return [joined([readFile('', bytes, depth + 1)], 'a data address')];
}
