import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELPERS } from '../../src/templating/helpers/index.ts';
import { STANDARD_WORDS } from '../../src/templating/standard-words.ts';
import { SECTION_BODIES } from '../../src/templating/view/section-bodies.ts';
import { wordsIn } from '../../src/templating/words.ts';
import { templates } from './small-paper.ts';

const README = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');
const blanks = (words: string) => [...words.matchAll(/\{[a-z_]+\}/g)].map(String).sort();

describe('standard words', () => {
  it.each(Object.entries(STANDARD_WORDS))('%s has the same blanks in both languages', (_, { en, cy }) => {
    expect(en).not.toBe('');
    expect(cy).not.toBe('');
    expect(blanks(cy)).toEqual(blanks(en));
  });

  it('are filled, and leave a blank that nothing fills', () => {
    const words = wordsIn('en', { minute: 'No. {minute} of {year}' });
    expect(words('minute', { minute: '12' })).toBe('No. 12 of {year}');
    expect(words('option', { number: '1', title: '{number}' })).toBe('Option 1: {number}');
    expect(wordsIn('cy', { none: { en: 'Nil.', cy: 'Dim byd.' } })('none')).toBe('Dim byd.');
  });
});

describe('the page for those who write templates', () => {
  /** Headings over other sections, which print nothing themselves. */
  const HEADINGS = ['part', 'implications', 'lots'];

  it.each(Object.keys(SECTION_BODIES))('names the section %s, which has a template', (key) => {
    expect(README).toMatch(new RegExp(`(?:^\\| |, )${key}(?:,| \\|)`, 'm'));
    expect(templates.has(`sections/${key}.hbs`)).toBe(!HEADINGS.includes(key));
  });

  it.each(Object.keys(HELPERS).filter((name) => name !== 'escape'))('names the helper %s', (name) => {
    expect(README).toMatch(new RegExp(`\\{\\{#?${name} `));
  });
});
