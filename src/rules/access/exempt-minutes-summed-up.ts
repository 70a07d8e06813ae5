import type { Finding, Rule } from '../rule.ts';
import { exemptionExample } from './exemption-example.ts';
import { withheldPaths } from './withheld-paths.ts';

const decided = (target: string, minutes?: object) => ({
  exempt_information: { answer: 'yes', reason: 'The award is withheld.', paragraphs: [3] },
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
  decisions: {
    cabinet: {
      taken_on: '2024-05-14',
      outcomes: [{ recommendation: 'award', outcome: 'approved' }],
      reasons: [{ id: 'price', text: 'It was the best bid.' }],
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
      ...(minutes ? { minutes } : {}),
    },
  },
  exempt: [exemptionExample({ target })],
});

/** Where cutting what is exempt leaves no record of what was done, a summary for the public is made. */
export const exemptMinutesSummedUp: Rule = {
  id: 'ACC-12',
  title: 'A fair summary where minutes are exempt',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100C(2) (Scotland: Local Government (Scotland) Act 1973 s50C(2))',
  why: 'The public keeps a right, for six years, to a fair and coherent record of what was decided, even where its detail is exempt.',
  reads: ['exempt.*.target', 'decisions.*.minutes.public_summary'],
  check: (context): readonly Finding[] => {
    const withheld = withheldPaths(context);
    if (withheld.size === 0) return [];
    return Object.entries(context.case.decisions ?? {}).flatMap(([key, { minutes }]): Finding[] => {
      const path = `decisions.${key}`;
      const whole = ['decisions', path, `${path}.outcomes`, 'recommendations'].some((one) =>
        withheld.has(one),
      );
      if (!whole || minutes?.public_summary !== undefined) return [];
      return [
        {
          path,
          message: `What was decided ("${key}") is withheld as a whole, and the public minute has no summary of it.`,
          found: 'nothing',
          expected: `a fair summary under "${path}.minutes.public_summary"`,
          mend: 'Say what was done without what is exempt, such as "The Cabinet agreed the award to the highest-scoring bidder."',
        },
      ];
    });
  },
  examples: {
    accepted: [
      { case: decided('decisions.cabinet.reasons') },
      {
        case: decided('decisions.cabinet.outcomes', {
          status: 'draft',
          public_summary: 'The Cabinet agreed the award to the highest-scoring bidder.',
        }),
      },
    ],
    rejected: [
      {
        case: decided('decisions.cabinet.outcomes'),
        path: 'decisions.cabinet',
        message:
          'What was decided ("cabinet") is withheld as a whole, and the public minute has no summary of it.',
      },
    ],
  },
};
