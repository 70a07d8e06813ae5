import { escapeXml } from './escape-xml.ts';

/** A field with the result it shows until somebody updates it. Never marked dirty, so that opening asks nothing. */
export function field(instruction: string, result: string): string {
  return `<w:fldSimple w:instr=" ${escapeXml(instruction)} ">${result}</w:fldSimple>`;
}

/** The two ends of a field that spans paragraphs, or that stands inside such a field. */
export function fieldParts(instruction: string): { readonly begin: string; readonly end: string } {
  return {
    begin:
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    end: '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  };
}
