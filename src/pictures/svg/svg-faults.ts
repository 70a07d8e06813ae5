import type { PictureFault } from '../picture-fault.ts';
import type { XmlElement } from './parse-xml.ts';

/** Elements that a picture on paper has no use for, and what they do. */
const REFUSED: Readonly<Record<string, string>> = {
  script: 'it holds a script',
  handler: 'it holds a script',
  foreignObject: 'it holds a piece of a web page (foreignObject)',
  image: 'it holds another picture',
  feImage: 'it holds another picture',
  animate: 'it moves',
  animateColor: 'it moves',
  animateMotion: 'it moves',
  animateTransform: 'it moves',
  set: 'it moves',
};

/** As much as is drawn in all, what is used more than once counted each time. */
const MOST_DRAWN = 100_000;

/** What of a drawing cannot be printed or would run, fetch or draw without end; undefined where it is harmless. */
export function svgFault(root: XmlElement): PictureFault | undefined {
  const elements = [...eachElement(root)];
  for (const element of elements) {
    const fault = REFUSED[localName(element.name)] ?? attributeFault(element) ?? styleFault(element);
    if (fault !== undefined)
      return {
        fault,
        mend: `${MENDS[fault] ?? 'Take it out of the drawing'}, and save it again as plain SVG.`,
      };
  }
  return drawnBy(root, elements) > MOST_DRAWN ? { fault: `it draws more than 100,000 things` } : undefined;
}

const MENDS: Readonly<Record<string, string>> = {
  'it holds another picture': 'Save that picture by itself as PNG or JPEG and use it',
  'it moves': 'Take the animation out of the drawing',
};

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An element and all within it, in order. */
export function* eachElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* eachElement(child);
}

function attributeFault({ attributes }: XmlElement): string | undefined {
  for (const [name, value] of attributes) {
    const key = localName(name).toLowerCase();
    if (/^on[a-z]/.test(key)) return `it holds a script (${name})`;
    if ((key === 'href' || key === 'src') && !/^\s*#/.test(value))
      return `it refers to something outside itself (${shortened(value)})`;
    const fault = cssFault(value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function styleFault({ name, children }: XmlElement): string | undefined {
  if (localName(name) !== 'style') return undefined;
  return cssFault(children.filter((child) => typeof child === 'string').join(''));
}

/** What a style fetches. */
function cssFault(style: string): string | undefined {
  const plain = style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    });
  if (/@import/i.test(plain)) return 'it takes its look from another file (@import)';
  const outside = /url\(\s*["']?\s*(?!#)([^"')]*)/i.exec(plain);
  return outside ? `it refers to something outside itself (${shortened(outside[1] ?? '')})` : undefined;
}

function shortened(value: string): string {
  const plain = value.trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** How many elements are drawn where each use of one draws it again; what uses itself is without end. */
function drawnBy(root: XmlElement, elements: readonly XmlElement[]): number {
  const named = new Map(
    elements.flatMap((element): [string, XmlElement][] => {
      const id = element.attributes.get('id');
      return id === undefined ? [] : [[id, element]];
    }),
  );
  const known = new Map<XmlElement, number>();
  const count = (element: XmlElement): number => {
    const found = known.get(element);
    if (found !== undefined) return found;
    known.set(element, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const child of element.children) if (typeof child !== 'string') sum += count(child);
    for (const target of targetsOf(element)) {
      const used = named.get(target);
      if (used) sum += count(used);
    }
    known.set(element, sum);
    return sum;
  };
  return count(root);
}

/** The ids of what an element draws besides what is in it: uses, patterns, masks, markers. */
function targetsOf({ attributes }: XmlElement): readonly string[] {
  return [...attributes].flatMap(([name, value]) => {
    if (localName(name) === 'href') return [value.trim().slice(1)];
    return [...value.matchAll(/url\(\s*["']?\s*#([^"')]*?)\s*["']?\s*\)/gi)].map((match) => match[1] ?? '');
  });
}
