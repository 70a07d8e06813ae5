import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type Pair, pairsOf } from './pairs.ts';

const need = (en: string, cy: string) => ({ background: [{ id: 'need', text: { en, cy } }] });

/** Both languages of a text have the same parts, so that a parallel pair has the same numbers. */
export const sameShape: Rule = {
  id: 'LNG-02',
  title: 'The Welsh and the English of a text have the same paragraphs, lists, tables, notes and references',
  severity: 'error',
  standing: 'house',
  source: 'house rule: one numbering in both languages',
  why: 'Paragraph 12 of the one paper would not be paragraph 12 of the other.',
  reads: ['*'],
  check: (context) =>
    pairsOf(context.fields)
      .filter(({ en }) => en.kind === 'markdown')
      .flatMap((pair) => [...shapesDiffer(pair, context), ...referencesDiffer(pair, context)]),
  examples: {
    accepted: [{ case: need('We need:\n\n- beds\n- staff', 'Mae arnom angen:\n\n- gwelyau\n- staff') }],
    rejected: [
      {
        case: need('We need:\n\n- beds\n- staff', 'Mae arnom angen:\n\n- gwelyau'),
        path: 'background.need.text.cy',
        message: 'The Welsh has a list of 1 where the English has a list of 2.',
      },
      {
        case: need('One.\n\nTwo.', 'Un.'),
        path: 'background.need.text.cy',
        message: 'The Welsh has nothing where the English has a paragraph.',
      },
    ],
  },
};

/** Said at both places, since either may be the one to mend. */
function atBoth({ en, cy }: Pair, [english, welsh]: readonly [string, string]): Finding[] {
  const mend = 'Give both the same paragraphs, lists, tables, notes and references, in the same order.';
  return [
    {
      path: cy.at,
      message: `The Welsh has ${welsh} where the English has ${english}.`,
      found: welsh,
      expected: english,
      mend,
    },
    {
      path: en.at,
      message: `The English has ${english} where the Welsh has ${welsh}.`,
      found: english,
      expected: welsh,
      mend,
    },
  ];
}

function shapesDiffer(pair: Pair, { tools }: RuleContext): Finding[] {
  const [en, cy] = [tools.fieldShape(pair.en.text), tools.fieldShape(pair.cy.text)];
  const length = Math.max(en.length, cy.length);
  for (let i = 0; i < length; i++) if (en[i] !== cy[i]) return atBoth(pair, [named(en[i]), named(cy[i])]);
  return [];
}

function named(part: string | undefined): string {
  if (part === undefined) return 'nothing';
  return /^(?:one|\d)/.test(part) ? part : `a ${part}`;
}

function referencesDiffer(pair: Pair, { tools }: RuleContext): Finding[] {
  const targets = (text: string) =>
    tools
      .findReferences(text)
      .map(({ target }) => target)
      .toSorted()
      .join(', ');
  const [en, cy] = [targets(pair.en.text), targets(pair.cy.text)];
  const told = (list: string) => (list === '' ? 'no reference' : `references to ${list}`);
  return en === cy ? [] : atBoth(pair, [told(en), told(cy)]);
}
