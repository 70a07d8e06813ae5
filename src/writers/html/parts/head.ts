import type { Element } from 'hast';
import type { DocumentDetails } from '../../../style/document-details.ts';
import { element, onLines, text } from '../element.ts';

/** Nothing on the page may run or be fetched: its own style sheet and the pictures in it are all it has. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What the document says of itself, and its style sheet; the only date is the one it was rendered for. */
export function headElement(details: DocumentDetails, styleSheet: string): Element {
  const meta = (name: string, content: string) =>
    content === '' ? [] : [element('meta', { name, content: text(content).value })];
  const titleLanguage = details.languages?.title;
  const restricted = details.marks.includes('NOT FOR PUBLICATION');
  return element(
    'head',
    {},
    onLines([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
      element('title', titleLanguage === undefined ? {} : { lang: titleLanguage }, [text(details.title)]),
      ...meta('author', details.author),
      ...meta('description', details.subject),
      ...meta('keywords', details.keywords.join(', ')),
      ...meta('dcterms.identifier', details.identifier),
      ...meta('dcterms.created', details.date),
      ...meta('dcterms.modified', details.date),
      ...meta('dcterms.language', details.language),
      ...meta('generator', 'Moothall'),
      ...meta('color-scheme', 'light dark'),
      ...(restricted ? meta('robots', 'noindex') : []),
      element('style', {}, [{ type: 'text', value: styleSheet }]),
    ]),
  );
}
