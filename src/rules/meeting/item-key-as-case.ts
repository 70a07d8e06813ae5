import { keyDecisions } from '../executive/key-decisions.ts';
import type { Finding } from '../rule.ts';
import type { MeetingRule } from './meeting-rule.ts';

const key = (answer: string) => ({ answer, reason: 'By what it costs.' });
const items = [{ id: 'bridge', kind: 'report', case: 'bridge', key_decision: key('yes') }];

/** Where both the item and its case say whether the decision is key, they say the same. */
export const itemKeyAsCase: MeetingRule = {
  id: 'MTG-83',
  title: 'An item and its case agree on whether the decision is key',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'The notice would announce a key decision, and the report would say that none is asked for; or the other way about.',
  reads: ['items.*.key_decision', 'items.*.case'],
  check: ({ meeting, cases }) =>
    meeting.items.flatMap((item, index): Finding[] => {
      const matter = item.case === undefined ? undefined : cases.get(item.case);
      const own = item.key_decision?.answer;
      if (!matter || own === undefined) return [];
      const boxes = keyDecisions(matter).map(({ key: box }) => box.answer);
      const said = boxes.includes('yes') ? 'yes' : boxes[0];
      if (said === undefined || said === own) return [];
      return [
        {
          path: `items.${item.id}.key_decision.answer`,
          message: `Item ${index + 1} says "${own}" to whether the decision is key, and its case "${item.case}" says "${said}".`,
          found: own,
          expected: said,
          mend: 'Correct the one that is wrong; where the case has it, the item need not.',
        },
      ];
    }),
  examples: {
    accepted: [
      { meeting: { items }, cases: { bridge: {} } },
      { meeting: { items }, cases: { bridge: { key_decision: key('yes') } } },
    ],
    rejected: [
      {
        meeting: { items },
        cases: { bridge: { key_decision: key('no') } },
        path: 'items.bridge.key_decision.answer',
        message: 'Item 1 says "yes" to whether the decision is key, and its case "bridge" says "no".',
      },
    ],
  },
};
