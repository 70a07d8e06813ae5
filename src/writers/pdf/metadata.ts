import type { DocumentDetails } from '../../style/document-details.ts';
import { cleaned } from './syntax.ts';

const PRODUCER = 'Moothall';

/** The identifiers a file carries: of the document through all its versions, and of this very file. */
export interface FileIdentifiers {
  /** 32 hexadecimal digits. */
  readonly document: string;
  readonly instance: string;
}

/** Gives the entries of the document information dictionary (14.3.3). */
export function documentInformation(details: DocumentDetails): Record<string, string> {
  const date = `D:${details.date.replace(/-/g, '')}000000Z`;
  return {
    Title: cleaned(details.title),
    Author: cleaned(details.author),
    Subject: cleaned(details.subject),
    Keywords: cleaned(details.keywords.join(', ')),
    Creator: PRODUCER,
    Producer: PRODUCER,
    CreationDate: date,
    ModDate: date,
  };
}

/**
 * Gives the XMP properties (ISO 16684-1) that say the same and, where it is so, that the file is PDF/UA-1. pdfkit adds the frame
 * and the PDF/A mark.
 */
export function xmpProperties(
  details: DocumentDetails,
  identifiers: FileIdentifiers,
  conforming: boolean,
): string {
  const date = `${details.date}T00:00:00Z`;
  return [
    description('dc', 'http://purl.org/dc/elements/1.1/', dublinCore(details)),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => simple(`xmp:${name}`, date)),
      simple('xmp:CreatorTool', PRODUCER),
    ]),
    description('xmpMM', 'http://ns.adobe.com/xap/1.0/mm/', [
      simple('xmpMM:DocumentID', uuid(identifiers.document)),
      simple('xmpMM:InstanceID', uuid(identifiers.instance)),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      simple('pdf:Producer', PRODUCER),
      simple('pdf:Keywords', details.keywords.join(', ')),
    ]),
    ...(conforming
      ? [description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', [simple('pdfuaid:part', '1')]), UA_SCHEMA]
      : []),
  ].join('\n');
}

function dublinCore(details: DocumentDetails): string[] {
  const alternatives = (text: string, language?: string) =>
    `<rdf:Alt>${['x-default', ...(language === undefined ? [] : [language])]
      .map((each) => `<rdf:li xml:lang="${each}">${escaped(text)}</rdf:li>`)
      .join('')}</rdf:Alt>`;
  const items = (texts: readonly string[]) =>
    texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`).join('');
  return [
    simple('dc:format', 'application/pdf'),
    simple('dc:identifier', details.identifier),
    `<dc:title>${alternatives(details.title, details.languages?.title)}</dc:title>`,
    `<dc:creator><rdf:Seq>${items([details.author])}</rdf:Seq></dc:creator>`,
    `<dc:description>${alternatives(details.subject)}</dc:description>`,
    `<dc:subject><rdf:Bag>${items(details.keywords)}</rdf:Bag></dc:subject>`,
    `<dc:language><rdf:Bag>${items([details.language])}</rdf:Bag></dc:language>`,
  ];
}

/** PDF/A wants every schema that it does not know itself described in the file (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function description(prefix: string, namespace: string, properties: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties.join('')}</rdf:Description>`;
}

function simple(name: string, value: string): string {
  return `<${name}>${escaped(value)}</${name}>`;
}

function uuid(digits: string): string {
  return `uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes for XML 1.0, which has no form at all for most control characters. */
function escaped(text: string): string {
  return cleaned(text)
    .replace(/[\uFFFE\uFFFF]/g, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
