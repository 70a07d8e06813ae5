import { expect, it } from 'vitest';
import { calculateCase } from './calculate-case.ts';

it('gives every date of a case a path', () => {
  const { printed, problems } = calculateCase({
    meeting: { date: '2023-08-16' },
    submitted_on: '2022-06-15',
    events: [{ id: 'start', on: '2025-04-01', event: 'Service begins' }],
    key_decision: {
      answer: 'yes',
      reason: 'Spending.',
      notice: { reference: 'KD/1', published_on: '2023-07-18' },
    },
    background_papers: [{ id: 'strategy', title: 'Strategy', date: '2019-11-22' }],
    recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
    decisions: {
      commissioner: {
        taken_on: '2022-06-29',
        signed_on: '2022-06-29',
        outcomes: [{ recommendation: 'award', outcome: 'approved' }],
        reasons: { none: 'None.' },
        alternatives_rejected: { none: 'None.' },
        interests: { none: 'None.' },
      },
    },
  });
  expect(problems).toEqual([]);
  expect(printed('meeting.date')).toBe('16 August 2023');
  expect(printed('submitted_on')).toBe('15 June 2022');
  expect(printed('events.start.on', 'financial-year')).toBe('2025/26');
  expect(printed('key_decision.notice.published_on')).toBe('18 July 2023');
  expect(printed('background_papers.strategy.date', 'month')).toBe('November 2019');
  expect(printed('decisions.commissioner.signed_on', 'year')).toBe('2022');
});
