import type { DocumentDetails } from '../../../style/document-details.ts';
import { escapeXml } from '../escape-xml.ts';

/** What the document says of itself; its only date is the one it was rendered for. */
export function corePropertiesXml(details: DocumentDetails): string {
  const date = `${details.date}T00:00:00Z`;
  const author = escapeXml(details.author);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(details.title)}</dc:title><dc:subject>${escapeXml(details.subject)}</dc:subject>` +
    `<dc:creator>${author}</dc:creator><cp:keywords>${escapeXml(details.keywords.join(', '))}</cp:keywords>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    `<dc:identifier>${escapeXml(details.identifier)}</dc:identifier><dc:language>${escapeXml(details.language)}</dc:language>` +
    '</cp:coreProperties>'
  );
}
