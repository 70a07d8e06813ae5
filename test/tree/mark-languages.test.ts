import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasLanguageMarks,
  inOtherLanguage,
  isInOtherLanguage,
  markdownInOtherLanguage,
  passagesOf,
  withoutLanguageMarks,
} from '../../src/style/other-language.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { sampleOptions } from './sample-options.ts';

const other = inOtherLanguage;
const welsh = (markdown: string) =>
  parseDocument(markdown, { ...sampleOptions(), language: 'cy' }).root.children;

describe('words in the other language', () => {
  it('are a text of their own that says so', () => {
    expect(welsh(`# ${other('The title')}`)).toMatchObject([
      { type: 'heading', children: [{ type: 'text', value: 'The title', language: 'en' }] },
    ]);
    expect(welsh(`Rheswm: ${other('It is late')}, medden nhw`)).toMatchObject([
      {
        children: [{ value: 'Rheswm: ' }, { value: 'It is late', language: 'en' }, { value: ', medden nhw' }],
      },
    ]);
  });

  it('are marked on through bold type and links, and no further', () => {
    expect(welsh(`A ${other('one **two** [three](https://a.b) four')} B`)).toMatchObject([
      {
        children: [
          { value: 'A ' },
          { value: 'one ', language: 'en' },
          { type: 'strong', children: [{ value: 'two', language: 'en' }] },
          { value: ' ', language: 'en' },
          { type: 'link', children: [{ value: 'three', language: 'en' }] },
          { value: ' four', language: 'en' },
          { value: ' B' },
        ],
      },
    ]);
  });

  it('stand beside the terms of title blocks and signatures, and the entries of contents', () => {
    const [block] = welsh(`:::title-block\n| | |\n| --- | --- |\n| ${other('Report of')} | x |\n:::`);
    expect(block).toMatchObject({ rows: [{ term: 'Report of', termLanguage: 'en' }] });
    const [signed] = welsh(`:::signature\n| | |\n| --- | --- |\n| Llofnod | ${other('Leader')} |\n:::`);
    expect(signed).toMatchObject({ rows: [{ term: 'Llofnod', detail: 'Leader', detailLanguage: 'en' }] });
    const [contents] = welsh(`::contents{title="Cynnwys"}\n\n## ${other('Purpose')}\n\n## Rhesymau`);
    expect(contents).toMatchObject({ entries: [{ text: 'Purpose', language: 'en' }, { text: 'Rhesymau' }] });
  });

  it('keep lists and headings what they are', () => {
    const marked = markdownInOtherLanguage('First\n\n- one\n- two\n\n1. three');
    expect(welsh(`:::plain\n${marked}\n:::`)).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', children: [{}, {}] },
      { type: 'list', children: [{}] },
    ]);
  });

  it('leave no mark anywhere, whatever they stand in', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
        const markdown = `# ${before}${other(words)}${after}\n\n${markdownInOtherLanguage(words)}\n\n${after}`;
        expect(hasLanguageMarks(JSON.stringify(welsh(markdown)))).toBe(false);
      }),
    );
  });
});

describe('passages', () => {
  it('say of every stretch which language it is in', () => {
    expect(passagesOf(`a${other('b')}c`)).toEqual([
      { words: 'a', other: false },
      { words: 'b', other: true },
      { words: 'c', other: false },
    ]);
    expect(isInOtherLanguage(`${other('b')} ${other('c')}`)).toBe(true);
    expect(isInOtherLanguage(`${other('b')} c`)).toBe(false);
  });

  it('give the words back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const words = parts.map((part, i) => (i % 2 === 0 ? part : other(part))).join('');
        expect(withoutLanguageMarks(words)).toBe(withoutLanguageMarks(parts.join('')));
        expect(
          passagesOf(words)
            .map((passage) => passage.words)
            .join(''),
        ).toBe(withoutLanguageMarks(words));
      }),
    );
  });
});
