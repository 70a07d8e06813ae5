import type { Rule } from '../rule.ts';
import { type ForeignLaw, foreignLaw } from './law-in-text.ts';
import { reading, WELSH } from './nation-examples.ts';

const ENGLISH_PARTS: readonly ForeignLaw[] = [
  {
    pattern: /\bparagraphs? [1-7]\b[^.\n]{0,40}?\bSchedule 12A\b/gi,
    expected: 'one of paragraphs 12 to 18 of Part 4 of Schedule 12A',
  },
  { pattern: /\bPart (?:1|I) of Schedule 12A\b/gu, expected: 'Part 4 of Schedule 12A' },
];

/** Welsh papers cite the paragraphs that Schedule 12A has for Wales. */
export const welshParagraphs: Rule = {
  id: 'WAL-04',
  title: 'Welsh papers cite Part 4 of Schedule 12A, paragraphs 12 to 18',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['wales'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 Sch 12A Parts 4 and 5',
  why: 'An exclusion of the public on a paragraph that is not law in Wales has no ground.',
  reads: ['text'],
  check: (context) => {
    const [numbered, parted] = ENGLISH_PARTS.map((law) => foreignLaw([law], 'Wales', context));
    const covered = new Set((numbered ?? []).map(({ path }) => path));
    return [...(numbered ?? []), ...(parted ?? []).filter(({ path }) => !covered.has(path))];
  },
  examples: {
    accepted: [
      {
        case: reading('It is exempt under paragraphs 12 and 14 of Part 4 of Schedule 12A.'),
        authority: WELSH,
      },
      { case: reading('It is exempt under paragraph 3 of Part 1 of Schedule 12A.') },
    ],
    rejected: [
      {
        case: reading('It is exempt under paragraph 3 of Part 1 of Schedule 12A.'),
        authority: WELSH,
        path: 'background.law.text',
        message:
          '"paragraph 3 of Part 1 of Schedule 12A" is not law in Wales; what stands there is one of paragraphs 12 to 18 of Part 4 of Schedule 12A.',
        textOffset: 19,
      },
      {
        case: reading('The paragraphs are those of Part 1 of Schedule 12A.'),
        authority: WELSH,
        path: 'background.law.text',
        message: '"Part 1 of Schedule 12A" is not law in Wales; what stands there is Part 4 of Schedule 12A.',
        textOffset: 28,
      },
    ],
  },
};
