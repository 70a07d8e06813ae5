import type { Finding, Rule } from '../rule.ts';
import { exemptionExample } from './exemption-example.ts';
import { withheldPaths } from './withheld-paths.ts';

/** What the public needs to follow what is decided; its exempt detail can stand in a part of its own. */
const FOR_THE_PUBLIC = [
  { key: 'title', what: 'the title. Can it be' },
  { key: 'purpose', what: 'the purpose. Can it be' },
  { key: 'recommendations', what: 'the recommendations. Can they be' },
] as const;

const withheldExample = (target: string) => ({
  exempt_information: { answer: 'partly', reason: 'Prices are withheld.', paragraphs: [3] },
  purpose: [{ id: 'award', text: 'Cabinet is asked to award a contract.' }],
  recommendations: [
    { id: 'award', verb: 'approve', object: 'the award to the bidder named in the appendix' },
    { id: 'sign', verb: 'authorise', object: 'the Director', rest: 'to sign the contract' },
  ],
  appendices: [{ id: 'bids', title: 'The bids' }],
  exempt: [exemptionExample({ target })],
});

/** A report that can be public is public, with an exempt appendix, rather than withheld as a whole. */
export const publicReportStands: Rule = {
  id: 'ACC-10',
  title: 'Splitting exempt reports',
  severity: 'warning',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source:
    'Local Government Act 1972 s100B(2) and (5): only a report or part that is not likely to be open is withheld',
  why: 'Only the part that is exempt may be withheld; the public is entitled to know what is being decided.',
  reads: ['exempt.*.target', 'title', 'purpose', 'recommendations'],
  check: (context): readonly Finding[] => {
    const withheld = withheldPaths(context);
    if (withheld.size === 0) return [];
    const owner = (path: string) => withheld.get(path);
    return FOR_THE_PUBLIC.flatMap(({ key, what }): Finding[] => {
      const entry = owner(key) ?? ownerOfAll(context.case[key], key, owner);
      if (entry === undefined) return [];
      return [
        {
          path: `exempt.${entry}.target`,
          message: `The public paper would be without ${what} worded without what is exempt?`,
          found: `${key} withheld`,
          expected: 'a public report, with what is exempt in an appendix or an exempt block',
          mend: 'Withhold only the words that are exempt, or move them to an appendix and withhold that.',
        },
      ];
    });
  },
  examples: {
    accepted: [
      { case: withheldExample('appendices.bids') },
      { case: withheldExample('recommendations.award') },
    ],
    rejected: [
      {
        case: withheldExample('recommendations'),
        path: 'exempt.prices.target',
        message:
          'The public paper would be without the recommendations. Can they be worded without what is exempt?',
      },
      {
        case: withheldExample('title'),
        path: 'exempt.prices.target',
        message: 'The public paper would be without the title. Can it be worded without what is exempt?',
      },
    ],
  },
};

/** The first entry that withholds, where every entry of a list is withheld one by one. */
function ownerOfAll(
  list: unknown,
  key: string,
  owner: (path: string) => string | undefined,
): string | undefined {
  if (!Array.isArray(list) || list.length < 2) return undefined;
  const owners = list.map(({ id }: { readonly id: string }) => owner(`${key}.${id}`));
  return owners.every((one) => one !== undefined) ? owners[0] : undefined;
}
