import { describe, expect, it } from 'vitest';
import { checkExample } from './check-example.ts';

const told = (text: string, keys: object = {}) =>
  checkExample({
    case: {
      status: 'final',
      background_papers: { none: 'The report relies on none.' },
      background: [{ id: 'need', text }],
      ...keys,
    },
  }).filter(({ rule }) => rule === 'ACC-11' || rule === 'LNT-06');

describe('a document that the text relies on', () => {
  it.each([
    ['A briefing note will be prepared for members.'],
    ['No needs assessment has been made.'],
    ['See the [needs assessment](https://example.org/needs).'],
    ['> The needs assessment found growing demand.'],
    ['Counsel gave legal advice.'],
    ['See Appendix 2 to the strategy.'],
  ])('is not one: %s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['The needs assessment found growing demand.', 'needs assessment'],
    ['Its merits are in a separate briefing note.', 'briefing note'],
    ['A user survey was carried out in May.', 'user survey'],
    ['The map is in Appendix A.', 'Appendix A'],
  ])('is to be listed: %s', (text, found) =>
    expect(told(text).map((finding) => finding.found)).toEqual([found]),
  );

  it('is listed by its kind, in a title or a note, and told once', () => {
    const text = 'The needs assessment says so. The needs assessment of 2023 is long.';
    expect(told(text)).toHaveLength(1);
    const listed = [{ id: 'needs', title: 'Drug and alcohol needs assessment, 2023' }];
    expect(told(text, { background_papers: listed })).toEqual([]);
  });

  it('is not asked for where the list is not published', () =>
    expect(told('The needs assessment.', { background_papers: { not_published: 'It is not.' } })).toEqual(
      [],
    ));
});
