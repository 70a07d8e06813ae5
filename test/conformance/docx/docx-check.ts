import type { DocxReading } from '../../readers/read-docx.ts';
import { find, findAll, readXml, textOf, type XmlElement } from '../../readers/read-xml.ts';

/** A Word file as the checks look at it: as a reader finds it, and its parts as elements. */
export interface DocxToCheck {
  readonly reading: DocxReading;
  readonly body: XmlElement;
  readonly styles: XmlElement;
  /** The body, headers, footers and notes: every part with words in it, by its path. */
  readonly stories: ReadonlyMap<string, XmlElement>;
}

/** One thing that a Word file must be and that Microsoft's validator does not see. */
export interface DocxCheck {
  readonly name: string;
  /** What is wrong, and where; nothing when all is well. */
  faults(docx: DocxToCheck): readonly string[];
}

const STORY = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Opens the parts of a Word file for the checks. */
export function docxToCheck(reading: DocxReading): DocxToCheck {
  const part = (path: string) => readXml(reading.parts.get(path) ?? '<none/>');
  const paths = [...reading.parts.keys()].filter((path) => STORY.test(path)).sort();
  const stories = new Map(paths.map((path) => [path, part(path)]));
  const body = find(stories.get('word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('the document has no body');
  return { reading, body, styles: part('word/styles.xml'), stories };
}

/** The elements straight within. */
export const elementsIn = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');

/** How an element begins, for a fault. */
export function beginning(element: XmlElement): string {
  const words = findAll(element, 'w:t').map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
}
