import { describe, expect, it } from 'vitest';
import { readDocx } from '../readers/read-docx.ts';
import { readHtml } from '../readers/read-html.ts';
import { readPdf } from '../readers/read-pdf.ts';
import { AUTHORITY, authorityFile, CASE, workspaceWith } from './base.ts';
import { faults, placeOf, purpose, render } from './told.ts';

const FACES = ['arimo', 'tinos', 'carlito'] as const;

/** The base authority's papers set in one typeface. */
function inFace(face: (typeof FACES)[number]) {
  const text = AUTHORITY.replace('numbering:', `style: { typeface: ${face} }\nnumbering:`);
  return workspaceWith({ authorities: new Map([['testshire', authorityFile(text)]]) });
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('- ', '-');

async function wordsIn(text: string, face: (typeof FACES)[number]) {
  const { diagnostics, outputs } = await render(text, inFace(face), { formats: ['docx', 'pdf', 'html'] });
  const bytesOf = (format: string) =>
    outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array();
  const pdf = await readPdf(bytesOf('pdf'));
  return {
    diagnostics,
    fonts: pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')),
    pdf: squeeze(pdf.pages.map(({ text: words }) => words).join(' ')),
    docx: squeeze(
      readDocx(bytesOf('docx'))
        .paragraphs.map(({ text: words }) => words)
        .join(' '),
    ),
    html: squeeze(readHtml(bytesOf('html')).passages.join(' ')),
  };
}

/** Names and words as they may stand in a paper, whatever its typeface. */
const NAMES = [
  'Llŷr ap Gwŷn o’r Tŷ Gŵydd, Ŵ Ŷ Ẁ ẁ Ẃ ẃ Ẅ ẅ Ỳ ỳ Ÿ',
  'Siân, Môn, Llanarmon-yn-Iâl, Coëd, Brïan',
  'Łódź, Ząb, Gdańsk, Święty',
  'Đặng Thị Ngọc, Nguyễn Phượng, Trần Hữu Ước',
  'Şerife Yağcı, İzmir, ığdır; Ștefan Țigănaș',
  'Čapek, Dvořák, Ťapák, Ďurica, Ľubomír, Ĺ',
  'Þórður Ægir Öðinn, Ångström, Søren Ærø',
  'Ġorġ Ħamrun, Ģirts, Ķekava, Ņina, Ų, Őri Űr',
  'Nĳmegen, Ŀ, ŋ, Œuvre, ẞ, ß',
  'Ελένη Παπαδοπούλου, Νίκος Άγγελος',
  'Дмитрий Шевченко, Їжак, Љубица, Ђорђе',
  '½ ¼ ¾ × ÷ ± ≤ ≥ ≠ − € £ ° ² ³ © ® ™ § ¶ † ‡ • … – — ‘ ’ “ ” „ ‹ › « »',
];

/** Letters with marks of which no single character is made: they come from one face, whole. */
const MARKED = ['Ọláṣubọ̀mí Adébáyọ̀ ẹ́ Ẹ̀', 'Vidė̃ ir ū̃', 'x̂ y̌ m̄'];

describe('names in every typeface of ours', () => {
  it.each(FACES)(
    'are printed as written in %s, without a finding, from its own files alone',
    async (face) => {
      const { diagnostics, fonts, ...formats } = await wordsIn(
        purpose(`text: "${NAMES.join(' | ')}"`)(CASE),
        face,
      );
      expect(faults(diagnostics)).toEqual([]);
      for (const words of Object.values(formats)) for (const name of NAMES) expect(words).toContain(name);
      const own = `${face.charAt(0).toUpperCase()}${face.slice(1)}`;
      expect(fonts.filter((name) => !name.startsWith(own) && !name.startsWith('DejaVu'))).toEqual([]);
    },
  );

  it.each(FACES)('keep marks that do not compose in %s', async (face) => {
    const {
      diagnostics,
      fonts: _,
      ...formats
    } = await wordsIn(purpose(`text: "${MARKED.join(' | ')}"`)(CASE), face);
    expect(faults(diagnostics)).toEqual([]);
    for (const words of Object.values(formats))
      for (const name of MARKED) expect(words).toContain(name.normalize('NFC'));
  });

  it('a no-break hyphen stays one in a face that has none', async () => {
    const {
      diagnostics,
      fonts: _,
      ...formats
    } = await wordsIn(purpose('text: "It is a co\u2011operation."')(CASE), 'carlito');
    expect(faults(diagnostics)).toEqual([]);
    for (const words of Object.values(formats)) expect(words).toContain('co\u2011operation');
  });
});

/** What cannot be printed: as it stands in the YAML, where the finding points, its name, what is said. */
const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
  ['one emoji', '🏛', 'U+1F3DB', /emoji "🏛" \(U\+1F3DB\) is in no typeface here/],
  ['a family', '👨‍👩‍👧', 'U+1F468 U+200D U+1F469 U+200D U+1F467', /one picture made of several/],
  ['a tinted hand', '👍🏽', 'U+1F44D U+1F3FD', /one picture made of several/],
  ['a flag', '🇬🇧', 'U+1F1EC U+1F1E7', /one picture made of several/],
  [
    'the flag of Wales',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'U+1F3F4 U+E0067 U+E0062 U+E0077 U+E006C U+E0073 U+E007F',
    /one picture made of several/,
  ],
  ['joined signs that a face has', '☺‍☹', 'U+263A U+200D U+2639', /one picture made of several/],
  ['Hebrew', 'שרה', 'U+05E9', /right to left.*cannot set/],
  ['Arabic', 'محمد', 'U+0645', /right to left.*cannot set/],
  ['Thaana', 'މަ', 'U+0789', /right to left.*cannot set/],
  ['Chinese', '王小明', 'U+738B', /Chinese, Japanese or Korean character "王"/],
  ['Japanese', 'さくら', 'U+3055', /Chinese, Japanese or Korean character "さ"/],
  ['Korean', '김', 'U+AE40', /Chinese, Japanese or Korean character "김"/],
  ['Devanagari', 'नेहा', 'U+0928', /is in no typeface here/],
  ['a private character', '\\uE000', 'U+E000', /character U\+E000 is a private one/],
];

/** What the shape of a text keeps out, before any typeface is asked. */
const UNPRINTABLE: readonly (readonly [string, string, string])[] = [
  ['half a character', '\\uD83D', 'U+D83D'],
  ['a bell', '\\u0007', 'U+0007'],
  ['a C1 control', '\\u009B', 'U+009B'],
  ['an override', '\\u202Egnp\\u202C', 'U+202E'],
  ['an isolate', '\\u2067gnp\\u2069', 'U+2067'],
];

describe('what no typeface of ours prints', () => {
  it.each(REFUSED)('%s is an error at its line that names it', async (_, typed, name, says) => {
    const text = purpose(`text: "For ${typed} it is."`)(CASE);
    const { diagnostics, outputs } = await render(text);
    const [first] = diagnostics.filter(({ rule }) => rule === 'FNT-01');
    expect(first).toMatchObject({ severity: 'error', found: name });
    expect(first?.message).toMatch(says);
    expect(first?.mend).toMatch(/^[A-Z].*\.$/);
    expect(`${first?.place?.line}:${first?.place?.column}`).toBe(placeOf(`"For ‸${typed}`, text));
    const docx = outputs.find(({ format }) => format === 'docx');
    expect(readDocx(docx?.bytes ?? new Uint8Array()).headers.join(' ')).toContain('DRAFT');
  });

  it.each(REFUSED)('%s leaves none of itself unsaid in the PDF', async (_, typed) => {
    const { outputs } = await render(purpose(`text: "For ${typed} it is."`)(CASE));
    const { pages } = await readPdf(
      outputs.find(({ format }) => format === 'pdf')?.bytes ?? new Uint8Array(),
    );
    const words = squeeze(pages.map(({ text }) => text).join(' '));
    expect(words).toMatch(/For .*it is\./);
    expect(words).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\ufffd]/u);
  });

  it.each(UNPRINTABLE)('%s makes no paper, and is an error at its line', async (_, typed, name) => {
    const text = purpose(`text: "For ${typed} it is."`)(CASE);
    const { diagnostics, outputs } = await render(text);
    expect(outputs).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: 'SHP-01', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(name);
    expect(`${diagnostics[0]?.place?.line}:${diagnostics[0]?.place?.column}`).toBe(
      placeOf(`"For ‸${typed}`, text),
    );
  });

  it('names of zero width are left out everywhere, and are no error', async () => {
    const { diagnostics, ...formats } = await wordsIn(
      purpose('text: "A\\u200Cb\\u2060c it is."')(CASE),
      'arimo',
    );
    expect(diagnostics.filter(({ rule }) => rule === 'FNT-01')).toEqual([]);
    expect(formats.pdf).toContain('Abc it is.');
  });

  it('one finding for each sign, and no more than twenty and one', async () => {
    const many = Array.from({ length: 60 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    const { diagnostics } = await render(purpose(`text: "On ${many}${many}."`)(CASE));
    const found = diagnostics.filter(({ rule }) => rule === 'FNT-01');
    expect(found).toHaveLength(21);
    expect(found.some(({ message }) => message.startsWith('40 further characters'))).toBe(true);
  });

  it('in the words of a profile, at their line there', async () => {
    const text = AUTHORITY.replace('heading: Risks', 'heading: Risks 王');
    const authorities = new Map([['testshire', authorityFile(text)]]);
    const { diagnostics } = await render(CASE, workspaceWith({ authorities }));
    const [first, ...others] = diagnostics.filter(({ rule }) => rule === 'FNT-01');
    expect(others).toEqual([]);
    expect(first?.place?.file).toBe('data/authorities/testshire.yaml');
    expect(first?.place?.line).toBe(text.slice(0, text.indexOf('王')).split('\n').length);
  });
});
