import { describe, expect, it } from 'vitest';
import { AUTHORITY, authorityFile, CASE, workspaceWith } from './base.ts';
import { expectPlainWords, placeOf, render, swap, told, without } from './told.ts';

const REGISTERS = workspaceWith().registers;
const TEMPLATES = workspaceWith().templates;
const withTemplates = (texts: Readonly<Record<string, string>>) =>
  workspaceWith({ templates: new Map([...TEMPLATES, ...Object.entries(texts)]) });
const withAuthority = (text: string, more = {}) =>
  workspaceWith({ authorities: new Map([['testshire', authorityFile(text)]]), ...more });

describe('a template at fault is told with its line and case, and prints nothing', () => {
  it.each([
    [
      'includes itself',
      'sections/purpose.hbs',
      'a\n{{> sections/purpose}}',
      'purpose.hbs, line 2, includes itself',
    ],
    ['includes what includes it', 'sections/purpose.hbs', '{{> sections/section}}', 'without end'],
    [
      'is an authority’s own',
      'authorities/testshire/sections/purpose.hbs',
      '{{x}}',
      'authorities/testshire/sections/purpose.hbs, line 1, "x" is not defined',
    ],
    [
      'never closes a block',
      'sections/purpose.hbs',
      'a\n{{#if x}}\nb',
      'line 3, cannot be read as a template: a block',
    ],
    [
      'closes what is not open',
      'sections/purpose.hbs',
      'a\n{{/if}}',
      'line 2, cannot be read as a template: a {{/…}} closes',
    ],
    ['breaks off', 'cabinet-report.hbs', 'a\n{{title', 'cabinet-report.hbs, line 2, cannot be read'],
    [
      'has a missing variable',
      'sections/purpose.hbs',
      'a\n{{nothing}}',
      'line 2, "nothing" is not defined here',
    ],
    [
      'asks a missing thing for more',
      'sections/purpose.hbs',
      'a\n\n{{a.b.c}}',
      'line 3, "b" is asked of something that is not there',
    ],
    [
      'has an unknown helper',
      'sections/purpose.hbs',
      'a\n{{shout "x"}}',
      'line 2, there is no helper "shout"',
    ],
    [
      'has an unknown partial',
      'sections/purpose.hbs',
      'a\n{{> partials/x}}',
      'line 2, there is no template "partials/x.hbs"',
    ],
  ])('one that %s', async (_, path, text, says) => {
    const round = { 'sections/section.hbs': '{{> sections/purpose}}' };
    const { diagnostics, outputs } = await render(CASE, withTemplates({ ...round, [path]: text }));
    expect(told(diagnostics)).toEqual([expect.stringContaining(says)]);
    expect(diagnostics[0]?.message).toContain('(case base, cabinet-report)');
    expectPlainWords(diagnostics, CASE);
    expect(outputs).toEqual([]);
  });

  it('one that prints nothing', async () => {
    const { diagnostics, outputs } = await render(CASE, withTemplates({ 'cabinet-report.hbs': '{{! }}' }));
    expect(told(diagnostics)).toEqual([expect.stringContaining('cabinet-report prints nothing (case base)')]);
    expect(outputs).toEqual([]);
  });
});

describe('a template whose Markdown is at fault is told, and the paper is a draft', () => {
  it.each([
    ['an unknown directive', ':::nonsense\ntext\n:::', '"nonsense"'],
    [
      'a container that is never closed',
      '::::panel{role="recommendations"}\ntext',
      '"::::panel" and never closes it',
    ],
    ['a fence that is never closed', '````field path=a.b\ntext', '"````field path=a.b" and never closes it'],
  ])('%s', async (_, text, says) => {
    const { diagnostics, outputs } = await render(CASE, withTemplates({ 'sections/purpose.hbs': text }));
    expect(told(diagnostics)).toEqual([expect.stringContaining(says)]);
    expect(outputs).toHaveLength(2);
  });
});

describe('an authority file at fault is told at its own line', () => {
  it.each([
    [
      'broken YAML',
      swap('nation: england', 'nation: [england'),
      'YML-02',
      '‸calendar:',
      'is opened above',
      0,
    ],
    ['an unknown key', swap('nation:', 'naton:'), 'SHP-02', '‸naton', 'did you mean "nation"?', 0],
    ['a missing key', without(/^short_name:.*\n/m), 'SHP-04', '‸id: testshire', '"short_name" is missing', 0],
    [
      'an alias of itself',
      (text: string) => `${text}    contents: &a [*a]\n`,
      'YML-02',
      '[‸*a]',
      'the very thing',
      0,
    ],
    [
      'type too small to read',
      (text: string) => `${text}style: { sizes: { body: 0 } }\n`,
      'SHP-01',
      'body: ‸0',
      'from 5 to 60',
      0,
    ],
    [
      'margins without a page',
      (text: string) => `${text}style: { margins: { left: 300 } }\n`,
      'SHP-01',
      'left: ‸300',
      'from 0 to 180',
      0,
    ],
    [
      'another id',
      swap('id: testshire', 'id: other'),
      'AUT-01',
      'id: ‸other',
      'its file is named "testshire"',
      2,
    ],
    [
      'no such section',
      swap('section: purpose,', 'section: purpos,'),
      'AUT-02',
      'section: ‸purpos,',
      'Did you mean "purpose"?',
      0,
    ],
    [
      'no such template',
      swap('    name: Report', '    template: ../x\n    name: Report'),
      'AUT-03',
      'template: ‸../x',
      'There is no template "../x.hbs"',
      0,
    ],
    [
      'no documents',
      (text: string) => text.replace(/documents:[\s\S]*/, 'documents: {}\n'),
      '',
      '',
      'does not define that document',
      0,
    ],
  ] as const)('%s', async (_, change, rule, at, says, files) => {
    const text = change(AUTHORITY);
    const { diagnostics, outputs } = await render(CASE, withAuthority(text));
    const place = at === '' ? '' : `${rule} ${placeOf(at, text)} `;
    expect(told(diagnostics)).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
    expect(told(diagnostics).some((line) => line.startsWith(place) && line.includes(says))).toBe(true);
    expectPlainWords(diagnostics, CASE);
    expect(outputs).toHaveLength(files);
  });

  it('and the cases of other authorities are not touched by it', async () => {
    const authorities = new Map([
      ['testshire', authorityFile('nation: [')],
      ['othershire', { file: 'o', text: AUTHORITY.replace('id: testshire', 'id: othershire') }],
    ]);
    const { diagnostics, outputs } = await render(
      CASE.replace('testshire', 'othershire'),
      workspaceWith({ authorities }),
    );
    expect(told(diagnostics)).toEqual([]);
    expect(outputs).toHaveLength(2);
  });
});

describe('a register at fault is told at its own line, and the case is a draft', () => {
  it.each([
    ['broken YAML', 'acronyms: [a', 'YML-02 1:13 '],
    [
      'the wrong shape',
      'acronyms:\n  - { acronim: A, expansion: B }\n',
      'SHP-02 2:7 "acronim" is not a key here; did you mean "acronym"?',
    ],
    ['none of the registers', 'colours: []\n', 'SHP-04 1:1 This file is none of the registers.'],
    ['nothing', '', 'YML-01 1:1 The file is empty.'],
  ])('%s', async (_, text, expected) => {
    const registers = [...REGISTERS, { file: 'data/registers/x.yaml', text }];
    const { diagnostics, outputs } = await render(CASE, workspaceWith({ registers }));
    expect(told(diagnostics)).toEqual([expect.stringContaining(expected)]);
    expect(diagnostics[0]?.place?.file).toBe('data/registers/x.yaml');
    expect(outputs).toHaveLength(2);
  });
});

describe('what is asked for and cannot be had is said', () => {
  it('a kind that the case cannot give: a warning that names those it can', async () => {
    const { diagnostics, outputs } = await render(CASE, workspaceWith(), {
      kinds: ['cabinet-report', 'public-summary'],
    });
    expect(diagnostics).toMatchObject([
      { rule: 'KND-01', severity: 'warning', found: 'public-summary', expected: 'cabinet-report' },
    ]);
    expect(outputs).toHaveLength(2);
  });

  it('a typeface that is not installed', async () => {
    const { diagnostics, outputs } = await render(CASE, workspaceWith({ fonts: () => undefined }));
    expect(told(diagnostics)).toEqual(['FNT-02 – The typeface "arimo" is not installed.']);
    expect(outputs).toEqual([]);
  });
});
