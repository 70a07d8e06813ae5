import { exemptBlocks } from '../../calculators/inheritance/exempt-blocks.ts';
import { type ExemptTarget, exemptTargets } from '../../calculators/inheritance/exempt-targets.ts';
import { listed } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { suggestion } from '../suggestion.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';

/** What the whole paper hangs on, and is never exempt. */
const STRUCTURAL = [
  'id',
  'authority',
  'kind',
  'documents',
  'status',
  'version',
  'body',
  'exempt_information',
];

/** Every entry of the `exempt` list withholds one thing, and every exempt block has its entry. */
export const exemptTargetsFound: Rule = {
  id: 'EXM-01',
  title: 'What is to be withheld can be found',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 ss100B(2), 100D(4)',
  why: 'A target that names nothing withholds nothing: what was meant to be kept back would be published.',
  reads: ['exempt.*.target', '*'],
  check: ({ case: input, fields, figures, addresses, tools }) => {
    const blocks = exemptBlocks(fields, tools.replaceExemptBlocks);
    const targets = exemptTargets(input, figures, blocks);
    const answered = new Set(
      targets.flatMap((target) => target.blocks.map(({ field, id }) => `${field}.${id}`)),
    );
    return [
      ...targets.flatMap((target) => targetFound(target, [...addresses.byPath.keys()])),
      ...blocks
        .filter(({ field, id }) => !answered.has(`${field}.${id}`))
        .map(
          ({ at, id }): Finding => ({
            path: at,
            message:
              id === ''
                ? 'This text has an exempt block without an id.'
                : `This text has an exempt block "${id}", for which the "exempt" list has no entry.`,
            found: id === '' ? ':::exempt' : `:::exempt{#${id}}`,
            expected: 'an entry of "exempt" with the block\'s id as its target',
            mend: 'Write ":::exempt{#id}" and add the entry, with its paragraphs and reasons.',
          }),
        ),
    ];
  },
  examples: {
    accepted: [
      { case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } },
      {
        case: {
          ...EXEMPT_TEXT,
          background: [{ id: 'history', text: 'Begun in 2020.\n\n:::exempt{#bids}\nThree prices.\n:::' }],
          exempt: [exemptionExample({ target: 'bids' })],
        },
      },
    ],
    rejected: [
      {
        case: { ...EXEMPT_TEXT, exempt: [exemptionExample({ target: 'background.price' })] },
        path: 'exempt.prices.target',
        message:
          '"background.price" names nothing in this case, so nothing is withheld. Did you mean "background.prices"?',
      },
      {
        case: { ...EXEMPT_TEXT, exempt: [exemptionExample({ target: 'text' })] },
        path: 'exempt.prices.target',
        message:
          '"text" could mean any of these, and all are withheld: background.history.text and background.prices.text.',
      },
      {
        case: {
          ...EXEMPT_TEXT,
          background: [{ id: 'history', text: 'Begun in 2020.\n\n:::exempt{#bids}\nThree prices.\n:::' }],
        },
        path: 'background.history.text',
        message: 'This text has an exempt block "bids", for which the "exempt" list has no entry.',
      },
    ],
  },
};

function targetFound({ entry, named }: ExemptTarget, paths: readonly string[]): Finding[] {
  const { id, target } = entry;
  const common = { path: `exempt.${id}.target`, found: target } as const;
  const expected = 'the path of one field, entry, table row, figure or exempt block';
  if (named.length === 0)
    return [
      {
        ...common,
        message: `"${target}" names nothing in this case, so nothing is withheld.${suggestion(target, paths)}`,
        expected,
        mend: 'Correct the target. Until then no public paper can be made.',
      },
    ];
  if (named.length > 1)
    return [
      {
        ...common,
        message: `"${target}" could mean any of these, and all are withheld: ${listed(named.slice(0, 4))}.`,
        expected,
        mend: `Write more of the path, such as "${named[0] ?? ''}".`,
      },
    ];
  if (!STRUCTURAL.includes(named[0] ?? '')) return [];
  return [
    {
      ...common,
      message: `"${target}" cannot be withheld: every paper needs it.`,
      expected: 'something the paper can do without',
      mend: 'Withhold the words that are exempt instead.',
    },
  ];
}
