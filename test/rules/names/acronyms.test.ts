import { describe, expect, it } from 'vitest';
import { acronymUses, expansionAt } from '../../../src/rules/names/acronym-uses.ts';
import { checkExample } from '../check-example.ts';
import { proseOf } from '../prose-of.ts';

const first = (text: string) => {
  const [use] = acronymUses(proseOf(text));
  return use && expansionAt(use);
};

describe('acronyms', () => {
  it.each([
    ['the Combating Drugs Partnership (CDP).', 'Combating Drugs Partnership'],
    ['the Early Help and Prevention (EHAP) Review', 'Early Help and Prevention'],
    ['the Inpatient Detoxification Consortium (IPD), hosted', 'Inpatient Detoxification Consortium'],
    [
      'under the Transfer of Undertakings (Protection of Employment) Regulations 2006 (TUPE).',
      'Transfer of Undertakings Protection of Employment Regulations 2006',
    ],
    ['key performance indicators (KPIs) are', 'key performance indicators'],
    ['CDP (Combating Drugs Partnership) met', 'Combating Drugs Partnership'],
    ['Equality Impact Assessment (EqIA) is', 'Equality Impact Assessment'],
  ])('are written out in %j', (text, words) => expect(first(text)).toMatchObject({ words, fits: true }));

  it.each(['The CDP met.', 'the sum (VAT) is', 'its work (see TUPE).'])('are not written out in %j', (text) =>
    expect(first(text)).toBeUndefined(),
  );

  it.each([
    'Phase II and Part IV',
    'THE CABINET RESOLVED',
    'the ResoLUTiONs team',
    'post at a.b@XY.gov',
    'reference CAB/12',
  ])('are not looked for in %j', (text) => expect(acronymUses(proseOf(text))).toEqual([]));

  it('are written out where the paper prints them first, not where the file has them first', () => {
    const findings = checkExample({
      authority: {
        documents: {
          'cabinet-report': {
            name: 'Report',
            sections: [{ section: 'background' }, { section: 'purpose' }],
          },
        },
      },
      case: {
        purpose: [{ id: 'one', text: 'The CDP met.' }],
        background: [{ id: 'two', text: 'The Combating Drugs Partnership (CDP) met.' }],
      },
    });
    expect(findings.filter(({ rule }) => rule === 'LNT-07')).toEqual([]);
  });
});
