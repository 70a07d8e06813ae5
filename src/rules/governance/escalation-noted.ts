import type { Rule } from '../rule.ts';

/** Words that a report under section 114 or section 5 may be owed. */
const SIGNAL =
  /\b(?:section\s114|s\.?\s?114)\s(?:notice|report)|\bunlawful\s(?:spending|expenditure|item of account)|\bunable\sto\s(?:set|deliver)\sa\s(?:balanced|lawful)\sbudget/gi;
const NOTED = /\b(?:21|twenty-one)\sdays\b/i;

const text = (words: string) => ({ background: [{ id: 'budget', text: words }] });

/** Whether the sentence says that it is not so. */
function isDenied(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 80), offset).replace(/^.*[.!?]\s/su, '');
  const after = /^[^.!?]{0,100}/u.exec(text.slice(offset))?.[0] ?? '';
  return /\b(?:no|not|never|avoid\w{0,3})\b/i.test(`${before}${after}`);
}

/** A report on unlawful spending, or on a budget that does not balance, is met by a meeting within 21 days. */
export const escalationNoted: Rule = {
  id: 'GOV-06',
  title: 'Awareness of section 114 and section 5 reports',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['council'] },
  source: 'Local Government Finance Act 1988 ss114–115; Local Government and Housing Act 1989 ss5–5A',
  why: 'From the day of such a report until it is considered, what it is about may not go on; a meeting missed is itself unlawful.',
  reads: ['*'],
  check: ({ prose }) => {
    const first = prose.find(SIGNAL).find(({ passage, offset }) => !isDenied(passage.text, offset));
    if (!first || prose.passages.some(({ text: words }) => NOTED.test(words))) return [];
    const { passage, offset, written } = first;
    return [
      {
        path: passage.field.at,
        textOffset: offset,
        message: `The text speaks of "${written}". Is a report under section 114 or section 5 made or owed? If so, a meeting has to consider it within 21 days.`,
        found: written,
        expected: 'when the meeting is that considers it',
        mend: 'Say whether a report is made, and when it is considered; if none is owed, say so under "answers".',
      },
    ];
  },
  examples: {
    accepted: [
      { case: text('A section 114 report was made; the Council considers it within 21 days.') },
      { case: text('The budget balances. Unlawful expenditure was not found.') },
    ],
    rejected: [
      {
        case: text('Without savings the Council is unable to set a balanced budget.'),
        path: 'background.budget.text',
        textOffset: 31,
        message:
          'The text speaks of "unable to set a balanced budget". Is a report under section 114 or section 5 made or owed? If so, a meeting has to consider it within 21 days.',
      },
    ],
  },
};
