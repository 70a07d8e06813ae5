import { english } from '../english.ts';
import type { Rule } from '../rule.ts';

/** Words that say only that it is urgent. */
const EMPTY =
  /\b(?:the|this|that|it|is|was|an?|as|of|for|in|on|to|be|by|and|item|matter|report|business|urgent(?:ly)?|urgency|taken|considered|agreed|accepted|chair(?:man|woman|person)?|special|circumstances?|because|due|late|reasons?|decision|required|needed)\b/gi;

/** Fewer words than this beside those say nothing of the circumstances. */
const FEWEST = 3;

const urgent = (reason: string) => ({
  meeting: { date: '2024-03-12', urgent: { reason, office: 'Chair of the Committee' } },
});

/** An item that was not on the agenda in time is taken for special circumstances, which the minutes state. */
export const urgentItemReasoned: Rule = {
  id: 'ACC-09',
  title: 'Urgent items need special circumstances in the minutes',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100B(4)(b) (Scotland: Local Government (Scotland) Act 1973 s50B(4)(b))',
  why: 'Without special circumstances in the minutes the late item was not lawfully considered, and the decision can be set aside.',
  reads: ['meeting.urgent'],
  check: ({ case: input }) => {
    const reason = input.meeting?.urgent?.reason;
    if (reason === undefined) return [];
    const written = english(reason);
    const left = written.replace(EMPTY, ' ').match(/[\p{L}\p{N}\uFFFC]+/gu) ?? [];
    if (left.length >= FEWEST) return [];
    return [
      {
        path: 'meeting.urgent.reason',
        message: `"${written}" says that the item is urgent, but not by reason of what special circumstances.`,
        found: written,
        expected: 'what would happen, and when, if the item waited for the next meeting',
        mend: 'State the circumstances, as the chair is to state them for the minutes.',
      },
    ];
  },
  examples: {
    accepted: [{ case: urgent('Acceptance of the grant closes on 31 March, before the next meeting.') }],
    rejected: [
      {
        case: urgent('Taken as urgent business.'),
        path: 'meeting.urgent.reason',
        message:
          '"Taken as urgent business." says that the item is urgent, but not by reason of what special circumstances.',
      },
    ],
  },
};
