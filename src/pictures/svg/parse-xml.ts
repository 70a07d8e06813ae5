/** An element of an XML text, its names as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Why a text is not XML, in words, and where in it. */
export interface XmlFault {
  readonly fault: string;
  readonly offset: number;
}

/** Deeper than anyone draws; a reader that goes down by calling itself stays safe. */
const DEEPEST = 100;
/** Elements and runs of text. */
const MOST_NODES = 50_000;

const NAME = /[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?/uy;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const UNPRINTABLE = /[^\P{Cc}\n\t\r]|\p{Cs}|[\ufffe\uffff]/u;

/**
 * The root element of an XML 1.0 text, read strictly: what is not well formed is a fault. A document type is passed over
 * unless it declares anything, which is a fault; comments and processing instructions are left out.
 */
export function parseXml(text: string): XmlElement | XmlFault {
  try {
    return new Parser(text).document();
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message, offset: error.offset };
    throw error;
  }
}

/** Whether a reading is a fault. */
export function isXmlFault(read: XmlElement | XmlFault): read is XmlFault {
  return 'fault' in read;
}

class Fault extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

class Parser {
  private at = 0;
  private nodes = 0;

  constructor(private readonly text: string) {}

  document(): XmlElement {
    const strange = UNPRINTABLE.exec(this.text);
    if (strange) throw new Fault('it has a character that XML does not allow', strange.index);
    if (this.text.startsWith('\ufeff')) this.at = 1;
    this.passMisc();
    if (this.text.startsWith('<!DOCTYPE', this.at)) this.passDoctype();
    this.passMisc();
    if (this.text[this.at] !== '<') throw new Fault('it does not begin with an element', this.at);
    const root = this.element(new Set(['xml', 'xmlns']), 1);
    this.passMisc();
    if (this.at < this.text.length) throw new Fault('something follows its last element', this.at);
    return root;
  }

  /** White space, comments and processing instructions. */
  private passMisc(): void {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
      if (this.text.startsWith('<!--', this.at)) this.passTo('-->');
      else if (this.text.startsWith('<?', this.at)) this.passInstruction();
      else return;
    }
  }

  private passInstruction(): void {
    if (/^<\?xml-stylesheet\b/i.test(this.text.slice(this.at, this.at + 20)))
      throw new Fault('it takes its look from another file', this.at);
    this.passTo('?>');
  }

  private passDoctype(): void {
    const end = this.text.indexOf('>', this.at);
    const within = this.text.slice(this.at, end === -1 ? undefined : end);
    if (within.includes('[')) throw new Fault('it declares entities of its own', this.at);
    if (end === -1) throw new Fault('it is cut short', this.at);
    this.at = end + 1;
  }

  private passTo(end: string): void {
    const found = this.text.indexOf(end, this.at + 2);
    if (found === -1) throw new Fault('it is cut short', this.at);
    this.at = found + end.length;
  }

  private element(prefixes: ReadonlySet<string>, depth: number): XmlElement {
    const start = this.at;
    this.nodes += 1;
    if (depth > DEEPEST) throw new Fault(`its elements are nested deeper than ${DEEPEST}`, start);
    if (this.nodes > MOST_NODES) throw new Fault(`it has more than ${MOST_NODES} elements`, start);
    this.at += 1;
    const name = this.name();
    const attributes = this.attributes();
    const known = new Set(prefixes);
    for (const key of attributes.keys()) if (key.startsWith('xmlns:')) known.add(key.slice(6));
    for (const each of [name, ...attributes.keys()]) {
      const prefix = each.includes(':') ? each.slice(0, each.indexOf(':')) : undefined;
      if (prefix !== undefined && !known.has(prefix))
        throw new Fault(`the prefix "${prefix}" is not declared`, start);
    }
    if (this.take('/>')) return { name, attributes, children: [] };
    if (!this.take('>')) throw new Fault(`the element ${name} is not closed`, start);
    const children = this.content(name, known, depth);
    return { name, attributes, children };
  }

  private content(name: string, prefixes: ReadonlySet<string>, depth: number): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const next = this.text.indexOf('<', this.at);
      if (next === -1) throw new Fault(`it is cut short: the element ${name} does not end`, this.at);
      if (next > this.at) {
        const raw = this.text.slice(this.at, next);
        if (raw.includes(']]>')) throw new Fault('it has "]]>" in its text', this.at);
        children.push(this.decoded(raw, this.at));
        this.at = next;
      }
      if (this.take('</')) {
        const closed = this.name();
        if (closed !== name) throw new Fault(`the element ${name} is closed as ${closed}`, next);
        this.space();
        if (!this.take('>')) throw new Fault(`the element ${name} is not closed`, next);
        return children;
      }
      if (this.text.startsWith('<!--', this.at)) this.passTo('-->');
      else if (this.text.startsWith('<![CDATA[', this.at)) {
        const from = this.at + 9;
        this.passTo(']]>');
        children.push(this.text.slice(from, this.at - 3));
      } else if (this.text.startsWith('<?', this.at)) this.passInstruction();
      else children.push(this.element(prefixes, depth + 1));
    }
  }

  private attributes(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      const spaced = this.space();
      const next = this.text[this.at];
      if (next === undefined) throw new Fault('it is cut short', this.at);
      if (next === '>' || next === '/') return found;
      if (!spaced) throw new Fault('it is not well-formed XML', this.at);
      const start = this.at;
      const name = this.name();
      this.space();
      if (!this.take('=')) throw new Fault(`the attribute ${name} has no value`, start);
      this.space();
      const quote = this.text[this.at] ?? '';
      const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1;
      if (end === -1) throw new Fault(`the attribute ${name} has no value in quotation marks`, start);
      const raw = this.text.slice(this.at + 1, end);
      if (raw.includes('<')) throw new Fault(`the attribute ${name} has "<" in it`, start);
      if (found.has(name)) throw new Fault(`the attribute ${name} is given twice`, start);
      found.set(name, this.decoded(raw, this.at + 1).replace(/[\t\n\r]/g, ' '));
      this.at = end + 1;
    }
  }

  private decoded(raw: string, offset: number): string {
    return raw.replace(/&([^;&]{0,12});?/g, (whole, name: string, at: number) => {
      const value = whole.endsWith(';') ? (ENTITIES[name] ?? character(name)) : undefined;
      if (value === undefined) throw new Fault(`"${whole}" stands for nothing`, offset + at);
      return value;
    });
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text)?.[0];
    if (found === undefined) throw new Fault('it is not well-formed XML', this.at);
    this.at += found.length;
    return found;
  }

  private space(): boolean {
    const from = this.at;
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
    return this.at > from;
  }

  private take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }
}

/** `#65` or `#x41`; undefined for what is no character of XML. */
function character(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const found = String.fromCodePoint(code);
  return UNPRINTABLE.test(found) || code === 0 ? undefined : found;
}
