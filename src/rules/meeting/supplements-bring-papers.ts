import { papersBrought, papersOf } from '../../calculators/supplements/papers-brought.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const file = (id: string, more: object = {}) => ({ id, title: 'List', file: `${id}.pdf`, ...more });
const supplements = (entry: object) => [
  { id: 'first', number: 1, items: [{ item: 'actions', reason: 'The list was wrong.', ...entry }] },
];

/** What a supplement brings of an item is one of its papers, and a file that corrects another corrects one of them. */
export const supplementsBringPapers: MeetingRule = {
  id: 'MTG-61',
  title: 'Supplements bring papers that there are',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A supplement that brings nothing leaves members without the paper it promises.',
  reads: ['supplements.*.items', 'items.*.files'],
  check: (context) => [...brought(context), ...corrected(context)],
  examples: {
    accepted: [
      {
        meeting: {
          items: [
            {
              id: 'actions',
              kind: 'other',
              title: 'Actions',
              files: [file('list'), file('new-list', { corrects: 'list' })],
            },
          ],
          supplements: supplements({}),
        },
      },
    ],
    rejected: [
      {
        meeting: {
          items: [{ id: 'actions', kind: 'other', title: 'Actions', files: [file('list')] }],
          supplements: supplements({ papers: ['lists'] }),
        },
        path: 'supplements.first.items.0.papers',
        message: 'Item 1 has no paper "lists".',
      },
      {
        meeting: {
          items: [{ id: 'actions', kind: 'other', title: 'Actions' }],
          supplements: supplements({}),
        },
        path: 'supplements.first.items.0.item',
        message: 'Supplement 1 brings nothing of item 1, which has no paper.',
      },
      {
        meeting: {
          items: [
            {
              id: 'actions',
              kind: 'other',
              title: 'Actions',
              files: [file('list', { corrects: 'minutes' })],
            },
          ],
        },
        path: 'items.actions.files.list.corrects',
        message: 'The file "list" corrects "minutes", which is no other file of item 1.',
      },
      {
        meeting: {
          items: [
            {
              id: 'actions',
              kind: 'other',
              title: 'Actions',
              files: [file('list'), file('new-list', { corrects: 'list' })],
            },
          ],
        },
        path: 'items.actions.files.new-list.corrects',
        message: 'The file "new-list" corrects "list", and no supplement brings it.',
      },
    ],
  },
};

function brought({ meeting }: MeetingContext): Finding[] {
  return (meeting.supplements ?? []).flatMap((supplement) =>
    supplement.items.flatMap(({ item: id, papers }, at): Finding[] => {
      const index = meeting.items.findIndex((one) => one.id === id);
      const item = meeting.items[index];
      if (!item) return [];
      const known = papersOf(item);
      const path = `supplements.${supplement.id}.items.${at}`;
      const unknown = (papers ?? []).filter((paper) => !known.includes(paper));
      if (unknown.length > 0)
        return unknown.map((paper) => ({
          path: `${path}.papers`,
          message: `Item ${index + 1} has no paper "${paper}".`,
          found: paper,
          expected: known.join(', ') || 'none: the item has no papers',
          mend: 'Name "report" for the report of its case, or a file by its id.',
        }));
      if (papersBrought(supplement, item).length > 0) return [];
      return [
        {
          path: `${path}.item`,
          message: `Supplement ${supplement.number} brings nothing of item ${index + 1}, which has no paper.`,
          found: id,
          mend: 'Give the item its case or its files, or take it out of the supplement.',
          severity: 'warning',
        },
      ];
    }),
  );
}

function corrected({ meeting }: MeetingContext): Finding[] {
  return meeting.items.flatMap((item, index) =>
    (item.files ?? []).flatMap(({ id, corrects }): Finding[] => {
      if (corrects === undefined) return [];
      const path = `items.${item.id}.files.${id}.corrects`;
      if (corrects === id || !item.files?.some((other) => other.id === corrects))
        return [
          {
            path,
            message: `The file "${id}" corrects "${corrects}", which is no other file of item ${index + 1}.`,
            found: corrects,
            mend: 'Name the file that it takes the place of by its id.',
          },
        ];
      if ((meeting.supplements ?? []).some((one) => papersBrought(one, item).includes(id))) return [];
      return [
        {
          path,
          message: `The file "${id}" corrects "${corrects}", and no supplement brings it.`,
          found: corrects,
          mend: 'Bring it in a supplement; before anything is published, correct the file itself.',
        },
      ];
    }),
  );
}
