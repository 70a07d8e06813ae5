import { escapeXml } from '../escape-xml.ts';
import type { Shell } from '../shell.ts';

/** The parts of a package, by path: XML as text, pictures as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** What one document adds to the package of its house style. */
export interface DocumentParts {
  readonly body: string;
  /** Properties of its last section, which stand after the body. */
  readonly section: string;
  readonly bodyLinks: string;
  readonly footnotes: string;
  readonly footnoteLinks: string;
  readonly styles: string;
  readonly listStarts: string;
  readonly coreProperties: string;
  readonly language: string;
  readonly header: string;
  readonly footer: string;
}

/** The package of the house with the words of one document put in. */
export function fillParts(shell: Shell, document: DocumentParts): Parts {
  const parts: Parts = new Map(shell.parts);
  const put = (path: string, pattern: RegExp, words: string) => {
    const xml = shell.parts.get(path);
    if (xml !== undefined)
      parts.set(
        path,
        xml.replace(pattern, () => words),
      );
  };
  put('word/document.xml', /(?<=<w:body>).*(?=<\/w:body>)/s, document.body + document.section);
  put('word/footnotes.xml', /(?<=<w:footnotes[^>]*>).*(?=<\/w:footnotes>)/s, document.footnotes);
  put('word/numbering.xml', /(?=<\/w:numbering>)/, document.listStarts);
  putStyles(parts, document);
  putLinks(parts, 'word/_rels/document.xml.rels', document.bodyLinks);
  putLinks(parts, 'word/_rels/footnotes.xml.rels', document.footnoteLinks);
  put('word/header1.xml', /(?<=<w:hdr[^>]*>).*(?=<\/w:hdr>)/s, document.header);
  put('word/footer1.xml', /(?<=<w:ftr[^>]*>).*(?=<\/w:ftr>)/s, document.footer);
  parts.set('docProps/core.xml', document.coreProperties);
  return parts;
}

function putStyles(parts: Parts, document: DocumentParts): void {
  const xml = String(parts.get('word/styles.xml'))
    .replace(/(?<=<w:lang w:val=")[^"]*/, () => escapeXml(document.language))
    .replace('</w:styles>', () => `${document.styles}</w:styles>`);
  parts.set('word/styles.xml', xml);
}

function putLinks(parts: Parts, path: string, links: string): void {
  if (links === '') return;
  const xml = String(parts.get(path));
  const open = xml.endsWith('</Relationships>') ? xml : xml.replace(/\/>$/, '></Relationships>');
  parts.set(
    path,
    open.replace('</Relationships>', () => `${links}</Relationships>`),
  );
}
