import type { DocumentDetails } from '../../../style/document-details.ts';
import type { HouseStyle } from '../../../style/house-style.ts';
import { turnedStyle } from '../../../style/turned-style.ts';
import { textWidth } from '../styles/contents-styles.ts';
import { twips } from '../twips.ts';
import type { Parts } from './fill-parts.ts';
import { footerXml, headerXml } from './furniture.ts';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Header and footer of turned pages, whose right edge lies further out than that of the others. */
const PARTS = [
  {
    kind: 'header',
    root: 'hdr',
    path: 'word/header2.xml',
    like: 'word/header1.xml',
    id: 'rIdTurned1',
    style: 'Header',
  },
  {
    kind: 'footer',
    root: 'ftr',
    path: 'word/footer2.xml',
    like: 'word/footer1.xml',
    id: 'rIdTurned2',
    style: 'Footer',
  },
] as const;

/** The properties of a section whose pages lie on their long side, made from those of one that stands upright. */
export function turnedSection(upright: string, style: HouseStyle): string {
  const { width, height } = turnedStyle(style).page;
  const size = `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}" w:orient="landscape"/>`;
  return PARTS.reduce(
    (xml, { kind, id }) => xml.replace(new RegExp(`(<w:${kind}Reference [^>]*r:id=)"[^"]*"`), `$1"${id}"`),
    upright.replace(/<w:pgSz [^>]*\/>/, size),
  );
}

/** Puts into a package what its turned pages need: header and footer, their styles, and what names them. */
export function putTurnedParts(
  parts: Parts,
  details: DocumentDetails,
  style: HouseStyle,
  pageCount: number,
): void {
  const wide = turnedStyle(style);
  const words = { header: headerXml(details, wide), footer: footerXml(details, pageCount) };
  let relationships = '';
  let types = '';
  let styles = '';
  for (const { kind, root, path, like, id, style: base } of PARTS) {
    const own = words[kind]
      .replace(`<w:pStyle w:val="${base}"/>`, `<w:pStyle w:val="Turned${base}"/>`)
      .replaceAll('_x0000_s2049', '_x0000_s2050')
      .replaceAll('PowerPlusWaterMarkObject1', 'PowerPlusWaterMarkObject2');
    const around = new RegExp(`(?<=<w:${root}[^>]*>).*(?=</w:${root}>)`, 's');
    parts.set(
      path,
      String(parts.get(like)).replace(around, () => own),
    );
    const links = `${like.replace('word/', 'word/_rels/')}.rels`;
    const known = parts.get(links);
    if (known !== undefined) parts.set(`${path.replace('word/', 'word/_rels/')}.rels`, known);
    relationships += `<Relationship Id="${id}" Type="${officeDocument}/${kind}" Target="${path.slice(5)}"/>`;
    types += `<Override ContentType="${contentType}.${kind}+xml" PartName="/${path}"/>`;
    styles += tabbedStyle(base, textWidth(style), textWidth(wide));
  }
  putBefore(parts, 'word/_rels/document.xml.rels', '</Relationships>', relationships);
  putBefore(parts, '[Content_Types].xml', '</Types>', types);
  putBefore(parts, 'word/styles.xml', '</w:styles>', styles);
}

/** The style of the same furniture with its right tab at another width. */
function tabbedStyle(base: 'Header' | 'Footer', from: number, to: number): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Turned${base}"><w:name w:val="Turned ${base}"/><w:basedOn w:val="${base}"/>` +
    `<w:pPr><w:tabs><w:tab w:val="clear" w:pos="${from}"/><w:tab w:val="right" w:pos="${to}"/></w:tabs></w:pPr></w:style>`
  );
}

function putBefore(parts: Parts, path: string, end: string, xml: string): void {
  parts.set(
    path,
    String(parts.get(path)).replace(end, () => xml + end),
  );
}
