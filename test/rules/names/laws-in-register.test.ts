import { describe, expect, it } from 'vitest';
import type { Registers } from '../../../src/schema/registers.ts';
import { checkExample } from '../check-example.ts';

const instruments: Registers['instruments'] = [
  { id: 'equality-2010', title: 'Equality Act', year: 2010, kind: 'act' },
  { id: 'lga-1972', title: 'Local Government Act', year: 1972, kind: 'act' },
  { id: 'lga-1974', title: 'Local Government Act', year: 1974, kind: 'act' },
  { id: 'lgsa-1973', title: 'Local Government (Scotland) Act', year: 1973, kind: 'act' },
  { id: 'licensing-2003', title: 'Licensing Act', year: 2003, kind: 'act' },
  {
    id: 'discharge-2012',
    title: 'Local Authorities (Arrangements for the Discharge of Functions) (England) Regulations',
    year: 2012,
    kind: 'instrument',
    number: '2012/1019',
  },
];
const findings = (text: string) =>
  checkExample({ case: { background: [{ id: 'text', text }] }, registers: { instruments } }).filter(
    ({ rule }) => rule === 'LNT-08',
  );

describe('laws in the register', () => {
  it.each([
    'Under the Equality Act 2010 and section 111 of the Local Government Act 1972.',
    'The Local Government (Scotland) Act 1973 applies.',
    'made under the Local Authorities (Arrangements for the Discharge of Functions) (England) Regulations 2012, SI 2012/1019',
    'The Equality\nAct 2010 applies.',
    'We must act 2010 times.',
    '"the Equality Act 2011"',
  ])('accept %j', (text) => expect(findings(text)).toEqual([]));

  it('gives a certain mend for a wrong year of the only law of a title, at the year', () => {
    const text = 'By law (the Equality Act 2011) this is so.';
    const [finding] = findings(text);
    expect(finding?.severity).toBe('error');
    expect(finding?.fix).toEqual({ offset: text.indexOf('2011'), length: 4, text: '2010' });
  });

  it('asks where several laws have the title, or the year is far from that of the register', () => {
    expect(findings('The Local Government Act 1973 applies.')[0]).toMatchObject({ severity: 'warning' });
    expect(findings('The Licensing Act 1964 applied.')[0]).toMatchObject({ severity: 'warning' });
    expect(findings('The Licensing Act 1964 applied.')[0]?.fix).toBeUndefined();
  });
});
