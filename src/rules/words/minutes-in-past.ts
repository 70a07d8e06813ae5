import type { Rule } from '../rule.ts';
import { placeOf, replacing } from './finding-at.ts';

const THIS = /\bThis report\b/g;
const PRESENT =
  /\b[Tt]he (?:report|Cabinet|Committee|Executive|Council|Board|Panel|Leader|Chair|Portfolio Holder|Commissioner) (?:asks|considers|describes|details|discusses|explains|highlights|informs|invites|notes|outlines|presents|proposes|recommends|requests|seeks|sets out|states|summarises|welcomes)\b/g;
const MINUTE = /^decisions\.[^.]+\.narrative\./;

const minute = (text: string) => ({
  recommendations: [{ id: 'a', verb: 'approve', object: 'it' }],
  decisions: {
    cabinet: {
      body: 'cabinet',
      taken_on: '2024-04-11',
      narrative: [{ id: 'contents', text }],
      outcomes: [{ recommendation: 'a', outcome: 'approved' }],
      reasons: { none: 'None given.' },
      alternatives_rejected: { none: 'None given.' },
      interests: { none: 'None declared.' },
    },
  },
});

/** Minutes report what was said, in the past tense. */
export const minutesInPast: Rule = {
  id: 'LNT-41',
  title: 'Minutes are in the past tense',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Minutes record what happened; words of the report left in them read as if the minute were the report.',
  reads: ['decisions.*.narrative'],
  check: ({ case: input, prose }) =>
    input.decisions === undefined
      ? []
      : [
          ...prose
            .find(THIS)
            .filter(({ passage }) => MINUTE.test(passage.field.path))
            .map((match) => ({
              ...placeOf(match),
              message: 'A minute speaks of "This report", as if it were the report itself.',
              expected: 'The report',
              mend: 'Write "The report".',
              ...replacing(match, 'The report'),
            })),
          ...prose
            .find(PRESENT)
            .filter(({ passage }) => MINUTE.test(passage.field.path))
            .map((match) => ({
              ...placeOf(match),
              message: `"${match.written}" is in the present tense in a minute.`,
              expected: 'the past tense, such as "The report summarised"',
              mend: 'Put the verb in the past tense.',
            })),
        ],
  examples: {
    accepted: [
      { case: minute('The report summarised the needs, and the Cabinet considered them.') },
      { case: { purpose: [{ id: 'a', text: 'This report outlines the needs.' }] } },
    ],
    rejected: [
      {
        case: minute('This report included the needs.'),
        path: 'decisions.cabinet.narrative.contents.text',
        message: 'A minute speaks of "This report", as if it were the report itself.',
        textOffset: 0,
      },
      {
        case: minute('Needs are great. The report outlines them.'),
        path: 'decisions.cabinet.narrative.contents.text',
        message: '"The report outlines" is in the present tense in a minute.',
        textOffset: 17,
      },
    ],
  },
};
