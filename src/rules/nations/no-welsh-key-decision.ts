import { keyDecisions } from '../executive/key-decisions.ts';
import type { Rule } from '../rule.ts';
import { SCOTTISH, WELSH } from './nation-examples.ts';

const key_decision = { answer: 'no', reason: 'The value is below £100,000.' };

/** Key decisions are English law; elsewhere the box stands only where the constitution has thresholds of its own. */
export const noWelshKeyDecision: Rule = {
  id: 'WAL-06',
  title: 'There is no statutory key decision outside England',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['wales', 'scotland'], authorities: ['council', 'joint_committee'] },
  source: 'SI 2012/2089 reg 8, which extends to England only',
  why: 'A box for a key decision tells readers of rights to notice that the law there does not give.',
  reads: ['key_decision', 'authorities.*.key_decision'],
  check: ({ case: input, authority }) => {
    const own =
      authority.thresholds !== undefined || authority.constituents?.some(({ thresholds }) => thresholds);
    if (own) return [];
    const nation = authority.nation === 'wales' ? 'Wales' : 'Scotland';
    return keyDecisions(input).map(({ path, key }) => ({
      path,
      message: `The case has a key-decision box, but the law in ${nation} knows no key decision, and the profile of the authority sets no thresholds.`,
      found: key.answer,
      expected: 'no "key_decision", or "thresholds" in the profile',
      mend: 'Delete "key_decision"; or give the thresholds of the constitution in the profile.',
    }));
  },
  examples: {
    accepted: [
      { case: {}, authority: WELSH },
      { case: { key_decision }, authority: { ...WELSH, thresholds: { revenue: 100000 } } },
    ],
    rejected: [
      {
        case: { key_decision },
        authority: WELSH,
        path: 'key_decision',
        message:
          'The case has a key-decision box, but the law in Wales knows no key decision, and the profile of the authority sets no thresholds.',
      },
      {
        case: { key_decision },
        authority: SCOTTISH,
        path: 'key_decision',
        message:
          'The case has a key-decision box, but the law in Scotland knows no key decision, and the profile of the authority sets no thresholds.',
      },
    ],
  },
};
