import { escapeXml } from './escape-xml.ts';
import { type Revision, revised } from './revision.ts';

/** How a run of text looks beyond its paragraph's style. */
export interface TextLook {
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** What the paragraph's style is already: a style's bold and a run's bold cancel out in Word. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** BCP 47, where it is not the document's own language. */
  readonly language: string | undefined;
  /** A character style that stands before strong and emphasis. */
  readonly character?: string;
  /** Set for words that an amendment puts in or takes out. */
  readonly revision?: Revision;
}

/** One run of text; line ends in the text are spaces. */
export function run(text: string, look: TextLook): string {
  if (text === '') return '';
  const properties = runProperties(look);
  const words = escapeXml(/[\t\r\n]/.test(text) ? text.replace(/[\t\r\n ]+/g, ' ') : text);
  const holder = look.revision?.kind === 'del' ? 'delText' : 't';
  return revised(
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:${holder} xml:space="preserve">${words}</w:${holder}></w:r>`,
    look.revision,
  );
}

function runProperties(look: TextLook): string {
  const bold = look.strong && !look.isBold;
  const italic = look.emphasis && !look.isItalic;
  const language = look.language === undefined ? '' : `<w:lang w:val="${look.language}"/>`;
  if (look.character !== undefined) {
    return `<w:rStyle w:val="${look.character}"/>${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${language}`;
  }
  const style = bold ? (italic ? 'StrongEmphasis' : 'Strong') : italic ? 'Emphasis' : undefined;
  return (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) + language;
}
