import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { contractExample } from './contract-example.ts';

/** Procedures without competition; the direct award processes of the PSR have their gateway in their name. */
const WITHOUT_COMPETITION =
  /\b(?:negotiated (?:procedure|award)|single (?:tender|source)|without (?:a |any )?competition|direct award(?! process [abc]\b))\b/i;

/** An award without competition names the ground that allows it, and what shows that the ground is met. */
export const gatewayNamed: Rule = {
  id: 'PRO-13',
  title: 'An award without competition names its ground',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source:
    'Public Contracts Regulations 2015 reg 32; Procurement Act 2023 s41 and Sch 5; SI 2023/1348 regs 7–9',
  why: 'That nobody else came forward is no ground by itself; without one the award can be set aside.',
  reads: ['contracts.*.procedure', 'contracts.*.proposal'],
  check: ({ case: input }) =>
    (input.contracts ?? []).flatMap(({ id, name, procedure, proposal }) => {
      const words = procedure === undefined ? '' : english(procedure);
      const direct = proposal?.route === 'direct_award' || proposal?.route === 'negotiated';
      const process = /\bDirect Award Process [ABC]\b/.test(words);
      if (process || (!direct && !WITHOUT_COMPETITION.test(words))) return [];
      if (proposal?.gateway === undefined)
        return [
          {
            path: `contracts.${id}`,
            message: `"${english(name)}" is to be awarded without competition, but the ground that allows it is not named.`,
            expected: 'the regulation or section, with evidence',
            mend: 'Name it as "gateway", such as regulation 32(2)(b)(ii), and what shows it as "evidence".',
          },
        ];
      if (proposal.evidence !== undefined) return [];
      return [
        {
          path: `contracts.${id}.proposal`,
          message: `"${english(name)}" is to be awarded without competition under "${english(proposal.gateway)}". What shows that this ground is met?`,
          severity: 'advice' as const,
          expected: 'evidence',
          mend: 'Say under "evidence" what was done and found, with the day.',
        },
      ];
    }),
  examples: {
    accepted: [
      contractExample({
        regime: 'PCR',
        procedure: 'Negotiated procedure',
        proposal: {
          route: 'negotiated',
          gateway: 'Regulation 32(2)(b)(ii)',
          evidence: 'One expression of interest was received on 12 May.',
        },
      }),
      contractExample({ regime: 'PSR', procedure: 'Direct Award Process C' }),
      contractExample({ procedure: 'Open procedure' }),
    ],
    rejected: [
      {
        ...contractExample({ regime: 'PCR', procedure: 'Negotiated procedure' }),
        path: 'contracts.service',
        message:
          '"Treatment service" is to be awarded without competition, but the ground that allows it is not named.',
      },
      {
        ...contractExample({ proposal: { route: 'direct_award', gateway: 'Section 41' } }),
        path: 'contracts.service.proposal',
        message:
          '"Treatment service" is to be awarded without competition under "Section 41". What shows that this ground is met?',
      },
    ],
  },
};
