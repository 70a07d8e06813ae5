import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const CHROME =
  /\b(?:Skip to (?:main )?content|Text size ?:|Hide Ad|Accept (?:all )?cookies|This (?:site|website) uses cookies|Back to top|Share (?:on|via) (?:Facebook|Twitter|X|LinkedIn|WhatsApp)|Sign up to our (?:[a-z]{2,15} )?newsletter|Print this page|Opens in a new (?:tab|window)|Toggle navigation|Advertisement(?=\n|$))(?![a-z])/iy;

/** What each of them begins with. */
const WORDS = [
  ...['skip', 'text', 'hide', 'accept', 'this', 'back', 'share', 'sign', 'print', 'opens', 'toggle'],
  'advertisement',
];

/** What a web page has around its text does not belong in a paper. */
export const noWebChrome: Rule = {
  id: 'LNT-38',
  title: 'No remains of a web page',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Words of a web page around the text show that it was copied and not read through.',
  reads: ['*'],
  check: ({ prose }) =>
    prose.findFrom(CHROME, WORDS).map((match) => ({
      ...placeOf(match),
      message: `"${match.written}" looks like part of a web page that was copied with the text.`,
      mend: 'Delete it.',
    })),
  examples: {
    accepted: [{ case: typed('The text size of letters was reviewed, and cookies policy with it.') }],
    rejected: [
      {
        case: typed('Skip to content\n\nThe Commissioner decided.'),
        path: TYPED_AT,
        message: '"Skip to content" looks like part of a web page that was copied with the text.',
        textOffset: 0,
      },
    ],
  },
};
