import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/pictures/picture-fault.ts';
import { nameFault, type ReadPicture, readPicture } from '../../src/pictures/read-picture.ts';
import {
  annotated,
  bytesOf,
  CMYK,
  claiming,
  GPS,
  JPEG,
  PNG,
  PROGRESSIVE,
  photographed,
  svg,
} from './made-pictures.ts';
import { pngFile } from './png-file.ts';

function read(bytes: Uint8Array): ReadPicture {
  const found = readPicture(bytes);
  if (isFault(found)) throw new Error(found.fault);
  return found;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a picture that papers can have', () => {
  it.each([
    ['PNG', PNG, 'png', 2.25, 1.5],
    ['JPEG', JPEG, 'jpeg', 9, 6],
    ['progressive JPEG', PROGRESSIVE, 'jpeg', 9, 6],
    ['SVG', svg('<rect width="9" height="9"/>'), 'svg', 30, 15],
    ['SVG by its view box', svg('<rect width="9" height="9"/>', 'viewBox="0 0 80 40"'), 'svg', 60, 30],
    ['SVG in millimetres', svg('<circle r="3"/>', 'width="25.4mm" height="12.7mm"'), 'svg', 72, 36],
    [
      'SVG by a width and its view box',
      svg('<circle r="3"/>', 'width="80" viewBox="0 0 2 1"'),
      'svg',
      60,
      30,
    ],
    [
      'SVG after a declaration, a comment and a document type',
      bytesOf(
        '<?xml version="1.0" encoding="utf-8"?>\n<!-- one -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>',
      ),
      'svg',
      3,
      3,
    ],
  ])('%s', (_, bytes, format, width, height) => {
    expect(read(bytes)).toMatchObject({ format, width, height });
  });

  it('is seen as it was taken', () => {
    expect(read(photographed(JPEG, 3))).toMatchObject({ orientation: 3, width: 9, height: 6 });
    expect(read(photographed(JPEG, 6))).toMatchObject({ orientation: 6, width: 6, height: 9 });
    expect(read(photographed(JPEG)).orientation).toBeUndefined();
  });

  it.each([
    ['JPEG', photographed(JPEG)],
    ['turned JPEG', photographed(JPEG, 8)],
    ['progressive JPEG', photographed(PROGRESSIVE)],
    ['PNG', annotated(PNG, ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'prVt'])],
    ['SVG', svg(`<metadata>${GPS}</metadata><desc>${GPS}</desc><!-- ${GPS} --><rect width="9" height="9"/>`)],
  ])('keeps nothing of where and with what it was made: %s', (_, bytes) => {
    expect(latin(bytes)).toContain(GPS);
    const { data } = read(bytes);
    expect(latin(data)).not.toContain(GPS);
    expect(latin(data)).not.toMatch(/Exif|adobe|Photoshop|tEXt|iCCP/);
    expect(read(data).data).toEqual(data);
  });
});

describe('a picture that papers cannot have', () => {
  const gzip = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /empty/],
    ['words', bytesOf('not a picture, only words'), /neither a PNG nor a JPEG/],
    ['a PDF', bytesOf('%PDF-1.7\n'), /but a PDF/],
    ['a GIF', bytesOf('GIF89a......'), /but a GIF picture/],
    ['a WebP', bytesOf('RIFF\u0001\u0001\u0001\u0001WEBPVP8 '), /but a WebP picture/],
    ['a packed SVG', gzip, /but a packed file/],
    ['a web page', bytesOf('<!DOCTYPE html><html></html>'), /but a web page/],
    ['a PNG cut short', PNG.slice(0, 50), /PNG that is cut short/],
    ['a PNG with another byte in it', PNG.with(45, (PNG[45] ?? 0) ^ 1), /PNG that is damaged/],
    ['an animated PNG', annotated(PNG, ['acTL']), /PNG that moves/],
    ['a PNG 20,000 pixels wide', claiming(20_000, 10), /20,000 by 10 pixels, and the most is 12,000 a side/],
    ['a PNG of too many pixels', claiming(11_000, 11_000), /121,000,000 pixels, and the most is 40,000,000/],
    ['a PNG without pixels', claiming(0, 10), /no pixels/],
    [
      'a PNG without its palette',
      pngFile({ width: 1, height: 1, bits: 8, type: 3, samples: [0] }),
      /without its palette/,
    ],
    ['a JPEG cut short', JPEG.slice(0, -20), /JPEG that is cut short/],
    ['a JPEG cut in its head', JPEG.slice(0, 30), /JPEG that is cut short/],
    ['a JPEG of a press', CMYK, /four colours of a printing press/],
    ['an SVG with a script', svg('<script>alert(1)</script>'), /holds a script/],
    [
      'an SVG with a handler',
      svg('<rect width="9" height="9" onclick="alert(1)"/>'),
      /holds a script \(onclick\)/,
    ],
    [
      'an SVG with a link of script',
      svg('<a href="javascript:alert(1)"><circle r="3"/></a>'),
      /outside itself/,
    ],
    [
      'an SVG that fetches a shape',
      svg('<use href="https://example.org/a.svg#b"/>'),
      /outside itself \(https/,
    ],
    [
      'an SVG that fetches by its style',
      svg('<rect style="fill:url(https://example.org/x)"/>'),
      /outside itself/,
    ],
    ['an SVG that hides that', svg('<style>rect{fill:u\\72l(//example.org)}</style>'), /outside itself/],
    ['an SVG that imports a style', svg('<style>@import "x.css";</style>'), /another file \(@import\)/],
    [
      'an SVG with a style sheet',
      bytesOf('<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /look from another file/,
    ],
    [
      'an SVG with a picture in it',
      svg('<image href="data:image/png;base64,AAAA" width="9" height="9"/>'),
      /another picture/,
    ],
    ['an SVG with a web page in it', svg('<foreignObject><p>x</p></foreignObject>'), /foreignObject/],
    ['an SVG that moves', svg('<circle r="3"><animate attributeName="r" to="9"/></circle>'), /it moves/],
    [
      'an SVG with entities of its own',
      bytesOf(
        '<!DOCTYPE svg [<!ENTITY a "&#65;">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&a;</text></svg>',
      ),
      /declares entities/,
    ],
    ['an SVG of uses without end', svg(bomb(12)), /more than 100,000 things/],
    ['an SVG that uses itself', svg('<g id="a"><use href="#a"/></g>'), /more than 100,000 things/],
    ['an SVG nested too deep', svg('<g>'.repeat(200) + '</g>'.repeat(200)), /nested deeper than 100/],
    ['an SVG without a size', svg('<rect width="9" height="9"/>', ''), /without a size/],
    ['an SVG sized by its surroundings', svg('<rect/>', 'width="100%" height="100%"'), /without a size/],
    ['an SVG without end', svg('<rect/>', 'width="1e9" height="10"'), /a side has from 1 to 20,000/],
    ['an SVG cut short', svg('<rect/>').slice(0, -8), /cannot be read, for at its line 1 it is cut short/],
    ['an SVG closed wrongly', svg('<g></p>'), /the element g is closed as p/],
    ['an SVG of another namespace', bytesOf('<svg width="9" height="9"/>'), /outermost element/],
    ['an SVG in other letters', Buffer.from([...svg('<text>'), 0xe9, ...bytesOf('</text>')]), /UTF-8/],
  ])('%s', (_, bytes, why) => {
    const found = readPicture(bytes);
    expect(isFault(found) ? found.fault : 'no fault').toMatch(why);
  });

  it('has a name that says otherwise', () => {
    expect(nameFault('a/plan.png', read(JPEG))).toEqual({
      fault: 'its name ends .png, but it is a JPEG picture',
      mend: 'Rename the file so that it ends .jpg, and name it so here.',
    });
    expect(nameFault('a/plan', read(PNG))?.fault).toContain('does not say what it is');
    expect(nameFault('a/PLAN.JPEG', read(JPEG))).toBeUndefined();
  });
});

/** Ten uses of ten uses of ten uses … */
function bomb(levels: number): string {
  let out = '<g id="l0"><circle r="1"/></g>';
  for (let level = 1; level <= levels; level += 1)
    out += `<g id="l${level}">${`<use href="#l${level - 1}"/>`.repeat(10)}</g>`;
  return out;
}
