// Writes two of the example files that meetings are supplied with: one that is tagged and lies on its side, as an export
// should be, and one that is a picture of a page, as a scan is. The same program and fonts give the same bytes.
//
//   node .config/supplied-examples.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
);
const EXAMPLE =
  'Made for this program as an example of a supplied file. Nothing in it was published by an authority.';

const written = (document, path) => {
  const parts = [];
  document.on('data', (part) => parts.push(part));
  document.on('end', () =>
    writeFileSync(new URL(`../data/supplied/${path}`, import.meta.url), Buffer.concat(parts)),
  );
  document.end();
};

const info = (Title) => ({ Title, CreationDate: new Date(0), ModDate: new Date(0), Producer: 'Moothall' });

/** A table across an A4 page on its side, tagged, PDF/A-2a. */
const landscape = () => {
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 60,
    info: info('Casualties by road and year'),
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: readFileSync(FONT),
  });
  const root = document.struct('Document');
  document.addStructure(root);
  const add = (parent, type, paint) => parent.add(document.struct(type, {}, paint));
  add(root, 'H1', () => document.fontSize(18).text('Casualties by road and year', 60, 60));
  add(root, 'P', () => document.fontSize(9).text(EXAMPLE, 60, 88));
  const table = document.struct('Table');
  root.add(table);
  table.dictionary.data.A = {
    O: 'Table',
    // pdfkit writes a bare string as a name.
    Summary: new String(
      'A row for each road and one for all of them; a column for each year and one for all years.',
    ),
  };
  const [head, body] = ['THead', 'TBody'].map((type) => document.struct(type));
  table.add(head);
  const rows = [
    ['Road', '2014', '2015', '2016', '2017', '2018', 'All years'],
    ['Ring road, north', '14', '11', '12', '9', '8', '54'],
    ['Ring road, south', '9', '10', '7', '8', '6', '40'],
    ['Market approach', '5', '6', '4', '4', '3', '22'],
    ['All roads', '28', '27', '23', '21', '17', '116'],
  ];
  rows.forEach((cells, row) => {
    const line = document.struct('TR');
    if (row === 1) table.add(body);
    (row === 0 ? head : body).add(line);
    cells.forEach((words, column) => {
      const heads = row === 0 || column === 0;
      const place = { width: column === 0 ? 200 : 80, align: column === 0 ? 'left' : 'right' };
      const x = column === 0 ? 60 : 260 + 75 * (column - 1);
      const cell = document.struct(heads ? 'TH' : 'TD', {}, () =>
        document.fontSize(11).text(words, x, 130 + 26 * row, place),
      );
      if (heads) cell.dictionary.data.A = { O: 'Table', Scope: row === 0 ? 'Column' : 'Row' };
      line.add(cell);
    });
    document.markContent('Artifact', { type: 'Layout' });
    document
      .moveTo(60, 148 + 26 * row)
      .lineTo(720, 148 + 26 * row)
      .lineWidth(0.5)
      .stroke('#666666');
    document.endMarkedContent();
  });
  root.end();
  written(document, 'leicestershire/casualties-by-year.pdf');
};

/** The outlines of a line of words as polygons, in pixels from the top left. */
const polygonsOf = (font, words, size, left, baseline) => {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(words);
  const polygons = [];
  let x = left;
  glyphs.forEach((glyph, index) => {
    let polygon = [];
    let [px, py] = [0, 0];
    const to = (fx, fy) => {
      polygon.push([x + fx * scale, baseline - fy * scale]);
      [px, py] = [fx, fy];
    };
    for (const { command, args } of glyph.path.commands) {
      if (command === 'moveTo') {
        polygon = [];
        polygons.push(polygon);
        to(args[0], args[1]);
      } else if (command === 'lineTo') to(args[0], args[1]);
      else if (command === 'quadraticCurveTo') {
        const [sx, sy] = [px, py];
        for (let step = 1; step <= 4; step += 1) {
          const t = step / 4;
          const mix = (a, b, c) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t * t * c;
          to(mix(sx, args[0], args[2]), mix(sy, args[1], args[3]));
        }
      }
    }
    x += positions[index].xAdvance * scale;
  });
  return polygons;
};

/** Blackens the pixels inside polygons, by the non-zero rule. */
const fill = (polygons, pixels, width, height) => {
  for (let y = 0; y < height; y += 1) {
    const crossings = [];
    for (const polygon of polygons)
      polygon.forEach(([ax, ay], index) => {
        const [bx, by] = polygon[(index + 1) % polygon.length];
        const middle = y + 0.5;
        if (ay <= middle !== by <= middle)
          crossings.push([ax + ((middle - ay) * (bx - ax)) / (by - ay), by > ay ? 1 : -1]);
      });
    crossings.sort((one, other) => one[0] - other[0]);
    let winding = 0;
    crossings.forEach(([x, turn], index) => {
      winding += turn;
      const next = crossings[index + 1];
      if (winding !== 0 && next)
        for (let column = Math.round(x); column < Math.round(next[0]); column += 1)
          pixels[y * width + column] = 1;
    });
  }
};

/** A PNG of one bit to a pixel. */
const pngOf = (pixels, width, height) => {
  const chunk = (type, body) => {
    const made = Buffer.concat([Buffer.alloc(4), Buffer.from(type), body, Buffer.alloc(4)]);
    made.writeUInt32BE(body.length, 0);
    made.writeUInt32BE(crc32(made.subarray(4, -4)), made.length - 4);
    return made;
  };
  const stride = Math.ceil(width / 8) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (!pixels[y * width + x]) rows[y * stride + 1 + (x >> 3)] |= 0x80 >> (x & 7);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A letter as a scanner gives it: a picture of words, at 110 pixels to the inch. */
const scan = () => {
  const [width, height] = [909, 1286];
  const font = fontkit.create(readFileSync(FONT));
  const pixels = new Uint8Array(width * height);
  const lines = [
    [26, 'Letter from the owners of the yard'],
    [15, EXAMPLE.split('. ')[0]],
    [15, 'Nothing in it was published by an authority.'],
    [18, ''],
    [18, 'To the Office of the Police and Crime Commissioner'],
    [18, 'We have read the list of actions and agree to the survey of the yard'],
    [18, 'in the second week of July. The gate on the north side will be open.'],
    [18, 'For the owners, their agent'],
  ];
  let y = 130;
  for (const [size, words] of lines) {
    fill(polygonsOf(font, words, size, 100, y), pixels, width, height);
    y += size * 2;
  }
  const document = new PDFDocument({ size: 'A4', margin: 0, info: info('Scan') });
  document.image(pngOf(pixels, width, height), 0, 0, { width: 595.28 });
  written(document, 'warwickshire/owners-letter-scan.pdf');
};

landscape();
scan();
