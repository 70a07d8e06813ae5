import { EXEMPT_TEXT, exemptionExample } from '../access/exemption-example.ts';
import type { Rule } from '../rule.ts';

/** A paper that says it is exempt, or partly, identifies what is withheld. */
export const statusHasWithheldPart: Rule = {
  id: 'LNT-34',
  title: 'Confidential status matches the parts',
  severity: 'error',
  standing: 'law',
  source: 'house rule; Local Government Act 1972 s100B(5)',
  why: 'A paper marked as partly confidential keeps readers from a part that nobody can name or defend.',
  reads: ['exempt_information', 'exempt'],
  check: ({ case: input }) => {
    const answer = input.exempt_information?.answer;
    if (answer === undefined || answer === 'no' || (input.exempt ?? []).length > 0) return [];
    return [
      {
        path: 'exempt_information.answer',
        message: `The exempt-information box says "${answer}", but the case identifies nothing that is withheld.`,
        found: answer,
        expected: 'no, or an entry in "exempt" for each part withheld',
        mend: 'Add the entries, each with its ground and reasons, or answer "no".',
      },
    ];
  },
  examples: {
    accepted: [{ case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } }],
    rejected: [
      {
        case: EXEMPT_TEXT,
        path: 'exempt_information.answer',
        message:
          'The exempt-information box says "partly", but the case identifies nothing that is withheld.',
      },
    ],
  },
};
