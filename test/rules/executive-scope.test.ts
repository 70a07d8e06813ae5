import { describe, expect, it } from 'vitest';
import { decidedExample } from '../../src/rules/executive/decision-example.ts';
import { EXECUTIVE_RULES } from '../../src/rules/executive/index.ts';
import { FULL_NOTICE, keyDecisionExample } from '../../src/rules/executive/notice-example.ts';
import { PRIVATE, privateExample } from '../../src/rules/executive/private-example.ts';
import { inForce } from '../../src/rules/in-force.ts';
import { NATION_RULES } from '../../src/rules/nations/index.ts';
import { checkExample } from './check-example.ts';
import { authorityWith, caseWith, NO_REGISTERS } from './smallest-case.ts';

/** Rules in force about a case of this authority, by id. */
function rulesFor(keys: object, authority: object): readonly string[] {
  const input = { case: caseWith({ ...keys }), authority: authorityWith({ ...authority }) } as const;
  const asked = { ...input, registers: NO_REGISTERS, figures: new Map(), problems: [] };
  return [...EXECUTIVE_RULES, ...NATION_RULES]
    .filter(({ scope }) => inForce(scope, asked as unknown as Parameters<typeof inForce>[1]))
    .map(({ id }) => id);
}

const found = (keys: object, authority: object = {}) =>
  checkExample({ case: { ...keys }, authority: { ...authority } }).map(({ rule }) => rule);

const body = (kind: string, id = 'committee') => ({
  id,
  name: id,
  reference: `the ${id}`,
  kind,
  resolves: true,
});
const COMMITTEE = { executive: 'none', bodies: [body('committee')] };
const JOINT = { type: 'joint_committee', bodies: [body('joint_committee')] };
const ENGLISH_EXECUTIVE_LAW = ['EXE-02', 'EXE-03', 'EXE-06', 'EXE-07', 'EXE-08', 'EXE-11', 'EXE-14'];

describe('the law on executive decisions', () => {
  it.each<[name: string, authority: object, keys: object, binds: boolean]>([
    ['a Cabinet in England', {}, { body: 'cabinet' }, true],
    ['an elected mayor in England', { executive: 'mayor' }, { body: 'cabinet' }, true],
    ['a joint committee', JOINT, { body: 'committee' }, true],
    [
      'a joint committee of others too',
      { ...JOINT, joint: { power: 'LGA 1972 s102', all_executive: false } },
      { body: 'committee' },
      false,
    ],
    ['a Cabinet in Wales', { nation: 'wales' }, { body: 'cabinet' }, false],
    ['a council in Scotland', { nation: 'scotland' }, { body: 'cabinet' }, false],
    ['a council in Northern Ireland', { nation: 'northern_ireland' }, { body: 'cabinet' }, false],
    ['a commissioner', { type: 'commissioner', executive: 'none' }, { body: 'cabinet' }, false],
    ['a council with committees', COMMITTEE, { body: 'committee' }, false],
    ['full council', { bodies: [body('council', 'council')] }, { body: 'council' }, false],
    ['a licensing committee', { bodies: [body('committee')] }, { body: 'committee' }, false],
    ['a decision before the regulations', {}, { body: 'cabinet', meeting: { date: '2012-09-09' } }, false],
    ['a decision on their first day', {}, { body: 'cabinet', meeting: { date: '2012-09-10' } }, true],
  ])('measures %s as it should', (_, authority, keys, binds) => {
    const inScope = rulesFor(keys, authority);
    for (const id of ENGLISH_EXECUTIVE_LAW) expect(inScope.includes(id), id).toBe(binds);
  });

  it.each([
    ['england', []],
    ['wales', ['WAL-01', 'WAL-02', 'WAL-03', 'WAL-04', 'WAL-06']],
    ['scotland', ['WAL-06', 'SCO-01']],
    ['northern_ireland', ['NIR-01']],
  ])('has rules of its own in %s', (nation, ids) => {
    const own = rulesFor({ body: 'cabinet' }, { nation }).filter((id) => /^(?:WAL|SCO|NIR)/.test(id));
    expect(own).toEqual(ids);
  });

  it('does not ask the officer of a licensing authority for the record of an executive decision', () => {
    const decided = decidedExample(
      {
        body: undefined,
        decision_maker: 'Licensing Officer',
        kind: 'officer_non_executive',
        reasons: { none: 'None.' },
      },
      { body: undefined },
    );
    expect(found(decided)).toContain('OFF-02');
    expect(found(decided)).not.toContain('EXE-13');
  });
});

describe('days of notice', () => {
  it.each([
    ['2019-12-17', '2019-12-09', '2019-12-10'],
    ['2023-08-16', '2023-08-08', '2023-08-09'],
    ['2024-04-02', '2024-03-21', '2024-03-22'],
    ['2025-04-22', '2025-04-10', '2025-04-11'],
    ['2026-01-06', '2025-12-24', '2025-12-29'],
  ])('for a meeting on %s the agenda is out by %s', (date, latest, late) => {
    const published = (agenda_published_on: string) => ({
      body: 'cabinet',
      meeting: { date, agenda_published_on },
    });
    expect(found(published(latest))).not.toContain('EXE-07');
    expect(found(published(late))).toContain('EXE-07');
  });

  it.each([
    ['2019-12-17', '2019-11-18', '2019-11-19'],
    ['2023-08-16', '2023-07-18', '2023-07-19'],
    ['2025-04-22', '2025-03-24', '2025-03-25'],
  ])('for a key decision on %s the notice is out by %s', (date, latest, late) => {
    const noticed = (published_on: string) =>
      keyDecisionExample({ notice: { ...FULL_NOTICE, published_on } }, { meeting: { date } });
    expect(found(noticed(latest))).not.toContain('EXE-03');
    expect(found(noticed(late))).toContain('EXE-03');
  });

  it('asks in a draft for what a final paper must have', () => {
    const severity = (status: string) =>
      checkExample({ case: keyDecisionExample({}, { status }) }).find(({ rule }) => rule === 'EXE-06')
        ?.severity;
    expect(['draft', 'final', 'published'].map(severity)).toEqual(['warning', 'error', 'error']);
  });

  it('says nothing of a case that gives no dates', () => {
    const rules = found({ body: 'cabinet', meeting: { date: '2023-08-16' } });
    expect(rules.filter((id) => /^(?:EXE|CAL|OFF|MIN)/.test(id))).toEqual([]);
  });

  it('lets urgency that was agreed stand in for the notices of a private meeting', () => {
    const { notice_published_on: _, further_notice_published_on: __, ...rest } = PRIVATE;
    const urgency = {
      agreed_by: 'Chair of Scrutiny',
      role: 'scrutiny_chair',
      agreed_on: '2023-08-14',
      reasons: 'The tender lapses on 17 August.',
    };
    const rules = found(privateExample({ ...rest, urgency }));
    expect(rules.filter((id) => ['EXE-08', 'EXE-09', 'EXE-10'].includes(id))).toEqual([]);
  });
});

describe('call-in', () => {
  const FIVE = { call_in: { applies: true, days: 5, unit: 'working' } };
  it.each([
    ['2023-08-18', '2023-08-25', '2023-08-29'],
    ['2024-12-20', '2024-12-31', '2025-01-02'],
    ['2025-04-16', '2025-04-25', '2025-04-28'],
  ])('of a decision published on %s lasts to %s', (published_on, ends, effect) => {
    const stated = (effective_on: string) =>
      decidedExample({ taken_on: published_on, published_on, effective_on });
    expect(found(stated(ends), FIVE)).toContain('CAL-02');
    expect(found(stated(effect), FIVE)).not.toContain('CAL-02');
  });

  it('is not reckoned for a council whose rule is not known', () => {
    const stated = decidedExample({ published_on: '2023-08-18', effective_on: '2023-08-18' });
    expect(found(stated)).not.toContain('CAL-02');
  });
});
