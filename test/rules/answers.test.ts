import { describe, expect, it } from 'vitest';
import { breaksWithholding } from '../../src/rules/index.ts';
import { checkExample } from './check-example.ts';

const RECORDED = {
  reason: { en: 'It was so.', cy: 'Felly y bu.' },
  office: 'Monitoring Officer',
  date: '2024-05-01',
};
const CASE = {
  equality_duty: { answer: 'yes', reason: 'Need varies.' },
  recommendations: ['one', 'two'].map((id) => ({
    id,
    verb: 'delegate',
    object: 'authority',
    delegation: { to: 'Director', scope: 'award' },
  })),
};
const findings = (...answers: readonly object[]) =>
  checkExample({ case: { ...CASE, answers: answers.map((answer) => ({ ...RECORDED, ...answer })) } });
const answered = (...answers: readonly object[]) =>
  findings(...answers)
    .filter((finding) => finding.answered)
    .map(({ rule, path }) => `${rule} ${path}`);

describe('answers', () => {
  it('mark every finding of a rule, and leave its severity', () => {
    expect(answered({ rule: 'LNT-27' })).toEqual([
      'LNT-27 recommendations.one.delegation',
      'LNT-27 recommendations.two.delegation',
    ]);
    const [finding] = findings({ rule: 'EQU-03' }).filter(({ rule }) => rule === 'EQU-03');
    expect(finding).toMatchObject({
      severity: 'error',
      answered: { reason: 'It was so.', office: 'Monitoring Officer', date: '2024-05-01' },
    });
  });

  it.each([
    ['recommendations.two.delegation', ['LNT-27 recommendations.two.delegation']],
    ['recommendations.two', ['LNT-27 recommendations.two.delegation']],
    ['two', ['LNT-27 recommendations.two.delegation']],
    ['recommendations', ['LNT-27 recommendations.one.delegation', 'LNT-27 recommendations.two.delegation']],
  ])('with the target %s mark %o', (target, expected) => {
    expect(answered({ rule: 'LNT-27', target })).toEqual(expected);
  });

  it('are advice where they answer nothing', () => {
    const unused = findings({ rule: 'LNT-27', target: 'equality_duty' }, { rule: 'MON-02' }).filter(
      ({ rule }) => rule === 'ANS-01',
    );
    expect(unused.map(({ severity, path, message }) => ({ severity, path, message }))).toEqual([
      {
        severity: 'advice',
        path: 'answers.0',
        message: 'The case answers rule LNT-27 at "equality_duty", but does not break it there.',
      },
      {
        severity: 'advice',
        path: 'answers.1',
        message: 'The case answers rule MON-02, but does not break it there.',
      },
    ]);
  });
});

describe('what keeps a case from the public', () => {
  const exempt = [
    {
      id: 'held',
      target: 'nowhere',
      paragraphs: [3],
      reason: 'Business affairs.',
      public_interest: 'Harm.',
      replacement: 'Exempt.',
    },
  ];
  const keeping = (keys: object) =>
    checkExample({ case: { ...keys } })
      .filter(breaksWithholding)
      .map(({ rule }) => rule);

  it('is a target that names nothing, whatever the case answers', () => {
    expect(keeping({ exempt })).toEqual(['EXM-01']);
    expect(keeping({ exempt, answers: [{ ...RECORDED, rule: 'EXM-01' }] })).toEqual(['EXM-01']);
  });

  it('is a leak, until it is answered', () => {
    const leak = {
      figures: [{ id: 'price', label: 'Price', amount: 3632475, basis: 'total' }],
      background: [{ id: 'x', text: 'The price is £3,632,475.' }],
      exempt: exempt.map((entry) => ({ ...entry, target: 'figures.price' })),
    };
    expect(keeping(leak)).toEqual(['ACC-13']);
    expect(keeping({ ...leak, answers: [{ ...RECORDED, rule: 'ACC-13' }] })).toEqual([]);
  });

  it('is not any other error', () =>
    expect(checkExample({ case: CASE }).filter(breaksWithholding)).toEqual([]));
});
