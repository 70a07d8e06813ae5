import { describe, expect, it } from 'vitest';
import { smallAuthority, smallCase, smallPaper } from './small-paper.ts';

const decision = (more: object) => ({
  decisions: {
    cabinet: {
      body: 'cabinet',
      taken_on: '2023-08-16',
      published_on: '2023-08-18',
      outcomes: [
        { recommendation: 'award', outcome: 'approved' },
        { recommendation: 'sign', outcome: 'approved' },
      ],
      reasons: [{ id: 'cheap', text: 'It is cheap.' }],
      alternatives_rejected: { none: 'There was no other way.' },
      interests: { none: 'No interests were declared.' },
      ...more,
    },
  },
});

const notice = (call_in: object | undefined, more: object = {}, language: 'en' | 'cy' = 'en') => {
  const sections = [
    { section: 'resolutions', heading: 'Decision' },
    { section: 'call-in', heading: 'Call-in' },
  ];
  const authority = smallAuthority({
    documents: { 'decision-notice': { name: 'Notice', sections } },
    ...(call_in ? { call_in } : {}),
  });
  return smallPaper('decision-notice', { authority, data: smallCase(decision(more)), language }).markdown;
};

describe('the notice of a decision', () => {
  it('says when it was published, until when it can be called in, and when it takes effect', () => {
    expect(notice({ applies: true, days: 5, unit: 'working', deadline_time: '17:00' })).toContain(
      'It was published on 18 August 2023. It may be called in until 5 pm on Friday 25 August 2023; if it is not, it takes effect after that, the first working day of effect being Tuesday 29 August 2023.',
    );
  });

  it('says it in Welsh', () => {
    expect(notice({ applies: true, deadline_time: '17:00' }, {}, 'cy')).toContain(
      'Gellir ei alw i mewn hyd 5 yp ar ddydd Gwener 25 Awst 2023',
    );
  });

  it('gives no day where there is no call-in, where it was waived, or where the day of publication is not known', () => {
    const rule = { applies: true, days: 5, unit: 'working' };
    const waiver = { reason: 'Grant lapses.', agreed_by: 'Chair of Scrutiny', agreed_on: '2023-08-15' };
    for (const text of [
      notice(undefined),
      notice({ applies: false }),
      notice(rule, { call_in: { waiver } }),
      notice(rule, { published_on: undefined }),
    ])
      expect(text).not.toContain('called in until');
  });

  it('gives no day of effect to a decision that was called in', () => {
    const history = [{ id: 'in', status: 'called_in', on: '2023-08-24' }];
    const text = notice({ applies: true, days: 5, unit: 'working' }, { call_in: { history } });
    expect(text).toContain('could be called in until Friday 25 August 2023.');
    expect(text).not.toContain('takes effect');
  });
});
