import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import { leakFindings, unsearchedFindings } from '../../src/leaks/leak-findings.ts';
import { secretsFrom } from '../../src/leaks/secrets-from.ts';
import { findingsOf } from '../../src/pipeline/pack/manifest.ts';
import { prepareCase } from '../../src/pipeline/prepare-case.ts';
import { secretsOfCase } from '../../src/pipeline/secrets-of-case.ts';
import { CASES, renderPapers, WORKSPACE } from '../cases/render-cases.ts';

const place = { file: 'data/cases/a.yaml', line: 7, column: 3, offset: 90, endOffset: 99 };
const SECRETS = secretsFrom(
  [{ path: 'contracts.adult.provider', entry: 'bidder', words: 'Quillfeather Trust', place }],
  { texts: [], figures: [] },
);
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('a leak as a finding', () => {
  it('says what, where and from which line, and blocks', () => {
    const leaks = findLeaks([file('item-7.html', '<p>It is Quillfeather Trust.</p>')], SECRETS);
    expect(leakFindings(leaks, 'restricted')).toEqual([
      expect.objectContaining({
        rule: 'LEK-01',
        severity: 'error',
        path: 'contracts.adult.provider',
        place,
        found: 'Quillfeather Trust',
        message: 'What "bidder" withholds at "contracts.adult.provider" stands in "item-7.html".',
      }),
    ]);
  });

  it('gives nothing away itself where the public may read it', () => {
    const leaks = findLeaks([file('quillfeather-trust.html', '<p>Quillfeather Trust</p>')], SECRETS);
    expect(leaks.length).toBe(2);
    const told = leakFindings(leaks, 'public');
    expect(JSON.stringify(told)).not.toMatch(/quillfeather/i);
    expect(told[0]?.message).toContain('stands in a file (its name)');
  });

  it('is told of what cannot be searched', () => {
    const [finding] = leakFindings(
      findLeaks([{ name: 'a.bin', bytes: Uint8Array.of(0, 1, 2) }], SECRETS),
      'public',
    );
    expect(finding).toMatchObject({ rule: 'LEK-02', severity: 'error' });
  });

  it('asks for an answer where nothing can be looked for', () => {
    const secrets = secretsFrom(
      [
        { path: 'a', entry: 'short', words: 'No.' },
        { path: 'b', entry: 'open', words: 'Treatment service' },
        { path: 'c', entry: 'both', words: 'Quillfeather Trust' },
        { path: 'd', entry: 'both', words: 'Yes' },
        { path: 'e', entry: 'both', words: 'Yes', allowed: true },
        { path: 'f', entry: 'item', words: 'Treatment service', wholly: true },
      ],
      { texts: ['The treatment service'], figures: [] },
    );
    expect(
      unsearchedFindings(secrets).map(({ path, message }) => [path, message.includes('too short')]),
    ).toEqual([
      ['a', true],
      ['b', false],
      ['d', true],
    ]);
  });

  it('takes the end of one paragraph and the start of another for what is withheld only if a sentence ends in it', () => {
    const secrets = secretsFrom(
      [
        { path: 'a', entry: 'a', words: 'to approve the award' },
        { path: 'b', entry: 'b', words: 'The price is low. Approve it' },
      ],
      { texts: [], figures: [] },
    );
    const found = (html: string) =>
      findLeaks([file('a.html', html)], secrets).flatMap((leak) =>
        leak.kind === 'found' ? [leak.path] : [],
      );
    expect(found('<p>Cabinet is asked to:</p><p>Approve the award</p>')).toEqual([]);
    expect(found('<p>Cabinet is asked to</p><p>approve the award</p>')).toEqual(['a']);
    expect(found('<p>The price is low.</p><p>Approve it</p>')).toEqual(['b']);
  });
});

describe('a passage copied from what is withheld into a public field', () => {
  const source = CASES.get('leicestershire-recovery-centre');
  const told = (said: string, allow = '') => {
    if (!source) throw new Error('there is no such case');
    const text = source.text
      .replace('for ten\n      years.', `for ten\n      years. ${said}`)
      .replace('are exempt information.\n', `are exempt information.\n${allow}`);
    expect(text).toContain(said);
    return prepareCase({ ...source, text }, WORKSPACE).diagnostics.filter(({ rule }) => rule === 'LEK-04');
  };
  const COPIED = 'The owner offers to repair the roof, before the lease BEGINS! Officers expect to agree.';

  it('is told where it is withheld, with the field it was copied to', () => {
    const [finding, ...more] = told(COPIED);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      path: 'background.terms.text',
      found: 'offers to repair the roof, before the lease BEGINS! Officers expect to agree',
    });
    expect(finding?.message).toContain('"background.premises.text", which the public reads');
    expect(finding?.place?.line).toBe(
      source!.text.split('\n').findIndex((line) => line.includes('- id: terms')) + 2,
    );
  });

  it.each(['', 'Before the lease begins, officers expect to agree.', 'The owner offers to repair the roof.'])(
    'is no turn of phrase: "%s"',
    (said) => {
      expect(told(said)).toEqual([]);
    },
  );

  it('is not named in the manifest of a public pack, which would say where to look', () => {
    const found = told(COPIED);
    expect(findingsOf(found, false)).toHaveLength(1);
    expect(findingsOf(found, true)).toEqual([]);
  });

  it('is not told where someone answers for it', () => {
    const allow = '    allow: [{ target: background.terms, reason: The offer of repairs is public. }]\n';
    expect(told(COPIED, allow)).toEqual([]);
  });
});

describe('the search of a real case', () => {
  const source = CASES.get('northamptonshire-drug-and-alcohol-services');

  it('finds a withheld row of a table in papers that were not redacted', async () => {
    if (!source) throw new Error('there is no such case');
    const entry = `exempt:
  - id: held
    target: tables.grants.rows.detoxification
    paragraphs: [3]
    reason: It is commercially sensitive.
    public_interest: To show it would weaken competition, which outweighs the interest in seeing it now.
    replacement: Exempt under paragraph 3.
    publish_totals: true`;
    const { prepared } = prepareCase({ ...source, text: `${source.text}\n${entry}\n` }, WORKSPACE);
    if (!prepared) throw new Error('the case has the wrong shape');
    const secrets = secretsOfCase(prepared, WORKSPACE);
    const { papers } = await renderPapers(source, 'public');
    const leaks = findLeaks(
      papers.flatMap(({ docx, pdf }) => [
        { name: 'a.docx', bytes: docx },
        { name: 'a.pdf', bytes: pdf },
      ]),
      secrets,
    );
    for (const name of ['a.docx', 'a.pdf']) {
      const found = leaks.flatMap((leak) =>
        leak.kind === 'found' && leak.file === name ? [leak.found] : [],
      );
      expect(found).toContain('115');
      expect(found.join('\n')).toMatch(/hosted and received by\s+West/);
    }
  });
});
