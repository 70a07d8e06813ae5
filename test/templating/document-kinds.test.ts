import { describe, expect, it } from 'vitest';
import { supportedKinds } from '../../src/templating/document-kinds.ts';
import { smallAuthority, smallCase } from './small-paper.ts';

const decision = smallCase().decisions?.cabinet;
const kinds = (more: object) => supportedKinds(smallCase(more), smallAuthority());

describe('supportedKinds', () => {
  it.each<[string, object, string[]]>([
    ['an undecided case', { decisions: {}, plain_summary: undefined }, ['cabinet-report']],
    ['a plain summary', { decisions: {} }, ['cabinet-report', 'public-summary']],
    [
      'a decision of the executive',
      { plain_summary: undefined, decisions: { cabinet: { ...decision, decision_maker: undefined } } },
      ['cabinet-report', 'minute-extract', 'decision-notice'],
    ],
    [
      'a decision of a committee',
      {
        plain_summary: undefined,
        decisions: { p: { ...decision, body: 'planning', decision_maker: undefined } },
      },
      ['cabinet-report', 'minute-extract'],
    ],
    [
      'a decision of one person',
      { plain_summary: undefined, decisions: { p: { ...decision, body: undefined } } },
      ['cabinet-report', 'decision-notice'],
    ],
    [
      'what one body only recommended',
      { plain_summary: undefined, decisions: { p: { ...decision, role: 'recommended' } } },
      ['cabinet-report', 'minute-extract'],
    ],
    [
      'only what the case asks for',
      { documents: ['minute-extract', 'public-summary'] },
      ['minute-extract', 'public-summary'],
    ],
    [
      'its own kind once',
      { kind: 'decision-notice', plain_summary: undefined },
      ['decision-notice', 'minute-extract'],
    ],
  ])('%s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  it('leaves out what the authority does not define', () => {
    const authority = smallAuthority();
    delete authority.documents['minute-extract'];
    expect(supportedKinds(smallCase(), authority)).toEqual([
      'cabinet-report',
      'decision-notice',
      'public-summary',
    ]);
  });

  it('records what was resolved rather than what was recommended to it', async () => {
    const { smallPaper } = await import('./small-paper.ts');
    const data = smallCase({
      decisions: {
        planning: { ...decision, body: 'planning', role: 'recommended' },
        cabinet: { ...decision, role: 'resolved' },
      },
    });
    expect(smallPaper('minute-extract', { data }).markdown).toContain('The Cabinet had before it');
  });
});
