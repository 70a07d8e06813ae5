import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const FONT = readFileSync(
  createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
);

/** The entries of a pdfkit structure element, for what its options do not offer. */
function attributesOf(element: PDFKit.PDFStructureElement): Record<string, unknown> {
  return (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
}

/** The entries of a pdfkit page. */
export function pageEntries({ page }: PDFKit.PDFDocument): Record<string, unknown> {
  return (page as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
}

interface Made {
  readonly size?: readonly [number, number] | string;
  readonly layout?: 'portrait' | 'landscape';
  readonly pages?: number;
  readonly compress?: boolean;
  readonly password?: string;
  /** Told of the document before it ends. */
  readonly also?: (document: PDFKit.PDFDocument, root?: PDFKit.PDFStructureElement) => void;
}

/** The bytes of a pdfkit document once it ends. */
function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.end();
  });
}

const INFO = { Title: 'A supplied file', CreationDate: new Date(0), ModDate: new Date(0) };

/** A PDF as an ordinary program makes it: no tags, no claims; Helvetica, which is not embedded. */
export function plainPdf({
  pages = 1,
  size = 'A4',
  layout = 'portrait',
  ...made
}: Made = {}): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: size as string,
    layout,
    compress: made.compress ?? true,
    info: INFO,
    autoFirstPage: false,
    ...(made.password === undefined ? {} : { userPassword: made.password, ownerPassword: 'owner' }),
  });
  for (let page = 1; page <= pages; page += 1) {
    document.addPage({ size: size as string, layout });
    document.text(`Plain page ${page}`, 72, 72);
  }
  made.also?.(document);
  return bytesOf(document);
}

/** A tagged PDF that says it is PDF/A-2a and is: headings, a list, a table with heads, a picture with words. */
export function taggedPdf({ size = 'A4', layout = 'portrait', also }: Made = {}): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: size as string,
    layout,
    info: INFO,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: FONT as unknown as string,
  });
  const root = document.struct('Document');
  document.addStructure(root);
  root.add(
    document.struct('H1', {}, () => {
      document.fontSize(18).text('Supplied heading', 72, 72);
    }),
  );
  root.add(
    document.struct('P', {}, () => {
      document.fontSize(11).text('A paragraph of the supplied file.');
    }),
  );
  const table = document.struct('Table');
  root.add(table);
  for (const [index, [head, value]] of [
    ['Month', 'Visits'],
    ['May', '1,200'],
    ['June', '1,450'],
  ].entries()) {
    const row = document.struct('TR');
    table.add(row);
    const y = 150 + 20 * index;
    const cell = (words: string, x: number, heads: boolean) => {
      const made = document.struct(heads ? 'TH' : 'TD', {}, () => {
        document.text(words, x, y);
      });
      if (heads) attributesOf(made).A = { O: 'Table', Scope: 'Column' };
      row.add(made);
    };
    cell(head ?? '', 72, index === 0);
    cell(value ?? '', 200, index === 0);
  }
  root.add(
    document.struct('Figure', { alt: 'A red square' }, () => {
      document.rect(72, 260, 50, 50).fill('#cc0000');
    }),
  );
  also?.(document, root);
  root.end();
  return bytesOf(document);
}
