import { describe, expect, it } from 'vitest';
import { readDocx } from '../readers/read-docx.ts';
import { readPdf } from '../readers/read-pdf.ts';
import { CASE, workspaceWith } from './base.ts';
import { background, faults, purpose, render, swap, told } from './told.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

/** The words of a case's one paper in each format, white space made one. */
async function wordsOf(text: string) {
  const { outputs, diagnostics } = await render(text);
  const [docx, pdf] = outputs.map(({ bytes }) => bytes);
  const { paragraphs } = readDocx(docx ?? new Uint8Array());
  const { pages } = await readPdf(pdf ?? new Uint8Array());
  return {
    diagnostics,
    docx: squeeze(paragraphs.map(({ text: words }) => words).join(' ')),
    pdf: squeeze(pages.map(({ text: words }) => words).join(' ')),
  };
}

describe('what looks like a mark and is text is printed as it was typed, in both formats', () => {
  it.each([
    ['a clock time', '10:30 until 11:00'],
    ['a note', 'Note: it begins'],
    ['three colons in a line', 'one ::: two'],
    ['a directive of another tool', ':smile: and :cell[a] and :tick[Yes]{on="true"}'],
    ['a mustache', '{{x}} {{{y}}} {{> partials/field}} {{#each a}}'],
    ['HTML', '<b>bold</b> <script>alert(1)</script> <!-- a --> <br>'],
    ['character references', '&amp; &lt; &#64; &nbsp;'],
    ['money and shares', '£1,000.50 < £2,000 & 48.6% > 5%'],
    ['a path', 'C:\\temp\\new and ~/x_y_z and a*b'],
    ['a price list', '5 * 3 = 15 _'],
    ['letters of Wales', 'Tŷ ŵyl, ŷd, Ŵ Ŷ, môr, ïon'],
  ])('%s in a field of Markdown', async (_, typed) => {
    const { docx, pdf } = await wordsOf(background(`Before ${typed} after.`)(CASE));
    const plain = typed.replace('&amp; &lt; &#64; &nbsp;', '& < @');
    expect(docx).toContain(`Before ${plain}`.trim());
    expect(pdf).toContain(`Before ${plain}`.trim());
  });

  it('a line of colons, and one of a container’s name, each of its own', async () => {
    const { docx, pdf, diagnostics } = await wordsOf(background('One.\n\n:::\n\n:::panel\n\nTwo.')(CASE));
    expect(told(diagnostics)).toEqual([]);
    for (const words of [docx, pdf]) expect(words).toMatch(/One\. (?:4\.1\.\d |\d+ )?.*:::.*:::panel.*Two\./);
  });

  it.each([
    ['a provider', 'A*B_C | [x](y)'],
    ['a numbered name', '1. First & Co'],
    ['a heading', '# Care'],
    ['a quotation', '> Care'],
    ['code', '`Care` ```'],
    ['a directive', ':::exempt{#a} :ref[x] :value[y]'],
    ['a mustache', '{{x}}'],
    ['a footnote', '[^1] Care'],
    ['a table', '| a | b |'],
    ['a link', '<https://example.org>'],
    ['an escape', 'a\\*b \\| c'],
  ])('%s in a plain cell and in the title', async (_, typed) => {
    const quoted = `'${typed}'`;
    const text = swap(
      'name: First year',
      `name: ${quoted}`,
    )(swap('title: Respite care', `title: ${quoted}`)(CASE));
    const { docx, pdf, diagnostics } = await wordsOf(text);
    // An address as text is a fault of style wherever it stands; here it is only to be printed.
    expect(faults(diagnostics).filter((line) => !line.startsWith('ACS-05'))).toEqual([]);
    for (const words of [docx, pdf]) expect(words.split(typed).length - 1).toBeGreaterThanOrEqual(2);
  });
});

describe('the same case, saved in another way, gives the same bytes', () => {
  const bytesOf = async (text: string) => {
    const { outputs, diagnostics } = await render(text);
    expect(told(diagnostics)).toEqual([]);
    return outputs.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  };
  it.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['with the marks of a document', (text: string) => `%YAML 1.1\n---\n${text}...\n`],
    ['without a last line end', (text: string) => text.trimEnd()],
    [
      'with an alias',
      swap('    summary: The effects are positive.', '    summary: &a The effects are positive.'),
    ],
    [
      'with a mapping taken in',
      (text: string) =>
        swap(
          'call_in: {',
          'call_in: &flag {',
        )(text).replace('equality_duty: { answer: "yes",', 'equality_duty: { <<: *flag,'),
    ],
  ])('%s', async (_, change) => {
    expect(await bytesOf(change(CASE))).toEqual(await bytesOf(CASE));
  });
});

describe('a character that the typeface lacks is named, and printed where a face has it', () => {
  it.each([
    ['✓', 'U+2713'],
    ['\u{1F600}', 'U+1F600'],
    ['❤️', 'U+2764'],
  ])('%s, in the symbol face', async (character, name) => {
    const { diagnostics, pdf, docx } = await wordsOf(purpose(`text: On ${character} it goes.`)(CASE));
    expect(diagnostics).toMatchObject([{ rule: 'FNT-01', severity: 'advice', found: name }]);
    expect(diagnostics[0]?.message).toContain('is printed in the symbol face');
    for (const words of [pdf, docx]) expect(words).toContain([...character][0]);
  });

  it('where no face has it, a question mark in the PDF and an error', async () => {
    const { diagnostics, pdf } = await wordsOf(purpose('text: On 漢 it goes.')(CASE));
    expect(diagnostics).toMatchObject([{ rule: 'FNT-01', severity: 'error', found: 'U+6F22' }]);
    expect(pdf).toContain('On ? it goes.');
  });

  it('and what prints nothing is told, and left out', async () => {
    const { diagnostics, pdf } = await wordsOf(purpose('text: "On\\u00AD\\u200B\\u200D it goes."')(CASE));
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['LNT-12']));
    expect(pdf).toContain('On it goes.');
  });

  it('in words of the authority’s own too, where the paper is made a draft', async () => {
    const { authorities } = workspaceWith();
    const { file, text } = [...authorities.values()][0] ?? { file: '', text: '' };
    const own = { file, text: text.replace('heading: Risks', 'heading: Risks 漢') };
    const { diagnostics, outputs } = await render(
      CASE,
      workspaceWith({ authorities: new Map([['testshire', own]]) }),
    );
    expect(diagnostics).toMatchObject([{ rule: 'FNT-01', severity: 'error', found: 'U+6F22' }]);
    const { headers } = readDocx(outputs[0]?.bytes ?? new Uint8Array());
    expect(headers.join(' ')).toContain('DRAFT');
  });
});
