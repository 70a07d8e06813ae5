import type { Picture } from '../../style/house-style.ts';
import { escapeXml } from './escape-xml.ts';

/** English Metric Units in a point. */
const emu = 12700;
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** What tells Word's own checker and screen readers that a drawing is decoration. */
const DECORATIVE =
  `<a:extLst xmlns:a="${drawing}/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** A picture in the line, with its alternative text, or marked as decoration where it has none; `id` is unique among the document's drawings. */
export function pictureXml(
  picture: Picture,
  relationship: string,
  { id, name }: { readonly id: number; readonly name: string },
): string {
  const size = `cx="${Math.round(picture.width * emu)}" cy="${Math.round(picture.height * emu)}"`;
  const description = escapeXml(picture.alternative);
  const decorative = picture.alternative === '' ? `>${DECORATIVE}</wp:docPr>` : '/>';
  return (
    '<w:r><w:drawing>' +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="${name}" descr="${description}"${decorative}` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
