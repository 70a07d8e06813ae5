import { isAbsent } from '../../schema/fact.ts';
import { atEnglish, english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

type Option = NonNullable<RuleContext['case']['options']>[number];

const option = (id: string, keys: object = {}) => ({
  id,
  title: `Option ${id}`,
  cost: 90000,
  advantages: [{ id: 'quick', text: 'It is quick.' }],
  disadvantages: [{ id: 'dear', text: 'It is dear.' }],
  ...keys,
});
const two = (first: object = {}, second: object = {}) => ({
  options: [
    option('award', { preferred: true, ...first }),
    option('nothing', { do_nothing: true, ...second }),
  ],
});

/** Options are weighed alike: each with what speaks for and against it and its cost, one of them doing nothing. */
export const optionsComplete: Rule = {
  id: 'LNT-24',
  title: 'Options: complete and on the right side',
  severity: 'warning',
  standing: 'house',
  source: 'house rule; SI 2012/2089 reg 12(2)(c) for alternatives',
  why: 'Members who see one real option, or costs of one only, are not given a choice.',
  reads: ['options', 'alternatives'],
  check: (context): readonly Finding[] => {
    const { options } = context.case;
    if (!options || options.length === 0) return amongAlternatives(context);
    return [
      ...ofTheList(options),
      ...options.flatMap((one) => incomplete(one)),
      ...wrongSide(options),
      ...notRejected(context),
      ...amongAlternatives(context),
    ];
  },
  examples: {
    accepted: [
      { case: two() },
      { case: two({ cost: { not_published: 'It is not given.' } }) },
      {
        case: {
          ...two(
            {},
            { disadvantages: [{ id: 'dear', text: 'It costs £20,000 more than the preferred option.' }] },
          ),
          alternatives: [
            { id: 'a', option: 'Wait a year', why_rejected: 'Late. The preferred option is sooner.' },
          ],
        },
      },
    ],
    rejected: [
      {
        case: { options: [option('award', { preferred: true })] },
        path: 'options',
        message: 'Only one option is weighed.',
      },
      {
        case: two({}, { do_nothing: undefined }),
        path: 'options',
        message: 'No option is one of doing nothing, or the least that must be done.',
      },
      {
        case: two({ preferred: undefined }),
        path: 'options',
        message: 'No option is marked as the preferred one.',
      },
      {
        case: two({ disadvantages: undefined, cost: undefined }),
        path: 'options.award',
        message: 'The option "Option award" has no disadvantages and no cost.',
      },
      {
        case: two(
          {},
          { disadvantages: [{ id: 'stable', text: 'The preferred option keeps services stable.' }] },
        ),
        path: 'options.nothing.disadvantages.stable.text',
        textOffset: 0,
        message: 'What stands among the disadvantages of "Option nothing" speaks of the preferred option.',
      },
      {
        case: { ...two(), alternatives: [{ id: 'a', option: 'Option award', why_rejected: 'It is slow.' }] },
        path: 'alternatives.a',
        message: 'The preferred option stands among the alternatives that were rejected.',
      },
      {
        case: {
          alternatives: [
            {
              id: 'a',
              option: 'Wait a year',
              why_rejected: 'It is late. The preferred option takes account of the market.',
            },
          ],
        },
        path: 'alternatives.a.why_rejected',
        textOffset: 12,
        message:
          'What stands among the reasons against "Wait a year" speaks of the preferred option. Does it say anything against this one?',
      },
    ],
  },
};

function ofTheList(options: readonly Option[]): Finding[] {
  const preferred = options.filter((one) => one.preferred);
  const faults = [
    ...(options.length < 2 ? [['Only one option is weighed.', 'two or more'] as const] : []),
    ...(preferred.length === 0
      ? [['No option is marked as the preferred one.', '"preferred: true" on one'] as const]
      : []),
    ...(preferred.length > 1
      ? [
          [
            `${preferred.length} options are marked as the preferred one: ${listed(preferred.map(({ id }) => id))}.`,
            '"preferred: true" on one',
          ] as const,
        ]
      : []),
    ...(options.length > 1 && !options.some((one) => one.do_nothing)
      ? [
          [
            'No option is one of doing nothing, or the least that must be done.',
            '"do_nothing: true" on one',
          ] as const,
        ]
      : []),
  ];
  return faults.map(([message, expected]) => ({
    path: 'options',
    message,
    found: listed(options.map(({ id }) => id)),
    expected,
    mend: 'Complete the list; where there is no such option, say so under "answers".',
  }));
}

function incomplete({ id, title, advantages = [], disadvantages = [], cost }: Option): Finding[] {
  const lacking = [
    ...(advantages.length === 0 ? ['advantages'] : []),
    ...(disadvantages.length === 0 ? ['disadvantages'] : []),
    ...(cost === undefined ? ['cost'] : []),
  ];
  if (lacking.length === 0) return [];
  return [
    {
      path: `options.${id}`,
      message: `The option "${english(title)}" has ${listed(lacking.map((one) => `no ${one}`))}.`,
      found: 'nothing',
      expected: listed(lacking),
      mend: 'Add them; where there is no cost, write "none:" with the reason.',
    },
  ];
}

/** A sentence that begins with the preferred option. */
const FOR_PREFERRED = /(?<=^|[.!?]\s{1,2}|\n)[Tt]he preferred option\b([^.!?]{0,300})/;
/** Words by which it compares the two. */
const COMPARES =
  /\b(?:than|instead|whereas|while|unlike|both|less|fewer|more|better|best|sooner|cheaper|quicker|faster|simpler|safer|easier|lower|higher|shorter|longer|avoids?|without)\b/i;

/** Where a text speaks of the preferred option alone, and does not compare. */
function preferredAlone(text: string): number | undefined {
  const said = FOR_PREFERRED.exec(text);
  return said && !COMPARES.test(said[1] ?? '') ? said.index : undefined;
}

/** What speaks for the preferred option is not a disadvantage of another. */
function wrongSide(options: readonly Option[]): Finding[] {
  return options
    .filter((one) => !one.preferred)
    .flatMap(({ id, title, disadvantages = [] }) =>
      disadvantages.flatMap((point): Finding[] => {
        const said = preferredAlone(english(point.text));
        if (said === undefined) return [];
        return [
          {
            path: atEnglish(`options.${id}.disadvantages.${point.id}.text`, point.text),
            textOffset: said,
            message: `What stands among the disadvantages of "${english(title)}" speaks of the preferred option.`,
            found: 'the preferred option',
            expected: 'what speaks against this option',
            mend: 'Move it to the advantages of the preferred option, or say what it means for this one.',
          },
        ];
      }),
    );
}

function notRejected({ case: { options = [], alternatives } }: RuleContext): Finding[] {
  if (alternatives === undefined || isAbsent(alternatives)) return [];
  const titles = options.filter((one) => one.preferred).map(({ title }) => plain(english(title)));
  return alternatives
    .filter(({ option: words }) => titles.includes(plain(english(words))))
    .map(({ id }) => ({
      path: `alternatives.${id}`,
      message: 'The preferred option stands among the alternatives that were rejected.',
      found: 'the preferred option',
      expected: 'only what was rejected',
      mend: 'Take it out.',
    }));
}

function amongAlternatives({ case: { alternatives } }: RuleContext): Finding[] {
  if (alternatives === undefined || isAbsent(alternatives)) return [];
  return alternatives.flatMap(({ id, option: words, why_rejected: why }): Finding[] => {
    const said = preferredAlone(english(why));
    if (said === undefined) return [];
    return [
      {
        path: atEnglish(`alternatives.${id}.why_rejected`, why),
        textOffset: said,
        message: `What stands among the reasons against "${briefly(english(words))}" speaks of the preferred option. Does it say anything against this one?`,
        severity: 'advice',
        found: 'the preferred option',
        expected: 'why this alternative was rejected',
        mend: 'Move it to the reasons for what is proposed, or say what it means for this one.',
      },
    ];
  });
}

/** The first words of an alternative, enough to know it by. */
const briefly = (words: string) => {
  const all = words.split(/\s+/);
  return all.length > 8 ? `${all.slice(0, 8).join(' ')} …` : words;
};

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
