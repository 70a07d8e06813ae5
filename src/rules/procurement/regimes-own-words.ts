import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { contractExample } from './contract-example.ts';
import { FOREIGN, foreignWordsInProse, OWN } from './foreign-words.ts';
import { REGIMES } from './regimes.ts';

const approving = (what: string) => ({
  recommendations: [{ id: 'procure', verb: 'approve', object: `the start of ${what}` }],
});
const saying = (text: string) => ({ case: { background: [{ id: 'procurement', text }] } });

/** The procedure has the name its own regime gives it. */
export const regimesOwnWords: Rule = {
  id: 'PRO-02',
  title: "The procedure is named in its regime's own words",
  severity: 'warning',
  standing: 'law',
  source:
    'SI 2023/1348 regs 6–11; Procurement Act 2023 ss20, 41–45; Public Contracts Regulations 2015 Part 2',
  why: 'A procedure by the wrong name leaves bidders guessing which rules they may rely on.',
  reads: ['contracts.*.procedure', 'contracts.*.regime', 'recommendations', '*'],
  check: (context): readonly Finding[] => [
    ...(context.case.contracts ?? []).flatMap(({ id, name, regime, procedure }) => {
      const words = procedure === undefined ? '' : english(procedure);
      const foreign = regime && FOREIGN[regime].exec(words)?.[0];
      if (!regime || !foreign) return [];
      return [
        {
          path: `contracts.${id}.procedure`,
          message: `The procedure for "${english(name)}" is called "${foreign}", which is not a procedure of ${REGIMES[regime]}.`,
          found: words,
          expected: OWN[regime],
          mend: 'Use the name the regime gives the procedure, with the regulation or section.',
        },
      ];
    }),
    ...foreignWordsInProse(context),
  ],
  examples: {
    accepted: [
      contractExample({ regime: 'PSR', procedure: 'Competitive Process under regulation 11' }),
      contractExample({ regime: 'PA', procedure: 'Open procedure' }),
      contractExample({ regime: 'PCR', procedure: 'Competitive process' }),
      contractExample({ procedure: 'Open tendering process' }),
      contractExample(
        { regime: 'PSR', procedure: 'Competitive Process' },
        approving('a Competitive Process'),
      ),
      contractExample({ regime: 'PCR' }, approving('a competitive tender')),
      contractExample({ regime: 'PSR' }, approving('the service at the negotiated price')),
      saying('An open tender was the custom before the Provider Selection Regime applied.'),
      saying('There was no open competition under the Provider Selection Regime.'),
    ],
    rejected: [
      {
        ...contractExample({ regime: 'PSR' }, approving('a competitive procurement exercise')),
        path: 'recommendations.procure.object',
        textOffset: 15,
        message:
          'The recommendation "procure" speaks of "competitive procurement", which is not a procedure of the Provider Selection Regime.',
      },
      {
        ...saying(
          'It is an open tendering process, said to be that of the Health Care Services (Provider Selection Regime) Regulations 2023.',
        ),
        path: 'background.procurement.text',
        textOffset: 9,
        message:
          '"open tendering" is said to be under the Provider Selection Regime, but it is not a procedure of it.',
      },
      {
        ...contractExample({ regime: 'PSR', procedure: 'An open tendering process' }),
        path: 'contracts.service.procedure',
        message:
          'The procedure for "Treatment service" is called "open tendering", which is not a procedure of the Provider Selection Regime.',
      },
      {
        ...contractExample({ regime: 'PA', procedure: 'Most Suitable Provider Process' }),
        path: 'contracts.service.procedure',
        message:
          'The procedure for "Treatment service" is called "Most Suitable Provider Process", which is not a procedure of the Procurement Act 2023.',
      },
      {
        ...contractExample({ regime: 'PCR', procedure: 'Competitive flexible procedure' }),
        path: 'contracts.service.procedure',
        message:
          'The procedure for "Treatment service" is called "Competitive flexible procedure", which is not a procedure of the Public Contracts Regulations 2015.',
      },
    ],
  },
};
