/** An element of an XML document; text stands among its children as strings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

/** The root element of well-formed XML without a document type; anything else throws. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1) as XmlElement;
    if (!token.startsWith('<')) parent.children.push(unescapeXml(token));
    else if (token.startsWith('<?') || token.startsWith('<!')) continue;
    else if (token.startsWith('</')) {
      if (open.pop()?.name !== token.slice(2, -1).trim()) throw new Error(`unbalanced ${token}`);
    } else {
      const element = startTag(token);
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error('unclosed element');
  return root.children.find((child): child is XmlElement => typeof child !== 'string') as XmlElement;
}

function startTag(token: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(token)?.[1] ?? '';
  const attributes: Record<string, string> = {};
  for (const match of token.matchAll(/([\w:.-]+)="([^"]*)"/g))
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? '');
  return { name, attributes, children: [] };
}

/** The child elements of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first element at the end of a path of names. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** Every element of that name under this one, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The `w:val` of the element at the end of a path. */
export function valOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return find(element, ...path)?.attributes['w:val'];
}

/** All text under an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
