import { strFromU8, unzipSync } from 'fflate';
import { findAll, readXml, type XmlElement } from './read-xml.ts';

/** One tracked change of a Word document. */
export interface DocxRevision {
  readonly kind: 'inserted' | 'deleted';
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

const KINDS = { 'w:ins': 'inserted', 'w:del': 'deleted' } as const;

const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

function bodyOf(bytes: Uint8Array): XmlElement {
  const part = unzipSync(bytes)['word/document.xml'];
  if (part === undefined) throw new Error('no document part');
  return readXml(strFromU8(part));
}

/** Every tracked change in reading order. */
export function docxRevisions(bytes: Uint8Array): readonly DocxRevision[] {
  const found: DocxRevision[] = [];
  const walk = (element: XmlElement) => {
    const kind = KINDS[element.name as keyof typeof KINDS];
    if (kind !== undefined) {
      const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = element.attributes;
      found.push({ kind, id, author, date, text: wordsOf(element, () => true) });
    }
    for (const child of elementsIn(element)) walk(child);
  };
  walk(bodyOf(bytes));
  return found;
}

/** The paragraphs as Word has them once every change is accepted, or rejected. */
export function docxParagraphs(bytes: Uint8Array, changes: 'accepted' | 'rejected'): readonly string[] {
  const dropped = changes === 'accepted' ? 'w:del' : 'w:ins';
  return findAll(bodyOf(bytes), 'w:p').map((paragraph) => wordsOf(paragraph, ({ name }) => name !== dropped));
}

/** Ids of all that has one: bookmarks and changes share no number. */
export function docxIds(bytes: Uint8Array): readonly string[] {
  const names = ['w:ins', 'w:del', 'w:bookmarkStart'];
  return names.flatMap((name) =>
    findAll(bodyOf(bytes), name).map(({ attributes }) => attributes['w:id'] ?? ''),
  );
}

function wordsOf(element: XmlElement, keeps: (element: XmlElement) => boolean): string {
  if (element.name === 'w:t' || element.name === 'w:delText')
    return element.children.filter((child) => typeof child === 'string').join('');
  if (element.name === 'w:br') return '\n';
  return elementsIn(element)
    .filter(keeps)
    .map((child) => wordsOf(child, keeps))
    .join('');
}
