import { describe, expect, it } from 'vitest';
import { formatDeadline } from '../../src/calculators/format/format-date.ts';
import { calculate } from '../../src/calculators/index.ts';
import type { Registers } from '../../src/schema/registers.ts';
import { authorityWith, caseWith } from '../rules/smallest-case.ts';

type Keys = Readonly<Record<string, unknown>>;

/** The dates of a case of this authority by path, and its problems. */
function timetableOf(keys: Keys, authority: Keys = {}, holidays: Registers['bankHolidays'] = []) {
  const { figures, problems } = calculate(caseWith(keys), authorityWith(authority), holidays);
  const date = (path: string) => {
    const value = figures.get(path)?.value;
    return value?.kind === 'date' ? value.date : undefined;
  };
  return { figures, problems, date };
}

const WALES = { nation: 'wales' };
const SCOTLAND = { nation: 'scotland', calendar: 'scotland', executive: 'committee' };
const key = { key_decision: { answer: 'yes', reason: 'Spending.' } };

function decided(dates: Keys, keys: Keys = {}) {
  return {
    body: 'cabinet',
    recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
    ...keys,
    decisions: {
      cabinet: {
        body: 'cabinet',
        taken_on: '2023-08-16',
        outcomes: [{ recommendation: 'award', outcome: 'approved' }],
        reasons: { none: 'None.' },
        alternatives_rejected: { none: 'None.' },
        interests: { none: 'None.' },
        ...dates,
      },
    },
  };
}

function contracts(keys: Keys) {
  return { contracts: [{ id: 'service', name: 'Service', provider: 'Provider', ...keys }] };
}

describe('the timetable of a meeting', () => {
  it.each([
    ['2019-12-17', {}, '2019-12-09'],
    ['2024-04-02', {}, '2024-03-21'],
    ['2025-04-22', {}, '2025-04-10'],
    ['2026-01-06', {}, '2025-12-24'],
    ['2025-06-17', WALES, '2025-06-11'],
    ['2026-06-17', SCOTLAND, '2026-06-10'],
    ['2023-08-16', { clear_days: { agenda: 'calendar', notice: 'calendar' } }, '2023-08-10'],
    ['2023-08-16', { closed_days: ['2023-08-14'] }, '2023-08-07'],
  ])('of %s for %o has its agenda due on %s', (day, authority, due) => {
    expect(
      timetableOf({ body: 'cabinet', meeting: { date: day } }, authority).date('meeting.agenda_due'),
    ).toBe(due);
  });

  it.each([
    ['2023-08-16', {}, '2023-07-18'],
    ['2023-08-16', { clear_days: { agenda: 'working', notice: 'working' } }, '2023-07-06'],
  ])('of %s for %o has notice of a key decision due on %s', (day, authority, due) => {
    const { date } = timetableOf({ body: 'cabinet', meeting: { date: day }, ...key }, authority);
    expect(date('meeting.notice_due')).toBe(due);
    expect(date('meeting.general_exception_due')).toBe('2023-08-08');
  });

  it('has notices only where the law asks for them', () => {
    const meeting = { body: 'cabinet', meeting: { date: '2023-08-16' } };
    const plain = timetableOf({ ...meeting, key_decision: { answer: 'no', reason: 'Small.' } });
    expect(plain.date('meeting.notice_due')).toBeUndefined();
    expect(plain.date('meeting.private_notice_due')).toBeUndefined();
    expect(plain.date('meeting.note_due')).toBeUndefined();
    expect(timetableOf({ ...meeting, ...key }, WALES).date('meeting.notice_due')).toBeUndefined();
    const hidden = timetableOf({ ...meeting, private_meeting: { reasons: 'Paragraph 3.' } });
    expect(hidden.date('meeting.private_notice_due')).toBe('2023-07-18');
    expect(hidden.date('meeting.further_notice_due')).toBe('2023-08-08');
    const commissioner = { type: 'commissioner', executive: 'none' };
    expect(timetableOf(meeting, commissioner).date('meeting.agenda_due')).toBeUndefined();
    expect(timetableOf(meeting, commissioner).date('meeting.minutes_open_until')).toBeUndefined();
  });

  it('says until when its papers are open, and in Wales when its note is due', () => {
    const papers = { background_papers: [{ id: 'strategy', title: 'Strategy' }] };
    const { date } = timetableOf({ body: 'cabinet', meeting: { date: '2023-08-16' }, ...papers });
    expect(date('meeting.minutes_open_until')).toBe('2029-08-15');
    expect(date('background_papers_open_until')).toBe('2027-08-15');
    expect(timetableOf({ meeting: { date: '2025-06-17' } }, WALES).date('meeting.note_due')).toBe(
      '2025-06-25',
    );
  });

  it('says by what rule and mode, from what, and under what law', () => {
    const { figures } = timetableOf({ body: 'cabinet', meeting: { date: '2023-08-16' } });
    expect(figures.get('meeting.agenda_due')).toMatchObject({
      method:
        'The last day that leaves 5 clear days (working days of England and Wales) before the meeting; neither the day of publication nor that of the meeting counts.',
      inputs: ['meeting.date'],
      source: 'SI 2012/2089 regs 6 and 7',
    });
  });
});

describe('the timetable of a decision', () => {
  const applies = { call_in: { applies: true, deadline_time: '17:00' } };

  it('ends call-in at its time and gives the first working day of effect', () => {
    const { figures, date } = timetableOf(decided({ published_on: '2023-08-18' }), applies);
    const ends = figures.get('decisions.cabinet.call_in_ends')?.value;
    expect(ends).toEqual({ kind: 'date', date: '2023-08-25', time: '17:00' });
    if (ends?.kind === 'date')
      expect(formatDeadline(ends.date, ends.time, '1 April 2024', 'en')).toBe(
        '5 pm on Friday 25 August 2023',
      );
    expect(date('decisions.cabinet.takes_effect')).toBe('2023-08-29');
    expect(date('decisions.cabinet.publication_due')).toBe('2023-08-18');
    expect(date('decisions.cabinet.record_open_until')).toBe('2029-08-15');
  });

  it.each([
    ['the profile does not say that it applies', {}, {}, {}],
    ['it does not apply', {}, {}, { call_in: { applies: false } }],
    ['its kind is outside', {}, {}, { call_in: { applies: true, kinds: ['individual_member'] } }],
    ['the body only recommends', { role: 'recommended' }, {}, applies],
    ['the decision is not one of the executive', { kind: 'council' }, {}, applies],
    [
      'it was waived',
      { call_in: { waiver: { reason: 'Urgent.', agreed_by: 'Mayor', agreed_on: '2023-08-16' } } },
      {},
      applies,
    ],
    ['its record says that it is not eligible', { call_in: { eligible: 'no' } }, {}, applies],
    ['the paper says that it is not', {}, { call_in: { answer: 'no', reason: 'Urgent.' } }, applies],
  ])('has no call-in where %s', (_, dates, keys, authority) => {
    const { date } = timetableOf(decided({ published_on: '2023-08-18', ...dates }, keys), authority);
    expect(date('decisions.cabinet.call_in_ends')).toBeUndefined();
    expect(date('decisions.cabinet.takes_effect')).toBeUndefined();
  });

  it('has no day of effect once it has been called in', () => {
    const history = [{ id: 'first', status: 'called_in', on: '2023-08-24' }];
    const { date } = timetableOf(decided({ published_on: '2023-08-18', call_in: { history } }), applies);
    expect(date('decisions.cabinet.call_in_ends')).toBe('2023-08-25');
    expect(date('decisions.cabinet.takes_effect')).toBeUndefined();
  });

  it('of a joint committee waits for the last of its constituents', () => {
    const joint = {
      type: 'joint_committee',
      constituents: [
        { id: 'north', name: 'North', short_name: 'North', call_in: { days: 5, deadline_time: '17:00' } },
        { id: 'west', name: 'West', short_name: 'West', call_in: { days: 7 } },
        { id: 'east', name: 'East', short_name: 'East' },
      ],
      bodies: [
        { id: 'cabinet', name: 'Joint', reference: 'the Joint', kind: 'joint_committee', resolves: true },
      ],
    };
    const { date, figures } = timetableOf(decided({ published_on: '2023-08-18' }), joint);
    expect(date('decisions.cabinet.call_in_ends_for.north')).toBe('2023-08-25');
    expect(date('decisions.cabinet.call_in_ends_for.west')).toBe('2023-08-30');
    expect(date('decisions.cabinet.call_in_ends')).toBe('2023-08-30');
    expect(date('decisions.cabinet.takes_effect')).toBe('2023-08-31');
    expect(figures.has('decisions.cabinet.call_in_ends_for.east')).toBe(false);
  });
});

describe('the timetable of a contract', () => {
  const notice = (kind: string, on: string) => ({ notices: [{ id: 'notice', kind, published_on: on }] });

  it.each([
    ['PA', 'contract_award', '2025-12-18', '2025-12-31', '2026-01-02'],
    ['PA', 'contract_award', '2025-12-23', '2026-01-07', '2026-01-08'],
    ['PSR', 'intention_to_award', '2025-09-01', '2025-09-12', '2025-09-15'],
    ['PSR', 'intention_to_award', '2025-12-18', '2026-01-05', '2026-01-06'],
  ])(
    'under %s with a notice (%s) of %s: standstill to %s, signature from %s',
    (regime, kind, on, ends, from) => {
      const { date } = timetableOf(contracts({ regime, ...notice(kind, on) }));
      expect(date('contracts.service.standstill_ends')).toBe(ends);
      expect(date('contracts.service.signature_from')).toBe(from);
    },
  );

  it('is not signed before the decision has effect', () => {
    const { date, figures } = timetableOf(
      decided(
        { taken_on: '2025-09-16', published_on: '2025-09-17' },
        contracts({ regime: 'PSR', ...notice('intention_to_award', '2025-09-01') }),
      ),
      { call_in: { applies: true } },
    );
    expect(date('contracts.service.signature_from')).toBe('2025-09-25');
    expect(figures.get('contracts.service.signature_from')?.inputs).toEqual([
      'contracts.service.standstill_ends',
      'decisions.cabinet.takes_effect',
    ]);
  });

  it('stays open while a representation is undecided, and five working days after it is', () => {
    const representation = (decision?: string) => ({
      regime: 'PSR',
      ...notice('intention_to_award', '2025-09-01'),
      representations: [
        { id: 'rival', received_on: '2025-09-10', ...(decision && { further_decision_on: decision }) },
      ],
    });
    const open = timetableOf(contracts(representation()));
    expect(open.date('contracts.service.standstill_ends')).toBeUndefined();
    expect(open.problems).toEqual([]);
    expect(
      timetableOf(contracts(representation('2025-09-15'))).date('contracts.service.standstill_ends'),
    ).toBe('2025-09-22');
    expect(
      timetableOf(contracts(representation('2025-09-03'))).date('contracts.service.standstill_ends'),
    ).toBe('2025-09-12');
  });

  it('has no standstill by statute for light touch', () => {
    const light = { regime: 'PA', subject: 'light_touch', ...notice('contract_award', '2025-12-18') };
    expect(timetableOf(contracts(light)).date('contracts.service.standstill_ends')).toBeUndefined();
  });
});

describe('the backward plan', () => {
  const plan = (keys: Keys) => ({ body: 'cabinet', backward_plan: { start: '2025-04-01', ...keys } });

  it('leads from the first day of the service back to the notice of the key decision', () => {
    const { date } = timetableOf(plan({ call_in: true, key_decision: true }));
    expect(date('backward_plan.signature_by')).toBe('2025-01-01');
    expect(date('backward_plan.decision_published_by')).toBe('2024-12-20');
    expect(date('backward_plan.decision_by')).toBe('2024-12-18');
    expect(date('backward_plan.key_notice_by')).toBe('2024-11-19');
    expect(date('backward_plan.report_by')).toBe('2024-12-10');
    expect(date('backward_plan.standstill_ends_by')).toBeUndefined();
  });

  it('puts the standstill before signature, and the decision before the notice that begins it', () => {
    const { date } = timetableOf(
      plan({ standstill: 'PSR', evaluation_days: 20, tender_days: 30, engagement_days: 10 }),
    );
    expect(date('backward_plan.standstill_ends_by')).toBe('2024-12-31');
    expect(date('backward_plan.award_notice_by')).toBe('2024-12-16');
    expect(date('backward_plan.decision_by')).toBe('2024-12-16');
    expect(date('backward_plan.report_by')).toBe('2024-12-06');
    expect(date('backward_plan.evaluation_by')).toBe('2024-11-08');
    expect(date('backward_plan.tender_by')).toBe('2024-09-27');
    expect(date('backward_plan.engagement_by')).toBe('2024-09-13');
    expect(timetableOf(plan({ standstill: 'PA' })).date('backward_plan.award_notice_by')).toBe('2024-12-18');
  });

  it('starts with the first proposed term of its contract where it says no day', () => {
    const terms = [
      { id: 'old', from: '2020-04-01', years: 5, basis: 'initial' },
      { id: 'new', from: '2025-04-01', years: 5, basis: 'proposed' },
    ];
    const { date } = timetableOf({
      ...contracts({ terms }),
      backward_plan: { contract: 'service', mobilisation_months: 6 },
    });
    expect(date('backward_plan.signature_by')).toBe('2024-10-01');
  });
});

describe('a day outside the years of the calendar', () => {
  it('gives no figure and one problem, where it is typed', () => {
    const { date, problems } = timetableOf({ body: 'cabinet', meeting: { date: '2040-08-16' }, ...key });
    expect(date('meeting.agenda_due')).toBeUndefined();
    expect(date('meeting.notice_due')).toBe('2040-07-18');
    expect(problems).toEqual([{ kind: 'beyond-bank-holidays', path: 'meeting.date', date: '2040-08-16' }]);
  });

  it('is reported once where it is outside the years of all dates', () => {
    const { problems } = timetableOf({ body: 'cabinet', meeting: { date: '0204-08-16' } });
    expect(problems).toEqual([{ kind: 'beyond-calendar', path: 'meeting.date', date: '0204-08-16' }]);
  });

  it('may be one that only the answer reaches', () => {
    const { problems } = timetableOf({ meeting: { date: '2198-01-01' } }, { nation: 'northern_ireland' });
    expect(problems).toEqual([{ kind: 'beyond-calendar', path: 'meeting.date', date: '2198-01-01' }]);
  });
});

it('counts the days that a workspace adds to the bank holidays', () => {
  const added = [{ date: '2023-08-14', calendars: ['england-and-wales' as const], name: 'A proclaimed day' }];
  const meeting = { body: 'cabinet', meeting: { date: '2023-08-16' } };
  expect(timetableOf(meeting, {}, added).date('meeting.agenda_due')).toBe('2023-08-07');
});

it('gives scrutiny an answer within two months', () => {
  const scrutiny = {
    considered: 'yes',
    date: '2024-04-11',
    recommendations: [{ id: 'review', text: 'Review it.' }],
  };
  const due = (keys: Keys) =>
    timetableOf({ scrutiny: { ...scrutiny, ...keys } }).date('scrutiny.response_due');
  expect(due({ addressed_to: 'executive' })).toBe('2024-06-10');
  expect(due({ addressed_to: 'officers' })).toBeUndefined();
});
