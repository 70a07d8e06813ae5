import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/index.ts';
import { MEETING_RULES } from '../../../src/rules/meeting/index.ts';
import { checkMeetingExample } from './smallest-meeting.ts';

describe('rules of meetings', () => {
  it('have ids of their own', () => {
    const ids = [...RULES, ...MEETING_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of MEETING_RULES) expect(id).toMatch(/^MTG-\d{2}$/);
  });

  for (const { id, title, examples } of MEETING_RULES)
    describe(`${id} ${title}`, () => {
      examples.accepted.forEach((example, index) => {
        it(`accepts example ${index + 1}`, () => {
          expect(checkMeetingExample(example).filter(({ rule }) => rule === id)).toEqual([]);
        });
      });

      for (const { message, path, ...example } of examples.rejected)
        it(`says: ${message}`, () => {
          const [finding] = checkMeetingExample(example).filter(({ rule }) => rule === id);
          expect({ message: finding?.message, path: finding?.path }).toEqual({ message, path });
          expect(finding?.mend).toBeTruthy();
          expect(finding?.source).toBeTruthy();
        });
    });

  it('lets a meeting answer what it breaks knowingly', () => {
    const items = [{ id: 'review', kind: 'report', title: 'Review', status: 'to_follow' }];
    const answer = {
      rule: 'MTG-09',
      target: 'review',
      reason: 'Not known.',
      office: 'Clerk',
      date: '2024-05-01',
    };
    const [finding] = checkMeetingExample({ meeting: { items, answers: [answer] } });
    expect(finding).toMatchObject({ rule: 'MTG-09', answered: { office: 'Clerk' } });
  });
});
