import { describe, expect, it } from 'vitest';
import { eachField } from '../../src/schema/each-field.ts';
import { caseWith } from '../rules/smallest-case.ts';

describe('the fields of a case', () => {
  const found = eachField(
    caseWith({
      purpose: [{ id: 'approve', text: { en: 'To **approve**.', cy: 'I **gymeradwyo**.' } }],
      summary: { none: 'There is no summary.' },
      options: [
        { id: 'align', title: 'Align', advantages: [{ id: 'continuity', text: 'Continuity.' }], cost: 5 },
      ],
      tables: [
        {
          id: 'costs',
          caption: 'Costs',
          unit: 'pounds',
          basis: 'total',
          columns: [{ id: 'name', heading: 'Name', kind: 'text' }],
          rows: [{ id: 'a', cells: { name: 'Adult' } }],
        },
      ],
      background: [{ id: 'quote', quotation: 'It was so.', source: 'A review' }],
    }),
  );
  const at = (path: string) => found.filter((field) => field.at === path);

  it.each([
    ['purpose.approve.text.en', 'markdown', 'en', 'To **approve**.'],
    ['purpose.approve.text.cy', 'markdown', 'cy', 'I **gymeradwyo**.'],
    ['summary.none', 'text', 'en', 'There is no summary.'],
    ['options.align.title', 'text', 'en', 'Align'],
    ['options.align.advantages.continuity.text', 'markdown', 'en', 'Continuity.'],
    ['tables.costs.rows.a.cells.name', 'text', 'en', 'Adult'],
    ['background.quote.quotation', 'markdown', 'en', 'It was so.'],
    ['background.quote.source', 'text', 'en', 'A review'],
    ['version', 'line', 'en', '0.1'],
  ])('%s is %s in %s', (path, kind, language, text) => {
    expect(at(path)).toEqual([{ path: path.replace(/\.(?:en|cy)$/, ''), at: path, kind, language, text }]);
  });

  it('leave out ids, figures and choices', () => {
    expect(found.some(({ path }) => /\.(?:id|cost|unit|basis|kind)$/.test(path) || path === 'status')).toBe(
      false,
    );
  });
});
