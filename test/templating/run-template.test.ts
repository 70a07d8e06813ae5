import { describe, expect, it } from 'vitest';
import { smallPaper, templates } from './small-paper.ts';

/** The finding of a cabinet report one of whose templates is replaced. */
function faultOf(path: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const paper = smallPaper('cabinet-report', {
    templates: new Map([...templates, [path, text], ...Object.entries(more)]),
  });
  return { markdown: paper.markdown, diagnostics: paper.diagnostics };
}

const CASE = '(case mid-matter, cabinet-report)';

describe('a template at fault', () => {
  it.each<[string, string, string, string]>([
    [
      'a missing variable',
      'sections/purpose.hbs',
      'a\n{{nothing}}\n',
      'sections/purpose.hbs, line 2, "nothing" is not defined here',
    ],
    [
      'a missing part',
      'sections/purpose.hbs',
      '{{content.nothing}}',
      'sections/purpose.hbs, line 1, "nothing" is not defined here',
    ],
    [
      'an argument that is missing',
      'sections/purpose.hbs',
      '\n\n{{text nothing}}',
      'sections/purpose.hbs, line 3, "nothing" is not defined here',
    ],
    [
      'an unknown helper',
      'sections/purpose.hbs',
      '\n{{shout heading}}',
      'sections/purpose.hbs, line 2, there is no helper "shout"',
    ],
    [
      'an unknown block',
      'sections/purpose.hbs',
      '{{#shout heading}}x{{/shout}}',
      'there is no helper "shout"',
    ],
    [
      'an unknown partial',
      'sections/purpose.hbs',
      '\n{{> partials/none}}',
      'sections/purpose.hbs, line 2, there is no template "partials/none.hbs" to include',
    ],
    [
      'a partial that a section names',
      'sections/purpose.hbs',
      '{{> (lookup content "blocks")}}',
      'sections/purpose.hbs',
    ],
    [
      'a template that cannot be read',
      'sections/purpose.hbs',
      'a\n{{#if heading}}\n',
      'sections/purpose.hbs, line 3, cannot be read as a template',
    ],
    [
      'an unescaped value',
      'sections/purpose.hbs',
      '\n{{{heading}}}',
      'sections/purpose.hbs, line 2, {{{ … }}} would print unescaped',
    ],
    [
      'an unescaped value of another spelling',
      'sections/purpose.hbs',
      '{{&heading}}',
      'would print unescaped',
    ],
    [
      'a decorator',
      'sections/purpose.hbs',
      '{{#*inline "x"}}y{{/inline}}',
      'decorators such as {{* … }} are not available',
    ],
    [
      'an object printed',
      'sections/purpose.hbs',
      '{{content}}',
      'sections/purpose.hbs, line 1, prints something that is not text',
    ],
    [
      'a field that the case lacks',
      'sections/purpose.hbs',
      '\n{{field "no.such"}}',
      'line 2, asks for the field "no.such"',
    ],
    [
      'a figure that the case lacks',
      'sections/purpose.hbs',
      '{{figure "no.such"}}',
      'line 1, asks for the figure "no.such"',
    ],
    [
      'words that there are not',
      'sections/purpose.hbs',
      '{{words "no-such"}}',
      'line 1, asks for the standard words "no-such"',
    ],
    [
      'a date that is no string',
      'sections/purpose.hbs',
      '{{date content}}',
      'line 1, gives the helper "date" no day',
    ],
    [
      'a template that includes itself',
      'sections/purpose.hbs',
      '{{> sections/purpose}}',
      'sections/purpose.hbs, line 1, includes itself without end',
    ],
    [
      'a kind without a template',
      'cabinet-report.hbs',
      '{{> partials/nothing-at-all}}',
      'cabinet-report.hbs, line 1, there is no template',
    ],
  ])('%s is named with its line and case', (_, path, text, expected) => {
    const { markdown, diagnostics } = faultOf(path, text);
    expect(markdown).toBe('');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ rule: 'TPL-02', severity: 'error' });
    expect(diagnostics[0]?.message).toContain(expected);
    expect(diagnostics[0]?.message).toContain(CASE);
  });

  it('catches two templates that include one another, and a block that includes itself', () => {
    const round = { 'sections/risks.hbs': '{{> sections/purpose}}' };
    expect(faultOf('sections/purpose.hbs', '{{> sections/risks}}', round).diagnostics[0]?.message).toContain(
      'without end',
    );
    const block = { 'partials/outer.hbs': '{{#> partials/outer}}{{> @partial-block}}{{/partials/outer}}' };
    expect(
      faultOf('sections/purpose.hbs', '{{#> partials/outer}}x{{/partials/outer}}', block).diagnostics[0]
        ?.message,
    ).toContain('without end');
  });

  it('names a missing template of the document itself', () => {
    const without = new Map([...templates].filter(([path]) => path !== 'cabinet-report.hbs'));
    expect(smallPaper('cabinet-report', { templates: without }).diagnostics[0]?.message).toContain(
      'Template cabinet-report.hbs there is no such template',
    );
  });

  it.each([
    '{{constructor}}',
    '{{heading.constructor}}',
    '{{content.__proto__}}',
    '{{lookup content "constructor"}}',
    '{{toString}}',
  ])('gives %s nothing of the language beneath', (text) => {
    const { markdown } = faultOf('sections/purpose.hbs', `[${text}]`);
    expect(markdown).not.toMatch(/function|native code|\[object/i);
  });

  it('gives a value that looks like a template no meaning', () => {
    const { markdown } = faultOf('sections/purpose.hbs', '{{"{{heading}}"}}');
    expect(markdown).toContain('\\{\\{heading\\}\\}');
  });
});
