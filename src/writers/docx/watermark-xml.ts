import type { HouseStyle } from '../../style/house-style.ts';
import { escapeXml } from './escape-xml.ts';

/** A line across a page of this many points of type, per character, so that a long mark is not wider than the page. */
const widthPerCharacter = 0.62;

/** The words of a mark, large and pale behind the page: the shape Word itself makes for a watermark. */
export function watermarkXml(words: string, style: HouseStyle): string {
  const longest = Math.hypot(style.page.width, style.page.height) * 0.62;
  const height = Math.min(120, longest / (words.length * widthPerCharacter));
  const width = height * words.length * widthPerCharacter;
  const place =
    'position:absolute;margin-left:0;margin-top:0;' +
    `width:${width.toFixed(1)}pt;height:${height.toFixed(1)}pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin';
  const font = escapeXml(style.typeface.word).replaceAll('&quot;', '');
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${shapeType}` +
    `<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" style="${place}" o:allowincell="f" fillcolor="#eceff1" stroked="f">` +
    `<v:textpath style="font-family:&quot;${font}&quot;;font-size:1pt" string="${escapeXml(words)}"/>` +
    '</v:shape></w:pict></w:r>'
  );
}

const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
  '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>' +
  '<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>' +
  '<v:f eqn="sum @6 0 @5"/></v:formulas>' +
  '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';
