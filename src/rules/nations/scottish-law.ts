import { latePapers } from '../executive/late-papers.ts';
import { meetsAsBody } from '../executive/meets-as-body.ts';
import type { Rule } from '../rule.ts';
import { type ForeignLaw, foreignLaw } from './law-in-text.ts';
import { reading, SCOTTISH } from './nation-examples.ts';

/** English and Welsh law that Scottish papers cite by habit. */
const ENGLISH: readonly ForeignLaw[] = [
  {
    pattern: /\b(?:s|section) ?100(?:[A-K]|\([A-K]\))(?:\(\d{1,2}[A-Z]?\)){0,2}/gu,
    expected: 'sections 50A to 50K of the Local Government (Scotland) Act 1973',
  },
  { pattern: /\bSchedule 12\(?A\)?/gu, expected: 'Schedule 7A to the Local Government (Scotland) Act 1973' },
  {
    pattern: /\b(?:s|section) ?151 (?:officer|comments?)\b/gi,
    expected: 'the officer under section 95 of the Local Government (Scotland) Act 1973',
  },
  {
    pattern: /\b(?:S\.?I\.? )?2012\/2089\b/gu,
    expected: 'Part IIIA of the Local Government (Scotland) Act 1973',
  },
];

const meeting = (agenda_published_on: string) => ({
  body: 'committee',
  meeting: { date: '2026-06-17', agenda_published_on },
});

/** Scottish papers keep the Scottish three clear days and cite Scottish law. */
export const scottishLaw: Rule = {
  id: 'SCO-01',
  title: 'Scottish papers follow and cite Scottish law',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['scotland'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government (Scotland) Act 1973 ss50A to 50K, 95 and Sch 7A',
  why: 'A paper or an exclusion of the public that rests on English law rests on nothing in Scotland.',
  reads: ['meeting', 'text'],
  check: (context) => [
    ...(meetsAsBody(context) ? latePapers(context, 3) : []),
    ...foreignLaw(ENGLISH, 'Scotland', context),
  ],
  examples: {
    accepted: [
      { case: reading('It is exempt under paragraph 8 of Part I of Schedule 7A.'), authority: SCOTTISH },
      { case: meeting('2026-06-10'), authority: SCOTTISH },
      { case: reading('The public was excluded under section 100A(4).') },
    ],
    rejected: [
      {
        case: reading('The public was excluded under section 100A(4).'),
        authority: SCOTTISH,
        path: 'background.law.text',
        message:
          '"section 100A(4)" is not law in Scotland; what stands there is sections 50A to 50K of the Local Government (Scotland) Act 1973.',
        textOffset: 30,
      },
      {
        case: reading('The section 151 officer has no comment.'),
        authority: SCOTTISH,
        path: 'background.law.text',
        message:
          '"section 151 officer" is not law in Scotland; what stands there is the officer under section 95 of the Local Government (Scotland) Act 1973.',
        textOffset: 4,
      },
      {
        case: meeting('2026-06-11'),
        authority: SCOTTISH,
        path: 'meeting.agenda_published_on',
        message:
          'The agenda was published on Thursday 11 June 2026, which leaves 2 clear working days before Wednesday 17 June 2026; 3 are needed.',
      },
    ],
  },
};
