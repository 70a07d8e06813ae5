import { isAbsent } from '../../schema/fact.ts';
import type { Rule } from '../rule.ts';
import { needsComments, sectionOn, tellingWords } from './comments.ts';
import { reportWith } from './implications-example.ts';
import { NO_IMPLICATIONS } from './no-implications.ts';
import { passagesUnder } from './passages-under.ts';

/** Shorter sections are asked for their content by another rule. */
const FEWEST_WORDS = 15;

const CITED =
  /\b(?:Acts?|Orders?|Regulations|Measure|Rules|Directions?)(?:\s\([^)\n]{1,40}\))?\s(?:19|20)\d\d\b|\b(?:sections?|ss?\.?|regulations?|reg\.?|article)\s?\d+[A-Z]{0,2}\b|\b(?:FOIA|TUPE|PSR|PCR|NHS Act|Care Act|Localism Act|Procurement Act|general power of competence)\b/u;

const VAGUE =
  'The Council has all the powers it needs to enter into this contract and to manage it, and officers will see that it is properly drawn up.';

/** Legal comments name the power or duty on which the decision rests. */
export const powerStated: Rule = {
  id: 'GOV-03',
  title: 'State the power relied on',
  severity: 'warning',
  standing: 'house',
  source: 'house rule; an authority may do only what an enactment lets it do',
  why: 'A decision without a power is void, and the first question of a challenge is which power was relied on.',
  reads: ['implications'],
  check: (context) => {
    const section = needsComments(context) ? sectionOn('law', context) : undefined;
    if (!section || isAbsent(section.blocks) || (section.powers ?? []).length > 0) return [];
    if (tellingWords(section, context) < FEWEST_WORDS) return [];
    const texts = passagesUnder(`implications.${section.id}`, context).map(({ text }) => text);
    if (texts.some((text) => CITED.test(text) || text.search(NO_IMPLICATIONS) >= 0)) return [];
    return [
      {
        path: `implications.${section.id}`,
        message: 'The legal comments name no power or duty on which the decision rests.',
        found: 'no Act, section or regulation',
        expected: 'at least one, such as "National Health Service Act 2006 s2B"',
        mend: 'Add it under "powers", or cite it in the text.',
      },
    ];
  },
  examples: {
    accepted: [
      { case: reportWith({ legal: `${VAGUE} The Localism Act 2011 s1 gives the power.` }) },
      {
        case: {
          implications: [
            {
              id: 'legal',
              powers: ['National Health Service Act 2006 s2B'],
              blocks: [{ id: 'a', text: VAGUE }],
            },
          ],
        },
      },
    ],
    rejected: [
      {
        case: reportWith({ legal: VAGUE }),
        path: 'implications.legal',
        message: 'The legal comments name no power or duty on which the decision rests.',
      },
    ],
  },
};
