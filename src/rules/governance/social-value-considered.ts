import { english } from '../english.ts';
import type { Rule } from '../rule.ts';

const SOCIAL_VALUE = /\bsocial value\b/i;
const ROUTES = ['competition', 'framework', 'negotiated', 'direct_award'];
const SUBJECTS = ['goods_or_services', 'light_touch'];

const contract = (keys: object) => ({
  contracts: [
    {
      id: 'support',
      name: 'Family support',
      provider: { none: 'It has yet to be procured.' },
      subject: 'light_touch',
      proposal: { route: 'competition' },
      ...keys,
    },
  ],
});

/** Before services are procured, it is considered how the contract may do the area good. */
export const socialValueConsidered: Rule = {
  id: 'GOV-05',
  title: 'Social value',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england'] },
  source: 'Public Services (Social Value) Act 2012 s1',
  why: 'What is not thought of before the tender cannot be asked for in it, and the duty to consider it is then broken.',
  reads: ['contracts.*.proposal', 'contracts.*.subject', 'contracts.*.social_value', '*'],
  check: ({ case: input, prose }) => {
    const procured = (input.contracts ?? []).filter(
      ({ subject, proposal, social_value }) =>
        social_value === undefined &&
        SUBJECTS.includes(subject ?? '') &&
        ROUTES.includes(proposal?.route ?? ''),
    );
    if (procured.length === 0 || prose.passages.some(({ text }) => SOCIAL_VALUE.test(text))) return [];
    return procured.map(({ id, name }) => ({
      path: `contracts.${id}`,
      message: `Was social value considered before procuring "${english(name)}"? Nothing in the case says so.`,
      found: 'nothing on social value',
      expected:
        'how the contract may improve the area, how the procurement secures it, and whether to consult',
      mend: 'Add "social_value", such as the weight it has in evaluation; if the duty does not apply, write "none:" with the reason.',
    }));
  },
  examples: {
    accepted: [
      { case: contract({ social_value: 'It has a weight of ten in a hundred.' }) },
      { case: contract({ subject: 'works' }) },
      { case: contract({ proposal: undefined }) },
    ],
    rejected: [
      {
        case: contract({}),
        path: 'contracts.support',
        message:
          'Was social value considered before procuring "Family support"? Nothing in the case says so.',
      },
    ],
  },
};
