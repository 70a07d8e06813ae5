import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';
import { paragraphFor } from './schedules.ts';

const REGISTERED =
  /\b(?:filed|annual|published|statutory) accounts\b|\bCompanies House\b|\bregister(?:ed)? of (?:companies|charities)\b|\bCharity Commission\b/i;
const OWN_DEVELOPMENT =
  /\b(?:the (?:council|authority)'s own (?:development|planning application)|grant itself (?:planning )?permission|regulation 3 (?:planning )?application)\b/i;

/** What can never be exempt: what a company or charity has to file, and development the authority may permit itself. */
export const limitsOfExemption: Rule = {
  id: 'ACC-05',
  title: 'Limits on the paragraph about business affairs, and on planning',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 Sch 12A Part 2 paras 8 and 9 (Wales: Part 5 paras 19 and 20)',
  why: 'What has to be registered, and what an authority decides on its own land, the public has a right to see.',
  reads: ['exempt.*.reason', 'exempt.*.paragraphs'],
  check: ({ case: input, authority }) =>
    (input.exempt ?? [])
      .filter(({ class: kind }) => kind === 'exempt')
      .flatMap((entry) => beyond(entry, authority)),
  examples: {
    accepted: [
      { case: { ...EXEMPT_TEXT, exempt: [exemptionExample({ reason: 'It shows the rates bid.' })] } },
    ],
    rejected: [
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ reason: 'It quotes the annual accounts of the provider.' })],
        },
        path: 'exempt.prices.reason',
        message:
          'The reason speaks of "annual accounts": paragraph 3 does not cover what has to be registered.',
      },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ reason: "It is about the council's own planning application." })],
        },
        path: 'exempt.prices.reason',
        message:
          'The reason speaks of "the council\'s own planning application": development for which the authority may grant itself permission is never exempt.',
      },
    ],
  },
};

type Entry = NonNullable<RuleContext['case']['exempt']>[number];

function beyond({ id, paragraphs, reason }: Entry, { nation }: RuleContext['authority']): Finding[] {
  const words = english(reason);
  const business = paragraphFor(3, nation);
  const registered = paragraphs.includes(business) ? REGISTERED.exec(words)?.[0] : undefined;
  const own = OWN_DEVELOPMENT.exec(words)?.[0];
  const path = `exempt.${id}.reason`;
  return [
    ...(registered === undefined
      ? []
      : [
          {
            path,
            message: `The reason speaks of "${registered}": paragraph ${business} does not cover what has to be registered.`,
            found: registered,
            expected: 'information that no law requires to be registered',
            mend: 'Is the information on a public register? If so, publish it; if not, say in the reason what it is.',
          },
        ]),
    ...(own === undefined
      ? []
      : [
          {
            path,
            message: `The reason speaks of "${own}": development for which the authority may grant itself permission is never exempt.`,
            found: own,
            expected: 'information about something else',
            mend: 'May the authority grant itself the permission? If so, publish the information; if not, say so in the reason.',
          },
        ]),
  ];
}
