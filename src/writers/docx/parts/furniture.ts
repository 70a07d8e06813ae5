import type { DocumentDetails } from '../../../style/document-details.ts';
import type { HouseStyle } from '../../../style/house-style.ts';
import { escapeXml } from '../escape-xml.ts';
import { field } from '../fields.ts';
import { watermarkXml } from '../watermark-xml.ts';

/** Between two marks, and between the marks and what stands left. */
const between = ' · ';
const tab = '<w:r><w:tab/></w:r>';

/** The header: the paper's marks, in words and behind the page, then what stands left and right. */
export function headerXml(details: DocumentDetails, style: HouseStyle): string {
  const marks = details.marks.join(between);
  const { left, right } = details.header;
  const mark = marks === '' ? '' : watermarkXml(marks, style) + words(marks, 'HeaderMark');
  return paragraph(
    'Header',
    mark + words(marks === '' || left === '' ? left : between + left) + tab + words(right),
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
  return paragraph('Footer', words(details.footer.left) + tab + counted);
}

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function words(text: string, style?: string): string {
  if (text === '') return '';
  const look = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
