import type { Rule } from '../rule.ts';
import { type ForeignLaw, foreignLaw } from './law-in-text.ts';
import { NORTHERN_IRISH, reading } from './nation-examples.ts';

const BRITISH: readonly ForeignLaw[] = [
  {
    pattern: /\b(?:s|section) ?100(?:[A-K]|\([A-K]\))(?:\(\d{1,2}[A-Z]?\)){0,2}/gu,
    expected: 'Part 8 of the Local Government Act (Northern Ireland) 2014',
  },
  {
    pattern: /\bSchedule (?:12\(?A\)?|7A)/gu,
    expected: 'Schedule 6 to the Local Government Act (Northern Ireland) 2014',
  },
  {
    pattern: /\b(?:S\.?I\.? )?2012\/2089\b/gu,
    expected: 'SR 2015/44',
  },
];

/** Papers of Northern Ireland cite its own law. */
export const northernIrishLaw: Rule = {
  id: 'NIR-01',
  title: 'Papers of Northern Ireland cite its own law',
  severity: 'advice',
  standing: 'law',
  scope: { nations: ['northern_ireland'] },
  source: 'Local Government Act (Northern Ireland) 2014 Part 8 and Sch 6; SR 2015/44 reg 26',
  why: 'A citation of law that does not hold there misleads members and the public.',
  reads: ['text'],
  check: (context) => foreignLaw(BRITISH, 'Northern Ireland', context),
  examples: {
    accepted: [{ case: reading('The minutes are kept under section 44.'), authority: NORTHERN_IRISH }],
    rejected: [
      {
        case: reading('It is exempt under Schedule 12A.'),
        authority: NORTHERN_IRISH,
        path: 'background.law.text',
        message:
          '"Schedule 12A" is not law in Northern Ireland; what stands there is Schedule 6 to the Local Government Act (Northern Ireland) 2014.',
        textOffset: 19,
      },
    ],
  },
};
