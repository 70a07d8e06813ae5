import { EXEMPT_TEXT, exemptionExample } from '../access/exemption-example.ts';

/** A private meeting with both notices in time, for examples of rules. */
export const PRIVATE = {
  notice_published_on: '2023-07-18',
  further_notice_published_on: '2023-08-08',
  reasons: 'Prices of tenderers will be discussed (paragraph 3 of Part 1 of Schedule 12A).',
  representations: { none: 'No representations were received.' },
};

/** A Cabinet report with an exempt part, and what is said of the private meeting. */
export function privateExample(private_meeting: object | undefined, keys: object = {}) {
  return {
    status: 'final',
    body: 'cabinet',
    meeting: { date: '2023-08-16' },
    ...EXEMPT_TEXT,
    exempt: [exemptionExample({})],
    private_meeting,
    ...keys,
  };
}
