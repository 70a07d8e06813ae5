import { isAbsent } from '../../schema/fact.ts';
import { english, listed } from '../english.ts';
import { boilerplateIn } from '../equality/boilerplate.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { STATUTORY } from './comments.ts';
import { reportWith } from './implications-example.ts';
import { passagesUnder } from './passages-under.ts';

const ONE_COUNCIL = /\b[Tt]he\sCouncil(?:['’]s\sarea|\sarea|['’]s\s(?:residents|communities))\b/y;

const GENERIC =
  'Crime has many causes, and what lies behind it has to be understood. Measures can range from improved lighting and enhanced security to working with partners. Community safety matters to everyone, and public confidence follows from it. Vulnerable people need thought. The police and others should work together, and results be evaluated at regular intervals so that changes can be made where they are needed in future.';

/** Sections on implications are about the matter, and in a report of several councils about all of them. */
export const implicationsAboutThisCase: Rule = {
  id: 'LNT-39',
  title: 'Generic boilerplate',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Sections that would fit any report are skipped, and with them what members ought to have weighed.',
  reads: ['implications', 'keywords', 'contracts.*.name', '*'],
  check: (context): readonly Finding[] => [...generic(context), ...oneCouncil(context)],
  examples: {
    accepted: [
      { case: reportWith({ crime: GENERIC }) },
      { case: reportWith({ crime: 'Treatment keeps offenders from crime.' }, { keywords: ['treatment'] }) },
      { case: { background: [{ id: 'area', text: "The Council's area is large." }] } },
    ],
    rejected: [
      {
        case: reportWith({ crime: GENERIC }, { keywords: ['drugs', 'alcohol', 'treatment'] }),
        path: 'implications.crime',
        message:
          'The section "crime" has 67 words, and hardly any about this matter: none of them is a keyword of the case.',
      },
      {
        case: { background: [{ id: 'area', text: "The Council's area is large." }] },
        authority: {
          constituents: [
            { id: 'north', name: 'North Council', short_name: 'North' },
            { id: 'west', name: 'West Council', short_name: 'West' },
          ],
        },
        path: 'background.area.text',
        textOffset: 0,
        message: '"The Council\'s area" is of one council, but this paper is for North and West.',
      },
    ],
  },
};

/** What statutory officers advise has a rule of its own. */
const isOfOfficer = (id: string) => STATUTORY.some(({ ids }) => ids.some((one) => one === id));

function generic(context: RuleContext): Finding[] {
  return (context.case.implications ?? [])
    .filter(({ id, blocks }) => !isAbsent(blocks) && !/^equality(?:-|$)/.test(id) && !isOfOfficer(id))
    .flatMap(({ id }): Finding[] => {
      const found = boilerplateIn(passagesUnder(`implications.${id}`, context), context);
      if (!found) return [];
      return [
        {
          path: `implications.${id}`,
          message: `The section "${id}" has ${found.words} words, and hardly any about this matter: ${found.why}.`,
          found: found.why,
          expected: 'what this decision means for it',
          mend: 'Say what changes, for whom and by how much; or write "none:" with the reason.',
        },
      ];
    });
}

function oneCouncil({ authority, prose }: RuleContext): Finding[] {
  const names = (authority.constituents ?? []).map(({ short_name }) => english(short_name));
  if (names.length < 2) return [];
  return prose.findFrom(ONE_COUNCIL, ['the']).map(({ passage, offset, written }) => ({
    path: passage.field.at,
    textOffset: offset,
    message: `"${written}" is of one council, but this paper is for ${listed(names)}.`,
    found: written,
    expected: "the councils' areas, or the name of the one meant",
    mend: 'Name the council, or say it of all of them.',
  }));
}
