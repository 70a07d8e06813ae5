import { describe, expect, it } from 'vitest';
import { keyVerdict, privateVerdict } from '../../../src/pipeline/forward-plan/notice-verdict.ts';
import { authorityWith } from '../../rules/smallest-case.ts';

const authority = authorityWith({ nation: 'england' });
const clock = (today: string) => ({ meetingOn: '2025-03-10', today, authority, holidays: [] });
const key = { answer: 'yes', reason: 'It costs more than £1m.' } as const;
const urgency = {
  agreed_by: 'Chair of the Scrutiny Committee',
  role: 'scrutiny_chair',
  agreed_on: '2025-03-05',
  reasons: 'The offer lapses.',
} as const;
const exception = (published_on: string) => ({
  notified: 'Chair of the Scrutiny Committee',
  notified_on: published_on,
  published_on,
  reasons: 'The grant was cut.',
});

describe('notice of a key decision for 10 March 2025', () => {
  it.each([
    ['2025-02-09', {}, 'in-time'],
    ['2025-02-10', {}, 'exception-needed'],
    ['2025-02-28', {}, 'exception-needed'],
    ['2025-03-01', {}, 'urgency-needed'],
    ['2025-02-28', { general_exception: exception('2025-02-28') }, 'exception-given'],
    ['2025-03-03', { general_exception: exception('2025-03-03') }, 'urgency-needed'],
    ['2025-03-05', { special_urgency: urgency }, 'urgency-agreed'],
  ])('that is first given on %s with %j is %s', (day, recorded, outcome) => {
    expect(keyVerdict(day, { ...key, ...recorded }, clock(day)).outcome).toBe(outcome);
  });

  it('says by when the exception has to be published', () => {
    expect(keyVerdict('2025-02-10', key, clock('2025-02-10')).day).toBe('2025-02-28');
  });
});

describe('notice of business in private on 10 March 2025', () => {
  it.each([
    ['2025-02-09', {}, 'in-time'],
    ['2025-02-10', {}, 'urgency-needed'],
    ['2025-02-10', { urgency }, 'urgency-agreed'],
  ])('that is first given on %s is %s', (day, held, outcome) => {
    expect(privateVerdict(day, held, clock(day)).outcome).toBe(outcome);
  });
});
