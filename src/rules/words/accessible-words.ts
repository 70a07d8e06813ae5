import type { Field } from '../../schema/each-field.ts';
import type { Finding, Rule } from '../rule.ts';
import { TYPED_AT, typed } from './typed-example.ts';

/** An address in no link: not behind "](" nor in the definition of one. */
const ADDRESS =
  /https?:\/\/(?<!\]\(<?https?:\/\/|\]: {0,3}<?https?:\/\/|[\w/=]https?:\/\/)[^\s<>)\]"”]{1,500}/g;

/** Whether a text can hold anything that is looked for; quick. */
const SUSPECT = /[[<☐☑☒]|:\/\/|[A-Z]{2}[ ,]{1,2}[A-Z]{2}/;

interface Check {
  /** Whether a text can hold it at all; quick. */
  readonly gate: RegExp;
  readonly pattern: RegExp;
  readonly say: (written: string) => string;
  readonly mend: string;
}

const CHECKS: readonly Check[] = [
  {
    gate: /<input/i,
    pattern: /<input\b[^<>\n]{0,300}>?/gi,
    say: () => 'A box to tick is typed as the source of a web page, and would be printed so.',
    mend: 'Delete it; give the answer in the case, such as "key_decision: { answer: \'no\', … }", or write "Yes" or "No".',
  },
  {
    gate: /\[[xX ]?\]|[☐☑☒]/,
    pattern: /(?:\[[xX ]?\]|[☐☑☒])(?=\s{0,3}(?:Yes|No)\b)|(?<=\b(?:Yes|No)\s{0,3})(?:\[[xX ]\](?!\()|[☐☑☒])/g,
    say: (written) => `A box to tick is typed as "${written}", which a screen reader reads as marks.`,
    mend: 'Write the answer as a word: "Key decision: No".',
  },
  {
    gate: /:\/\//,
    pattern: ADDRESS,
    say: (written) =>
      `The address "${written.slice(0, 60)}${written.length > 60 ? '…' : ''}" stands in the text itself.`,
    mend: 'Make the title of what it leads to the link: [Title of the page](address).',
  },
  {
    gate: /\]\(/,
    pattern: /\[(?:click here|here|this link|link|read more|more|this page)\]\(/gi,
    say: (written) => `The link "${written.slice(1, -2)}" does not say where it leads.`,
    mend: 'Make the title of what it leads to the words of the link.',
  },
  {
    gate: /[A-Z]{2}[ ,]{1,2}[A-Z]{2}/,
    pattern: /\b(?:[A-Z]{2,20}[ ,]{1,2}){7}[A-Z]{2,20}\b/g,
    say: () => 'A whole passage is typed in capitals.',
    mend: 'Write it in ordinary letters; use ** for what matters.',
  },
];

/** Words that everyone can read: answers as words, links that say where they lead, no passages in capitals. */
export const accessibleWords: Rule = {
  id: 'ACS-05',
  title: 'Answers and links are words',
  severity: 'warning',
  standing: 'house',
  source: 'WCAG 2.2, 1.1.1, 1.3.1, 2.4.4',
  why: 'People who listen to a paper hear marks and addresses read out letter by letter, and miss the answer.',
  reads: ['*'],
  check: ({ prose }) => prose.passages.flatMap(({ field }) => faults(field)),
  examples: {
    accepted: [
      {
        case: typed(
          'See the [report of 22 November 2019](https://example.org/report) and the plan.[^1]\n\n[^1]: A note.',
        ),
      },
      { case: typed('[plan]: https://example.org/plan\n\nSee the [plan].') },
    ],
    rejected: [
      {
        case: typed('See https://example.org/report for it.'),
        path: TYPED_AT,
        message: 'The address "https://example.org/report" stands in the text itself.',
        textOffset: 4,
      },
      {
        case: typed('Yes <input type="checkbox"> No'),
        path: TYPED_AT,
        message: 'A box to tick is typed as the source of a web page, and would be printed so.',
      },
      {
        case: typed('Key decision: [x] No'),
        path: TYPED_AT,
        message: 'A box to tick is typed as "[x]", which a screen reader reads as marks.',
      },
      {
        case: typed('For the plan [click here](https://example.org).'),
        path: TYPED_AT,
        message: 'The link "click here" does not say where it leads.',
      },
      {
        case: typed('NOTHING IN THIS PAPER MAY BE TAKEN AS ADVICE.'),
        path: TYPED_AT,
        message: 'A whole passage is typed in capitals.',
      },
    ],
  },
};

function faults({ at, text, kind }: Field): Finding[] {
  if (kind === 'line' || !SUSPECT.test(text)) return [];
  return CHECKS.flatMap(({ gate, pattern, say, mend }) =>
    (gate.test(text) ? [...text.matchAll(pattern)] : []).map(({ index, 0: written }) => ({
      path: at,
      textOffset: index,
      message: say(written),
      found: written,
      mend,
    })),
  );
}
