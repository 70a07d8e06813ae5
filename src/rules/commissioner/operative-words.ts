import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { COMMISSIONER, noticeExample } from './notice-example.ts';

/** Verbs by which a commissioner decides nothing. */
const DECIDES_NOTHING = new Set([
  'note',
  'support',
  'consider',
  'discuss',
  'review',
  'receive',
  'welcome',
  'recommend',
  'request',
]);

/** What a summary says is needed: "this will necessitate approval for an exemption". */
const NEEDED =
  /\b(?:necessitat|requir|need|seek|sought|call)\w{0,5}(?:\sfor)?\s(?:the\s|an?\s)?(?:approval\s(?:for|of)\s)?(?:the\s|an?\s)?(?<what>exemption|waiver|extension|variation)\b/gi;

/** Every thing that is asked for is decided, in words that decide it. */
export const operativeWords: Rule = {
  id: 'PCC-04',
  title: 'Operative words',
  severity: 'warning',
  standing: 'house',
  scope: { authorities: ['commissioner'] },
  source: 'house rule',
  why: 'Staff act on what the notice decides; what it only describes as needed nobody has approved.',
  reads: ['recommendations', 'summary', 'purpose'],
  check: (context): readonly Finding[] => [...idleVerbs(context), ...undecided(context)],
  examples: {
    accepted: [
      {
        case: noticeExample({
          summary: [{ id: 'ask', text: 'This requires an extension of the contract.' }],
        }),
        authority: COMMISSIONER,
      },
    ],
    rejected: [
      {
        case: noticeExample({
          summary: [
            { id: 'ask', text: 'This will necessitate approval for an Exemption from contract regulations.' },
          ],
        }),
        authority: COMMISSIONER,
        path: 'summary.ask.text',
        textOffset: 10,
        message: 'The summary says that an exemption is needed, but no decision of the notice gives it.',
      },
      {
        case: noticeExample({ recommendations: [{ id: 'extend', verb: 'support', object: 'an extension' }] }),
        authority: COMMISSIONER,
        path: 'recommendations.extend.verb',
        message: '"support" decides nothing: does the Commissioner approve it?',
      },
    ],
  },
};

function idleVerbs({ case: input }: RuleContext): Finding[] {
  return (input.recommendations ?? [])
    .filter(({ verb }) => DECIDES_NOTHING.has(verb))
    .map(({ id, verb }) => ({
      path: `recommendations.${id}.verb`,
      message: `"${verb}" decides nothing: does the Commissioner approve it?`,
      found: verb,
      expected: 'approve, agree, authorise, award or another verb that decides',
      mend: 'Write what is decided; what is only noted belongs in the background.',
    }));
}

function undecided({ case: input, prose }: RuleContext): Finding[] {
  if (!input.recommendations) return [];
  const decided = input.recommendations
    .map(({ object, rest }) => `${english(object)} ${rest === undefined ? '' : english(rest)}`)
    .join('\n')
    .toLowerCase();
  return prose
    .find(NEEDED)
    .filter(({ passage }) => /^(?:summary|purpose)\./.test(passage.field.path))
    .flatMap(({ passage, offset, groups }): Finding[] => {
      const what = groups.groups?.what?.toLowerCase() ?? '';
      // "extend" and "extension", "exempt" and "exemption" say the same.
      if (decided.includes(what.slice(0, 5))) return [];
      return [
        {
          path: passage.field.at,
          textOffset: offset,
          message: `The summary says that ${/^e/.test(what) ? 'an' : 'a'} ${what} is needed, but no decision of the notice gives it.`,
          found: groups[0],
          expected: `"I approve ${/^e/.test(what) ? 'an' : 'a'} ${what} …" among the decisions`,
          mend: 'Add it to "recommendations" with its provider, dates and value; or take it out of the summary.',
        },
      ];
    });
}
