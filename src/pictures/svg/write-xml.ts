import type { XmlElement } from './parse-xml.ts';

/** An element as XML text. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const given = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  if (children.length === 0) return `<${name}${given}/>`;
  const within = children.map((child) => (typeof child === 'string' ? escaped(child) : writeXml(child)));
  return `<${name}${given}>${within.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
