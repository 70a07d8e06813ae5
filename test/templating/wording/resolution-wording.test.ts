import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Motion } from '../../../src/templating/wording/motion.ts';
import {
  type Outcome,
  type ResolutionStyle,
  recommendationWording,
  resolutionWording,
} from '../../../src/templating/wording/resolution-wording.ts';

const body = 'the Cabinet';
const worded = (motion: Motion, style: ResolutionStyle, outcome: Outcome = 'approved', tail?: string) =>
  resolutionWording({ motion, outcome, tail, body }, style, 'en');

interface Wording {
  readonly motion: Motion;
  readonly report: string;
  readonly third: string;
  readonly passive: string;
  readonly first: string;
}

const WORDINGS: readonly Wording[] = [
  {
    motion: { verb: 'approve', object: 'the award of the contract' },
    report: 'Approve the award of the contract',
    third: 'Approves the award of the contract',
    passive: 'That the award of the contract be approved',
    first: 'I approve the award of the contract',
  },
  {
    motion: { verb: 'approve', object: 'the award', rest: 'subject to legal advice' },
    report: 'Approve the award, subject to legal advice',
    third: 'Approves the award, subject to legal advice',
    passive: 'That the award be approved, subject to legal advice',
    first: 'I approve the award, subject to legal advice',
  },
  {
    motion: { verb: 'approve', object: 'an award, for one year, at £3,632,475' },
    report: 'Approve an award, for one year, at £3,632,475',
    third: 'Approves an award, for one year, at £3,632,475',
    passive: 'That an award, for one year, at £3,632,475, be approved',
    first: 'I approve an award, for one year, at £3,632,475',
  },
  {
    motion: { verb: 'note', object: 'that the model has changed.' },
    report: 'Note that the model has changed',
    third: 'Notes that the model has changed',
    passive: 'That it be noted that the model has changed',
    first: 'I note that the model has changed',
  },
  {
    motion: { verb: 'agree', object: 'to accept the grant', rest: 'up to £2,500,000' },
    report: 'Agree to accept the grant up to £2,500,000',
    third: 'Agrees to accept the grant up to £2,500,000',
    passive: 'That it be agreed to accept the grant up to £2,500,000',
    first: 'I agree to accept the grant up to £2,500,000',
  },
  {
    motion: { verb: 'delegate', object: 'authority to the Director of Place to award the contract' },
    report: 'Delegate authority to the Director of Place to award the contract',
    third: 'Delegates authority to the Director of Place to award the contract',
    passive: 'That authority be delegated to the Director of Place to award the contract',
    first: 'I delegate authority to the Director of Place to award the contract',
  },
  {
    motion: {
      verb: 'delegate',
      object: 'authority',
      rest: 'to the Director, following consultation with X, to sign',
    },
    report: 'Delegate authority to the Director, following consultation with X, to sign',
    third: 'Delegates authority to the Director, following consultation with X, to sign',
    passive: 'That authority be delegated to the Director, following consultation with X, to sign',
    first: 'I delegate authority to the Director, following consultation with X, to sign',
  },
  {
    motion: { verb: 'authorise', object: 'the Director', rest: 'following consultation with X, to award it' },
    report: 'Authorise the Director, following consultation with X, to award it',
    third: 'Authorises the Director, following consultation with X, to award it',
    passive: 'That the Director be authorised, following consultation with X, to award it',
    first: 'I authorise the Director, following consultation with X, to award it',
  },
  {
    motion: { verb: 'authorise', object: 'the Director of Public Health to award the contract' },
    report: 'Authorise the Director of Public Health to award the contract',
    third: 'Authorises the Director of Public Health to award the contract',
    passive: 'That the Director of Public Health be authorised to award the contract',
    first: 'I authorise the Director of Public Health to award the contract',
  },
  {
    motion: { verb: 'enter', object: 'into the grant agreement' },
    report: 'Enter into the grant agreement',
    third: 'Enters into the grant agreement',
    passive: 'That the grant agreement be entered into',
    first: 'I enter into the grant agreement',
  },
  {
    motion: { verb: 'continue', object: 'to explore a framework' },
    report: 'Continue to explore a framework',
    third: 'Continues to explore a framework',
    passive: 'That the Cabinet continue to explore a framework',
    first: 'I continue to explore a framework',
  },
];

describe('the wording of recommendations and resolutions', () => {
  it.each(WORDINGS)('words "$report" in every style', ({ motion, report, third, passive, first }) => {
    expect(recommendationWording(motion, 'en')).toBe(report);
    expect(worded(motion, 'base')).toBe(report);
    expect(worded(motion, 'third_person')).toBe(third);
    expect(worded(motion, 'passive')).toBe(passive);
    expect(worded(motion, 'first_person')).toBe(first);
  });

  const award = { verb: 'approve', object: 'the award', rest: 'of £5,000' };

  it.each<[Outcome, string | undefined, string, string]>([
    ['approved', undefined, 'Approves the award of £5,000', 'That the award be approved of £5,000'],
    ['amended', undefined, 'Approves the award of £5,000', 'That the award be approved of £5,000'],
    [
      'rejected',
      undefined,
      'Declines to approve the award of £5,000',
      'That the award be not approved of £5,000',
    ],
    [
      'deferred',
      'to the next meeting',
      'Defers consideration of the recommendation to approve the award of £5,000 to the next meeting',
      'That consideration of the recommendation to approve the award of £5,000 be deferred to the next meeting',
    ],
    [
      'referred',
      'to the Council',
      'Refers the recommendation to approve the award of £5,000 to the Council',
      'That the recommendation to approve the award of £5,000 be referred to the Council',
    ],
    [
      'withdrawn',
      undefined,
      'Notes that the recommendation to approve the award of £5,000 was withdrawn',
      'That it be noted that the recommendation to approve the award of £5,000 was withdrawn',
    ],
    [
      'noted',
      undefined,
      'Notes the recommendation to approve the award of £5,000',
      'That the recommendation to approve the award of £5,000 be noted',
    ],
  ])('words what was %s', (outcome, tail, third, passive) => {
    expect(worded(award, 'third_person', outcome, tail)).toBe(third);
    expect(worded(award, 'passive', outcome, tail)).toBe(passive);
  });

  it('says of an information item no more than that it is noted', () => {
    expect(worded({ verb: 'note', object: 'the model' }, 'passive', 'noted')).toBe('That the model be noted');
  });

  it('words Welsh resolutions as verb-nouns whatever the English style', () => {
    const motion = { verb: 'approve', object: 'dyfarnu’r contract' };
    const welsh = (outcome: Outcome) => resolutionWording({ motion, outcome, body }, 'passive', 'cy');
    expect(welsh('approved')).toBe('Cymeradwyo dyfarnu’r contract');
    expect(welsh('deferred')).toBe('Gohirio ystyried yr argymhelliad “cymeradwyo dyfarnu’r contract”');
  });

  it('never changes a figure or a date', () => {
    const tokens = (text: string) => text.match(/£?\d(?:[\d,]*\d)?/g) ?? [];
    fc.assert(
      fc.property(
        fc.constantFrom('approve', 'agree', 'delegate', 'authorise', 'enter', 'continue', 'refer'),
        fc.array(
          fc.constantFrom('to', 'authority', '£2,500,000', '1 April 2024', 'the award', 'into', ', at', 'X'),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.constantFrom<ResolutionStyle>('base', 'third_person', 'passive', 'first_person'),
        fc.constantFrom<Outcome>('approved', 'rejected', 'deferred', 'withdrawn', 'noted', 'referred'),
        (verb, parts, style, outcome) => {
          const object = parts.join(' ');
          expect(tokens(worded({ verb, object }, style, outcome)).sort()).toEqual(tokens(object).sort());
        },
      ),
    );
  });
});
