import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import { secretsFrom } from '../../src/leaks/secrets-from.ts';
import { CASES, renderPapers } from '../cases/render-cases.ts';
import { paragraph, run, withParts } from './planted-docx.ts';
import { line, objectStream, packed, pdfWith, utf16 } from './planted-pdf.ts';

const SECRETS = secretsFrom(
  [
    { path: 'contracts.adult.provider', entry: 'bidder', words: 'Quillfeather Trust' },
    {
      path: 'background.bid.text',
      entry: 'bid',
      words: 'The lowest bid was refused because its references did not hold, as Marrowbone had warned.',
    },
  ],
  { texts: [], figures: [] },
);

const placesIn = (name: string, bytes: Uint8Array | string) =>
  findLeaks([{ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes }], SECRETS).map(
    ({ kind, where }) => `${kind} ${where}`,
  );

describe('a Word file', () => {
  let docx = new Uint8Array();
  beforeAll(async () => {
    const file = CASES.get('luton-drug-and-alcohol-services');
    const { papers } = file ? await renderPapers(file, 'public') : { papers: [] };
    docx = Uint8Array.from(papers[0]?.docx ?? []);
  });

  it('that gives nothing away is clean', () => expect(placesIn('paper.docx', docx)).toEqual([]));

  const body = (runs: string) => ({ 'word/document.xml': paragraph(runs) });
  const PLANTED: Readonly<Record<string, Parameters<typeof withParts>[1]>> = {
    'words in a paragraph': body(run('It was Quillfeather Trust.')),
    'words in another case, with other spaces': body(run('QUILLFEATHER\u00a0 TRUST')),
    'words over several runs': body(
      `${run('Quill')}${run('feat')}<w:proofErr w:type="spellStart"/>${run('her Trust')}`,
    ),
    'words over two paragraphs': body(`${run('Quillfeather')}</w:p><w:p>${run('Trust')}`),
    'words with soft hyphens and references to characters': body(run('Quill&#xAD;feather &#84;rust')),
    'words of an accent and a ligature': body(run('Quillﬀeather').replace('ﬀ', 'f') + run(' Trúst')),
    'hidden text': body(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>Quillfeather Trust</w:t></w:r>`),
    'deleted text': body(`<w:del w:id="1"><w:r><w:delText>Quillfeather Trust</w:delText></w:r></w:del>`),
    'the instruction of a field': body(
      '<w:r><w:instrText>DOCPROPERTY "Quillfeather Trust"</w:instrText></w:r>',
    ),
    'a bookmark': body('<w:bookmarkStart w:id="9" w:name="quillfeather_trust"/><w:bookmarkEnd w:id="9"/>'),
    'alternative text': body('<w:r><wp:docPr id="1" name="x" descr="Logo of Quillfeather Trust"/></w:r>'),
    'the title of a table': body('<w:tblCaption w:val="Bids of Quillfeather Trust"/>'),
    'a part of a paragraph that is withheld': body(run('and refused because its references did not hold')),
    'a name that stands in one': body(run('Marrowbone was asked.')),
    'a comment of the markup': body('<!-- Quillfeather Trust -->'),
    'marked data': body('<w:t><![CDATA[Quillfeather Trust]]></w:t>'),
    'a comment': {
      'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:id="0"><w:p>${run('Quillfeather Trust')}</w:p></w:comment></w:comments>`,
    },
    'the title': {
      'docProps/core.xml': (core) => core.replace(/<dc:title>/, '<dc:title>Quillfeather Trust: '),
    },
    'a property of its own': {
      'docProps/custom.xml':
        '<Properties><property name="Bidder"><vt:lpwstr>Quillfeather Trust</vt:lpwstr></property></Properties>',
    },
    'custom XML': { 'customXml/item1.xml': '<bid><by>Quillfeather Trust</by></bid>' },
    'the name of an element': { 'customXml/item1.xml': '<bid><Quillfeather-Trust/></bid>' },
    'the address of a link': {
      'word/_rels/document.xml.rels': (rels) =>
        rels.replace(
          '</Relationships>',
          '<Relationship Id="r99" Target="https://example.org/quillfeather%20trust"/></Relationships>',
        ),
    },
    'the name of a part': { 'word/media/quillfeather-trust.png': '' },
    'the name of a style': {
      'word/styles.xml': (styles) =>
        styles.replace('</w:styles>', '<w:style><w:name w:val="Quillfeather Trust"/></w:style></w:styles>'),
    },
  };

  it.each(Object.entries(PLANTED))('gives itself away by %s', (_, change) => {
    expect(placesIn('paper.docx', withParts(docx, change))).not.toEqual([]);
  });

  it('gives itself away by a file within it', () => {
    const inner = zipSync({
      'xl/sharedStrings.xml': strToU8('<sst><si><t>Quillfeather Trust</t></si></sst>'),
    });
    const outer = zipSync({
      'word/document.xml': strToU8('<w:document/>'),
      'word/embeddings/one.xlsx': inner,
    });
    expect(placesIn('paper.docx', outer)).toEqual(['found word/embeddings/one.xlsx, xl/sharedStrings.xml']);
  });

  it('gives itself away by what follows its directory, and by a part that its directory leaves out', () => {
    expect(placesIn('paper.docx', Buffer.concat([docx, strToU8('Quillfeather Trust')]))).toHaveLength(1);
    const hidden = zipSync({ 'hidden.txt': strToU8('It was Quillfeather Trust.') });
    expect(placesIn('paper.docx', Buffer.concat([hidden.subarray(0, 60 + 26), docx]))).not.toEqual([]);
  });

  it('that is encrypted is not taken for clean', () => {
    const locked = Uint8Array.from(docx);
    locked[6] = (locked[6] ?? 0) | 1;
    expect(placesIn('paper.docx', locked)).toContainEqual(expect.stringMatching(/^unread /));
  });
});

describe('a PDF', () => {
  it('that gives nothing away is clean', () =>
    expect(placesIn('paper.pdf', pdfWith(line('Nothing.')))).toEqual([]));

  const toUnicode = packed(
    '1 begincodespacerange <0000><ffff> endcodespacerange 2 beginbfchar <0001> <0051> <0002> <0075> endbfchar 1 beginbfrange <0003> <0003> [<0069006c006c0066006500610074006800650072>] endbfrange 1 beginbfrange <0010><0012> <0054> endbfrange 1 beginbfchar <0020> <0072007500730074> endbfchar',
  );
  const coded = ['<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 11 0 R>>', toUnicode];
  const codedFont = '/Resources<</Font<</F1 10 0 R>>>>';
  const form = packed(
    line('Quillfeather Trust'),
    '/Type/XObject/Subtype/Form/Resources<</Font<</F1 5 0 R>>>>',
  );
  const PLANTED: Readonly<Record<string, Uint8Array>> = {
    'words on a page': pdfWith(line('It was Quillfeather Trust.')),
    'words over two lines': pdfWith('BT /F1 12 Tf 72 700 Td (Quillfeather) Tj 0 -14 Td (Trust) Tj ET'),
    'words set letter by letter': pdfWith(
      'BT /F1 9 Tf 9 9 Td [(Q)10(uill)-20(feather)-300(Tr)] TJ 40 0 Td (ust) Tj ET',
    ),
    'words in codes of the font': pdfWith('BT /F1 9 Tf <0001000200030010> Tj <0020> Tj ET', coded, codedFont),
    'a header': pdfWith(`/Artifact <</Type/Pagination>> BDC ${line('Quillfeather Trust')} EMC`),
    'the title': pdfWith(line('x'), [`<</Title${utf16('Quillfeather Trust')}>>`]),
    'a bookmark': pdfWith(line('x'), [`<</Title(Bid of Quillfeather Trust)/Parent 12 0 R/Dest[3 0 R/Fit]>>`]),
    'a bookmark in an object stream': pdfWith(line('x'), [
      objectStream([`<</Title(Quillfeather Trust)/Parent 2 0 R>>`]),
    ]),
    'alternative text': pdfWith(line('x'), [`<</S/Figure/Alt${utf16('Quillfeather Trust')}>>`]),
    'replacement text': pdfWith('/Span <</ActualText(Quillfeather Trust)>> BDC EMC', [
      `<</S/Span/ActualText(Quillfeather\\040Trust)>>`,
    ]),
    'an annotation': pdfWith(
      line('x'),
      ['<</Type/Annot/Subtype/Text/Contents(Quillfeather\\\n Trust)>>'],
      '/Annots[10 0 R]',
    ),
    'the address of a link': pdfWith(line('x'), ['<</S/URI/URI(https://example.org/quillfeather-trust)>>']),
    'a named destination': pdfWith(line('x'), ['<</Names[(contracts.quillfeather-trust)[3 0 R/Fit]]>>']),
    'a name': pdfWith(line('x'), ['<</Quillfeather#20Trust 1>>']),
    'the metadata': pdfWith(line('x'), [
      packed('<x:xmpmeta><dc:title>Quillfeather Trust</dc:title></x:xmpmeta>', '/Type/Metadata/Subtype/XML'),
    ]),
    'an attached file': pdfWith(line('x'), [
      packed('<p>Quillfeather <b>Tr</b>ust</p>', '/Type/EmbeddedFile'),
    ]),
    'a script': pdfWith(line('x'), [packed('app.alert("Quillfeather Trust")')]),
    'a form': pdfWith('/X1 Do', [form]),
    'content that no page shows': pdfWith(line('x'), [packed(line('Quillfeather Trust'))]),
    'a stream of two filters': pdfWith(line('x'), [
      `<</Filter[/ASCIIHexDecode/FlateDecode]>>\nstream\n${deflateSync(Buffer.from('Quillfeather Trust')).toString('hex')}>\nendstream`,
    ]),
    'a comment between objects': Buffer.concat([pdfWith(line('x')), Buffer.from('% Quillfeather Trust\n')]),
    'an earlier revision': Buffer.concat([
      pdfWith(line('Quillfeather Trust')),
      Buffer.from(`\n4 0 obj\n${packed(line('Nothing'))}\nendobj\n%%EOF`, 'latin1'),
    ]),
  };

  it.each(Object.entries(PLANTED))('gives itself away by %s', (_, bytes) => {
    expect(placesIn('paper.pdf', bytes)).toContainEqual(expect.stringMatching(/^found /));
  });

  it('says where', () => {
    expect(placesIn('paper.pdf', PLANTED['words on a page'] ?? '')).toContain('found page 1');
    expect(placesIn('paper.pdf', PLANTED['the metadata'] ?? '')).toContain('found the metadata');
  });

  it('takes no identifier of a document for a sum, and every sum beside one for what it is', () => {
    const sums = secretsFrom([{ path: 'items.visits', entry: 'visits', words: 'There were 1,450 visits.' }], {
      texts: [],
      figures: [],
    });
    const found = (xmp: string) => {
      const bytes = pdfWith(line('x'), [packed(xmp, '/Type/Metadata/Subtype/XML')]);
      return findLeaks([{ name: 'paper.pdf', bytes }], sums).length;
    };
    const identifier = '<xmpMM:DocumentID>uuid:b8d9511b-1450-10de-1450-cc23732196a2</xmpMM:DocumentID>';
    expect(found(identifier)).toBe(0);
    expect(found(`${identifier}<dc:title>1450 visits</dc:title>`)).toBe(1);
    expect(found('<xmpMM:DocumentID>uuid:1450</xmpMM:DocumentID>')).toBe(1);
  });

  it.each([
    ['it is encrypted', `${Buffer.from(pdfWith(line('x'))).toString('latin1')}trailer <</Encrypt 9 0 R>>`],
    [
      'a stream cannot be unpacked',
      pdfWith(line('x'), ['<</Filter/FlateDecode>>\nstream\nrubbish\nendstream']),
    ],
    ['a filter is not known', pdfWith(line('x'), ['<</Filter/LZWDecode>>\nstream\nrubbish\nendstream'])],
    ['its font does not say what its codes are', pdfWith('BT /F1 9 Tf <0999> Tj ET', coded, codedFont)],
  ])('is not taken for clean where %s', (_, bytes) => {
    expect(placesIn('paper.pdf', bytes)).toContainEqual(expect.stringMatching(/^unread /));
  });
});

describe('any other file', () => {
  it.each([
    ['item-7-quillfeather-trust.pdf', 'x'],
    ['files/Quillfeather_Trust/index.html', '<p>x</p>'],
    ['index.html', '<p title="Quillfeather Trust">x</p>'],
    ['index.html', '<p data-bidder=quillfeather-trust>x</p>'],
    ['index.html', '<a href="papers/quillfeather%20trust.pdf">x</a>'],
    ['index.html', '<p>Quill<b>feather</b> <i>T</i>rust</p>'],
    ['index.html', '<p>&#81;uillfeather&nbsp;Trust</p>'],
    ['index.html', '<!-- Quillfeather Trust --><p>x</p>'],
    ['index.html', '<script>const bidder = "Quillfeather Trust"; if (a < b) x();</script>'],
    [
      'index.html',
      `<img src="data:text/plain;base64,${Buffer.from('Quillfeather Trust').toString('base64')}">`,
    ],
    ['manifest.json', '{"items":[{"title":"\\u0051uillfeather Trust"}]}'],
    ['manifest.json', '{"Quillfeather Trust":1}'],
    ['notes.txt', '\ufeffQuillfeather\tTrust'],
  ])('%s gives itself away by %s', (name, text) => {
    expect(placesIn(name, text)).not.toEqual([]);
  });

  it('is read by what it is, not by its name', () => {
    expect(placesIn('logo.png', pdfWith(line('Quillfeather Trust')))).toContain('found page 1');
    expect(placesIn('notes.txt', Buffer.from('\ufeffQuillfeather Trust', 'utf16le'))).not.toEqual([]);
  });

  it('is searched in its bytes where it is a picture, and not taken for clean where it is unknown', () => {
    const picture = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.from('tEXtAuthor\0Quillfeather Trust'),
    ]);
    expect(placesIn('logo.png', picture)).toEqual(['found its bytes']);
    expect(placesIn('data.bin', Uint8Array.from([0, 1, 2, 3]))).toEqual(['unread data.bin']);
  });
});
