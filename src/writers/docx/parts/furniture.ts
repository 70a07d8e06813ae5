import type { DocumentDetails } from '../../../style/document-details.ts';
import type { HouseStyle } from '../../../style/house-style.ts';
import { markWords } from '../../../style/mark-words.ts';
import { escapeXml } from '../escape-xml.ts';
import { field } from '../fields.ts';
import { watermarkXml } from '../watermark-xml.ts';

/** Between the marks and what stands left. */
const between = ' · ';
const tab = '<w:r><w:tab/></w:r>';

/** The header: the paper's marks, in words and behind the page, then what stands left and right. */
export function headerXml(details: DocumentDetails, style: HouseStyle): string {
  const marks = markWords(details.marks, details.language);
  const { left, right } = details.header;
  const { languages = {} } = details;
  const mark = marks === '' ? '' : watermarkXml(marks, style) + words(marks, 'HeaderMark');
  return paragraph(
    'Header',
    mark +
      words(marks === '' || left === '' ? left : between + left, undefined, languages.headerLeft) +
      tab +
      words(right, undefined, languages.headerRight),
  );
}

/** The footer: what stands left, and the page with the count of pages, as fields already filled in. */
export function footerXml(details: DocumentDetails, pageCount: number): string {
  const counted = details.words.pageOf
    .split(/(\{page\}|\{pages\})/)
    .map((part) => {
      if (part === '{page}') return field('PAGE', words('1'));
      if (part === '{pages}') return field('NUMPAGES', words(String(pageCount)));
      return words(part);
    })
    .join('');
  return paragraph(
    'Footer',
    words(details.footer.left, undefined, details.languages?.footerLeft) + tab + counted,
  );
}

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function words(text: string, style?: string, language?: string): string {
  if (text === '') return '';
  const parts = [
    ...(style === undefined ? [] : [`<w:rStyle w:val="${style}"/>`]),
    ...(language === undefined ? [] : [`<w:lang w:val="${language}"/>`]),
  ];
  const look = parts.length === 0 ? '' : `<w:rPr>${parts.join('')}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
