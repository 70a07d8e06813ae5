import type { PictureFault } from '../picture-fault.ts';
import { isXmlFault, parseXml, type XmlElement } from './parse-xml.ts';
import { eachElement, localName, svgFault } from './svg-faults.ts';
import { svgSize } from './svg-size.ts';
import { writeXml } from './write-xml.ts';

/** A drawing that is safe to draw: what it draws and nothing else, and its size in points. */
export interface ReadSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Every word in it, drawn or not. */
  readonly words: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const PLAIN = 'Save it from the drawing program as plain SVG.';
const LARGEST = 2_000_000;
/** Points. */
const LONGEST = 15_000;
const SHORTEST = 0.75;

/** Whether bytes begin as an SVG does. */
export function startsAsSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '');
  return (
    /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[\s\S]*?>|\s)*<(?:[\w-]+:)?svg[\s/>]/i.test(head) ||
    /^\s*<!DOCTYPE\s+svg\b/i.test(head.replace(/<\?xml[^>]*>/, ''))
  );
}

/** Reads an SVG; what could run, fetch anything or not be drawn is a fault. */
export function readSvg(bytes: Uint8Array): ReadSvg | PictureFault {
  if (bytes.length > LARGEST)
    return {
      fault: `it is an SVG of ${(bytes.length / 1_000_000).toFixed(1)} MB, and the most is 2 MB`,
      mend: 'Save it as PNG.',
    };
  const text = decoded(bytes);
  if (text === undefined) return { fault: 'it is an SVG that is not written in UTF-8', mend: PLAIN };
  const root = parseXml(text);
  if (isXmlFault(root)) {
    const line = text.slice(0, root.offset).split('\n').length;
    return { fault: `it is an SVG that cannot be read, for at its line ${line} ${root.fault}`, mend: PLAIN };
  }
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : '';
  if (localName(root.name) !== 'svg' || root.attributes.get(prefix ? `xmlns:${prefix}` : 'xmlns') !== SVG)
    return { fault: `its outermost element is not an "svg" of the namespace ${SVG}`, mend: PLAIN };
  const fault = svgFault(root);
  if (fault) return fault;
  const size = svgSize(root);
  if (!size)
    return {
      fault: 'it is an SVG without a size',
      mend: 'Give its "svg" element a viewBox, or a width and a height that are not percentages.',
    };
  if (Math.max(size.width, size.height) > LONGEST || Math.min(size.width, size.height) < SHORTEST)
    return {
      fault: `it is an SVG of ${pixels(size.width)} by ${pixels(size.height)} pixels; a side has from 1 to 20,000`,
      mend: 'Give its "svg" element a width and a height like those of the page it is for.',
    };
  const sized = new Map([...root.attributes, ['width', pixels(size.width)], ['height', pixels(size.height)]]);
  const svg = writeXml(drawable({ ...root, attributes: sized }, prefix));
  return { svg, ...size, words: wordsOf(root) };
}

const pixels = (points: number) => String(Math.round((points * 4000) / 3) / 1000);

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8["'])/i.test(text) && /[^\0-\x7f]/.test(text)
      ? undefined
      : text;
  } catch {
    return undefined;
  }
}

/** Elements that draw nothing. */
const SILENT = new Set(['metadata', 'title', 'desc']);

/**
 * What of a drawing is drawn: nothing of drawing programs' own, no descriptions. Its words are all in the one typeface that
 * they are drawn in, for words in any other would be left out.
 */
function drawable({ name, attributes, children }: XmlElement, prefix: string): XmlElement {
  const own = [...attributes].flatMap(([key, value]): [string, string][] => {
    if (key === 'font-family' || (key.includes(':') && !/^(?:xlink|xml|xmlns):/.test(key))) return [];
    if (key.startsWith('xmlns:') && key !== 'xmlns:xlink' && key !== `xmlns:${prefix}`) return [];
    return [[key, key === 'style' ? withoutFamily(value) : value]];
  });
  const kept = children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [localName(name) === 'style' ? withoutFamily(child) : child];
    const foreign = (child.name.includes(':') ? child.name.slice(0, child.name.indexOf(':')) : '') !== prefix;
    return foreign || SILENT.has(localName(child.name)) ? [] : [drawable(child, prefix)];
  });
  return { name, attributes: new Map(own), children: kept };
}

function withoutFamily(style: string): string {
  return style.replace(/font-family\s*:[^;}]*;?/gi, '');
}

function wordsOf(root: XmlElement): string {
  const words: string[] = [];
  for (const { name, children } of eachElement(root)) {
    if (localName(name) === 'style') continue;
    for (const child of children) if (typeof child === 'string') words.push(child);
  }
  return words
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join('\n');
}
