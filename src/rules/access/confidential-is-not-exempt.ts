import { atEnglish, english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';

/** Words by which a ground shows one of the three bases of confidential information. */
const BASIS =
  /\b(?:government|secretary of state|ministers?|ministry|department|home office|HM Treasury|courts?|injunction|prohibited|forbid(?:s|den)?|enactment|Act|Regulations?)\b/i;
const COMMERCIAL = /\bcommercial/i;
const WORD = /\bconfidential\b/i;

/** Confidential information is kept from the public by government terms, an enactment or a court, never by Schedule 12A. */
export const confidentialIsNotExempt: Rule = {
  id: 'ACC-07',
  title: 'Confidential is not the same as exempt',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100A(2)–(3); SI 2012/2089 reg 4(2)(a)',
  why: 'For confidential information the public must be excluded without a resolution, for exempt information only by one; the wrong name makes the exclusion void.',
  reads: ['exempt.*.class', 'exempt.*.ground', 'exempt.*.paragraphs', 'exempt_information.reason'],
  check: (context): readonly Finding[] => [...withoutBasis(context), ...misnamed(context)],
  examples: {
    accepted: [
      { case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [
            exemptionExample({
              class: 'confidential',
              paragraphs: [],
              ground: 'Supplied by a government department on terms that forbid disclosure.',
            }),
          ],
        },
      },
    ],
    rejected: [
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ class: 'confidential', paragraphs: [], ground: 'Commercial terms.' })],
        },
        path: 'exempt.prices.ground',
        message:
          '"prices" is withheld as confidential, but its ground names neither terms of a government department, an enactment nor an order of a court.',
      },
      {
        case: { ...EXEMPT_TEXT, exempt: [exemptionExample({ class: 'confidential' })] },
        path: 'exempt.prices.ground',
        message:
          '"prices" is withheld as confidential, but no ground says that a government department, an enactment or a court forbids its disclosure.',
      },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt_information: { answer: 'partly', reason: 'Confidential – commercial.', paragraphs: [3] },
          exempt: [exemptionExample({})],
        },
        path: 'exempt_information.reason',
        textOffset: 0,
        message: 'The text says "Confidential" of what is withheld as exempt only.',
      },
    ],
  },
};

function withoutBasis({ case: input }: RuleContext): Finding[] {
  return (input.exempt ?? [])
    .filter((entry) => entry.class === 'confidential')
    .flatMap(({ id, ground }): Finding[] => {
      const written = ground === undefined ? undefined : english(ground);
      if (written !== undefined && BASIS.test(written) && !COMMERCIAL.test(written)) return [];
      const lack =
        written === undefined
          ? 'no ground says that a government department, an enactment or a court forbids its disclosure'
          : 'its ground names neither terms of a government department, an enactment nor an order of a court';
      return [
        {
          path: `exempt.${id}.ground`,
          message: `"${id}" is withheld as confidential, but ${lack}.`,
          found: written ?? 'nothing',
          expected: 'the terms, the enactment or the order',
          mend: 'Give that ground, or withhold it as exempt, with the paragraphs of Schedule 12A and the public-interest test.',
        },
      ];
    });
}

/** A paper that calls exempt information confidential, with nothing in it that is. */
function misnamed({ case: input }: RuleContext): Finding[] {
  const { exempt = [], exempt_information: flag } = input;
  if (exempt.length === 0 || exempt.some((entry) => entry.class === 'confidential')) return [];
  const texts = [
    ...(flag && flag.answer !== 'no' ? [{ path: 'exempt_information.reason', text: flag.reason }] : []),
    ...exempt.flatMap(({ id, reason, replacement }) => [
      { path: `exempt.${id}.reason`, text: reason },
      { path: `exempt.${id}.replacement`, text: replacement },
    ]),
  ];
  return texts.flatMap(({ path, text }): Finding[] => {
    const word = WORD.exec(english(text));
    if (!word) return [];
    return [
      {
        path: atEnglish(path, text),
        textOffset: word.index,
        message: `The text says "${word[0]}" of what is withheld as exempt only.`,
        severity: 'warning',
        found: word[0],
        expected: 'exempt',
        mend: 'Write "exempt"; or, if a government department, an enactment or a court forbids disclosure, give the class "confidential" and that ground.',
      },
    ];
  });
}
