import type { Rule } from '../rule.ts';

const MEND =
  'Rewrite the place in paragraphs, lists, emphasis, links, tables, quotations or footnotes, or put \\ before a mark that is to be printed.';

/** What a Markdown field may not hold, or would not print as it was meant. */
export const fieldsHoldMarkdown: Rule = {
  id: 'FLD-01',
  title: 'Fields hold only the Markdown a paper can print',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'What cannot be printed is lost from the paper, or printed as stray marks.',
  reads: ['*'],
  check: ({ fields, tools }) =>
    fields
      .filter(({ kind }) => kind === 'markdown')
      .flatMap(({ at, text }) =>
        tools
          .checkField(text)
          .map(({ message, offset }) => ({ path: at, message, textOffset: offset, mend: MEND })),
      ),
  examples: {
    accepted: [{ case: { background: [{ id: 'history', text: 'The service **began** in 2020.' }] } }],
    rejected: [
      {
        case: {
          background: [{ id: 'history', text: 'The service began in 2020.\n\n![A chart](chart.png)' }],
        },
        path: 'background.history.text',
        textOffset: 28,
        message: 'A text cannot hold a picture; add it as an appendix.',
      },
    ],
  },
};
