import { describe, expect, it } from 'vitest';
import { authoritySchema } from '../../src/schema/authority.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { checkShape } from '../../src/schema/check-shape.ts';

const base = {
  id: 'a-case',
  authority: 'a',
  kind: 'cabinet-report',
  status: 'draft',
  version: '1.0',
  title: 'A title',
};
const findings = (extra: object) => {
  const result = checkShape(caseSchema, { ...base, ...extra });
  return result.findings.map((finding) => `${finding.rule} ${finding.path}: ${finding.message}`);
};
const recommending = (amount: unknown) => ({
  recommendations: [
    { id: 'r', verb: 'approve', object: 'it', amounts: [{ id: 'a', amount, basis: 'total' }] },
  ],
});

describe('checkShape', () => {
  it('accepts the least that a case must say', () => {
    expect(findings({})).toEqual([]);
  });

  it.each([
    [{ titel: 'x' }, 'SHP-02 titel: "titel" is not a key here; did you mean "title"?'],
    [{ title: null }, 'SHP-03 title: "title" is blank.'],
    [{ title: undefined }, 'SHP-04 title: "title" is missing.'],
    [{ status: 'done' }, 'SHP-01 status: "status" must be one of: draft, final, published.'],
    [{ title: '   ' }, /SHP-01 title: "title" is blank; give the text/],
    [{ title: 'a\u0007b' }, /SHP-01 title: "title" contains the control character U\+0007/],
    [
      { meeting: { date: '2024-02-30' } },
      'SHP-01 meeting.date: "date" is not a day of the calendar: 2024-02-30.',
    ],
    [{ meeting: { date: '30/02/2024' } }, /SHP-01 meeting\.date: "date" must be a date written YYYY-MM-DD/],
    [{ meeting: { dat: '2024-02-01' } }, 'SHP-02 meeting.dat: "dat" is not a key here; did you mean "date"?'],
    [{ purpose: 'words' }, /SHP-01 purpose: "purpose" must be a list/],
    [{ wards: { nun: 'x' } }, /SHP-02 wards\.nun: "nun" is not a key here; did you mean "none"\?/],
  ])('explains %j', (extra, expected) => {
    const all = findings(extra);
    expect(all[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it.each([
    ['£2,500,000', /without a currency sign/],
    ['2,500,000', /without commas: 2500000/],
    ['1234.567', /at most 2 decimal places/],
    ['2.5e6', /not with an exponent/],
    ['2.5m', /in full digits/],
    ['lots', /a plain number/],
    [true, /must be/],
  ])('explains money written %j', (amount, expected) => {
    expect(findings(recommending(amount)).join('\n')).toMatch(expected);
  });

  it('reads money as exact pence', () => {
    const read = (amount: unknown) => {
      const result = checkShape(caseSchema, { ...base, ...recommending(amount) });
      return result.ok ? result.value.recommendations?.[0]?.amounts?.[0]?.amount : result.findings;
    };
    expect([read(2500000), read('1234.50'), read('0.1'), read('-3')]).toEqual([
      250000000n,
      123450n,
      10n,
      -300n,
    ]);
  });

  it('says what an authority file may hold, in words', () => {
    const result = checkShape(authoritySchema, { id: 'a', nation: 'wessex' });
    expect(result.ok).toBe(false);
    expect(result.findings.map((finding) => finding.message)).toContain(
      '"nation" must be one of: england, wales, scotland, northern_ireland.',
    );
  });
});
