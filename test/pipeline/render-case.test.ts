import { describe, expect, it } from 'vitest';
import { blocksPublication } from '../../src/diagnostics/blocks-publication.ts';
import { checkCase } from '../../src/pipeline/check-case.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { Rendering, RenderOptions } from '../../src/pipeline/render-options.ts';
import type { SourceFile, Workspace } from '../../src/pipeline/workspace.ts';
import { CASES, DAY, WORKSPACE } from '../cases/render-cases.ts';
import { readDocx } from '../readers/read-docx.ts';
import { readPdf } from '../readers/read-pdf.ts';

const LUTON = CASES.get('luton-drug-and-alcohol-services');
const SUMMARY = ['public-summary'] as const;

/** Luton's case with one thing changed. */
function luton(from: string | RegExp, to: string): SourceFile {
  if (!LUTON) throw new Error('there is no case of Luton');
  const text = LUTON.text.replace(from, to);
  if (text === LUTON.text) throw new Error(`the case has no ${from}`);
  return { file: LUTON.file, text };
}

const render = (
  file: SourceFile | undefined,
  options: Partial<RenderOptions> = {},
  workspace: Workspace = WORKSPACE,
): Promise<Rendering> => {
  if (!file) throw new Error('there is no case');
  return renderCase(file, workspace, {
    kinds: SUMMARY,
    formats: ['docx', 'pdf'],
    audience: 'public',
    date: DAY,
    ...options,
  });
};

const rulesOf = ({ diagnostics }: Pick<Rendering, 'diagnostics'>) =>
  diagnostics.filter(blocksPublication).map(({ rule }) => rule);

/** The header words of every page of each file: Word has one header, a PDF one for each page. */
async function headersOf({ outputs }: Rendering): Promise<readonly string[]> {
  const headers = await Promise.all(
    outputs.map(async ({ format, bytes }) =>
      format === 'docx'
        ? readDocx(bytes).headers
        : (await readPdf(bytes)).pages.map(({ furniture }) => furniture.join(' ')),
    ),
  );
  return headers.flat();
}

describe('what is rendered', () => {
  it('is every kind that the case supports, in both formats, where no kinds are named', async () => {
    const { id, outputs } = await renderCase(LUTON as SourceFile, WORKSPACE, {
      formats: ['docx', 'pdf'],
      audience: 'public',
      date: DAY,
    });
    expect(id).toBe('luton-drug-and-alcohol-services');
    expect(outputs.map(({ kind, format }) => `${kind}.${format}`)).toEqual([
      'executive-report.docx',
      'executive-report.pdf',
      'minute-extract.docx',
      'minute-extract.pdf',
      'decision-notice.docx',
      'decision-notice.pdf',
      'public-summary.docx',
      'public-summary.pdf',
    ]);
  });

  it.each([
    [['public-summary'], ['pdf'], ['public-summary.pdf']],
    [['public-summary'], ['pdf', 'docx'], ['public-summary.pdf', 'public-summary.docx']],
    [['decision-notice', 'public-summary'], ['docx'], ['decision-notice.docx', 'public-summary.docx']],
    [['cabinet-report'], ['docx', 'pdf'], []],
    [[], ['docx'], []],
  ] as const)('is what is asked for: %j as %j', async (kinds, formats, expected) => {
    const { outputs } = await render(LUTON, { kinds, formats });
    expect(outputs.map(({ kind, format }) => `${kind}.${format}`)).toEqual(expected);
  });

  it('says of each file whom it is for and how many pages it has', async () => {
    const { outputs } = await render(LUTON, { audience: 'restricted' });
    expect(outputs.map(({ audience, pages }) => [audience, pages])).toEqual([
      ['restricted', 1],
      ['restricted', 1],
    ]);
  });
});

describe('a case of wrong shape', () => {
  it.each([
    ['an empty file', { file: 'data/cases/empty.yaml', text: '' }, /^YML/],
    ['what is not YAML', { file: 'data/cases/odd.yaml', text: 'title: [one\nid: two: three' }, /^YML/],
    ['an unknown key', luton('\nkeywords:', '\nkeywrods:'), /^SHP/],
    ['a wrong type', luton(/\ntitle: .*/, '\ntitle: [a, b]'), /^SHP/],
    ['money with a comma', luton('amount: 3632475', 'amount: "3,632,475"'), /^SHP/],
    ['a day that is none', luton(/from: 2025-04-01/, 'from: 2025-02-30'), /^SHP/],
    ['an id in capitals', luton(/^id: luton/m, 'id: Luton'), /^SHP/],
  ])('gives no files, and findings at their lines: %s', async (_, file, rule) => {
    const { outputs, diagnostics } = await render(file);
    expect(outputs).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const finding of diagnostics) {
      expect(finding.rule).toMatch(rule);
      expect(finding.place).toMatchObject({ file: file.file });
    }
    expect(checkCase(file, WORKSPACE).diagnostics).toEqual(diagnostics);
  });

  it('goes by the name of its file where it has no id', async () => {
    const { id } = await render({ file: 'data/cases/some-matter.yaml', text: 'title: x\n' });
    expect(id).toBe('some-matter');
  });
});

describe('an authority', () => {
  it('that there is no file of is told at the line that names it, with the nearest name', async () => {
    const file = luton('\nauthority: luton\n', '\nauthority: lutton\n');
    const { outputs, diagnostics } = await render(file);
    expect(outputs).toEqual([]);
    const [finding, ...more] = diagnostics;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'SHP-05', expected: 'perhaps luton', place: { file: file.file } });
    const line = file.text.split('\n')[(finding?.place?.line ?? 0) - 1];
    expect(line).toBe('authority: lutton');
  });

  it('of wrong shape gives no files, and its own file is named', async () => {
    const bad = { file: 'data/authorities/luton.yaml', text: 'id: luton\nnmae: Luton\n' };
    const workspace = { ...WORKSPACE, authorities: new Map([['luton', bad]]) };
    const { outputs, diagnostics } = await render(LUTON, {}, workspace);
    expect(outputs).toEqual([]);
    expect(diagnostics.map(({ place }) => place?.file)).toContain(bad.file);
  });
});

describe('a case that breaks a rule', () => {
  const broken = luton(
    'Services go on with the same',
    'As :ref[no-such-thing] says, services go on with the same',
  );

  it('is rendered all the same, with DRAFT on every page of both formats', async () => {
    const rendering = await render(broken, { kinds: ['executive-report', 'public-summary'] });
    expect(rendering.outputs).toHaveLength(4);
    expect(rulesOf(rendering).length).toBeGreaterThan(0);
    const headers = await headersOf(rendering);
    expect(headers.length).toBeGreaterThan(4);
    for (const header of headers) expect(header).toMatch(/\bDRAFT\b/);
  });

  it('tells each fault once, however many papers print it', async () => {
    const rendering = await render(broken, { kinds: ['public-summary', 'executive-report'] });
    const { diagnostics } = rendering;
    const keys = diagnostics.map(({ rule, place, message }) => `${rule} ${place?.offset} ${message}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(diagnostics.filter(({ message }) => message.includes('no-such-thing'))).toHaveLength(1);
  });

  it('is no draft once the fault is gone, and a case of status draft is one without a fault', async () => {
    for (const header of await headersOf(await render(LUTON))) expect(header).not.toMatch(/DRAFT/);
    const draft = await render(luton(/\nstatus: \w+/, '\nstatus: draft'));
    expect(rulesOf(draft)).toEqual([]);
    for (const header of await headersOf(draft)) expect(header).toMatch(/\bDRAFT\b/);
  });

  it('gives its findings in the order of the file', async () => {
    const { diagnostics } = await render(broken);
    const offsets = diagnostics.map(({ place }) => place?.offset ?? -1);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });
});

describe('a template at fault', () => {
  const withTemplate = (text: string): Workspace => ({
    ...WORKSPACE,
    templates: new Map([...WORKSPACE.templates, ['public-summary.hbs', text]]),
  });

  it.each([
    ['a missing variable', '{{no_such_thing}}'],
    ['an unknown helper', '{{shout title}}'],
    ['an unknown partial', '{{> nowhere}}'],
    ['one that does not parse', '{{#if title}}'],
    ['one that never ends', '{{> public-summary}}'],
  ])('gives no file of that paper, names template and case, and leaves the others: %s', async (_, text) => {
    const kinds = ['public-summary', 'minute-extract'] as const;
    const { outputs, diagnostics } = await render(LUTON, { kinds, formats: ['docx'] }, withTemplate(text));
    expect(outputs.map(({ kind }) => kind)).toEqual(['minute-extract']);
    const faults = diagnostics.filter(blocksPublication);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain('public-summary');
    expect(JSON.stringify(faults)).toContain('luton-drug-and-alcohol-services');
  });
});
