import { describe, expect, it } from 'vitest';
import { redactMeeting } from '../../src/exemption/redact-meeting.ts';
import { meetingWith } from '../rules/meeting/smallest-meeting.ts';

const exempt = { paragraphs: [3], reason: 'Prices.', public_interest: 'It does.' };
const motions = [{ id: 'm', kind: 'other', text: 'CANARY motion', outcome: 'carried' }];
const decision = {
  taken_on: '2024-05-14',
  outcomes: [{ recommendation: 'r', outcome: 'amended', rest: 'CANARY wording' }],
  reasons: { none: 'None.' },
  alternatives_rejected: { none: 'None.' },
  interests: { none: 'None.' },
};
const meeting = meetingWith({
  answers: [{ rule: 'MTG-09', reason: 'CANARY answer', office: 'Clerk', date: '2024-05-01' }],
  items: [
    {
      id: 'open',
      kind: 'report',
      title: 'Open',
      private_title: 'CANARY title',
      exempt: { ...exempt, extent: 'part' },
      files: [
        { id: 'a', title: 'Appendix A', file: 'open.pdf' },
        { id: 'b', title: 'Appendix B', file: 'CANARY.pdf', private: true, private_title: 'CANARY file' },
      ],
    },
    {
      id: 'secret',
      kind: 'report',
      title: 'Premises',
      case: 'premises',
      exempt,
      files: [{ id: 'c', title: 'Appendix', file: 'CANARY-too.pdf' }],
    },
  ],
  proceedings: [
    {
      id: 'open',
      item: 'open',
      discussion: [{ id: 'd', text: 'Said in public.' }],
      private_discussion: [{ id: 'p', text: 'CANARY said' }],
    },
    {
      id: 'secret',
      item: 'secret',
      discussion: [{ id: 'd', text: 'CANARY talk' }],
      motions,
      public_summary: 'Instructions were given.',
    },
  ],
  decisions: { premises: decision },
});

describe('redactMeeting', () => {
  it('leaves the restricted audience all of it', () => {
    expect(redactMeeting(meeting, 'restricted')).toBe(meeting);
  });

  it('takes out of the public meeting whatever is private, and of a withheld item all but its summary', () => {
    const open = redactMeeting(meeting, 'public');
    expect(JSON.stringify(open)).not.toContain('CANARY');
    expect(open.items[0]?.files?.map(({ file }) => file)).toEqual(['open.pdf', '']);
    expect(open.proceedings?.[0]?.discussion).toHaveLength(1);
    expect(open.proceedings?.[1]).toMatchObject({
      public_summary: 'Instructions were given.',
      motions: [{ id: 'm', outcome: 'carried' }],
    });
  });
});
