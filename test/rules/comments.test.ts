import { describe, expect, it } from 'vitest';
import { checkExample } from './check-example.ts';

const told = (legal: string) =>
  checkExample({
    case: {
      status: 'final',
      implications: [
        { id: 'finance', blocks: { none: 'The decision costs nothing.' } },
        { id: 'legal', blocks: [{ id: 'comment', text: legal }] },
      ],
    },
  })
    .map(({ rule }) => rule)
    .filter((rule) => ['GOV-02', 'GOV-03', 'LNT-23', 'LNT-35'].includes(rule));

describe('legal comments', () => {
  it.each([
    ['The Council has a duty under s2B.'],
    ['There are no legal implications arising directly from this report.'],
    [
      'The Monitoring Officer has been consulted. The advice is that the Localism Act 2011 s1 gives the power.',
    ],
    [
      'Legal advice has been sought and confirms that the Council may enter into the contract under section 1 of the Localism Act 2011.',
    ],
  ])('are comments: %s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['Legal and procurement advice has been sought.', ['GOV-02', 'LNT-35']],
    ['Legal Services have been consulted and have no comments.', ['GOV-02', 'LNT-35']],
    ['Advice was taken. What was advised is not published.', ['GOV-02', 'LNT-35']],
    ['These are within the report.', ['LNT-35']],
    [
      'The Council has all the powers that it needs for this contract, and officers will see that it is drawn up well.',
      ['GOV-03'],
    ],
  ])('are none: %s', (text, rules) => expect(told(text)).toEqual(rules));
});
