import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const ITEMS = ['minutes', 'budget'].map((id) => ({ id, kind: 'report', title: id }));
const meeting = (first: string, second: string) => ({
  items: ITEMS,
  proceedings: [
    { id: 'a', item: 'minutes', minute: first },
    { id: 'b', item: 'budget', minute: second },
  ],
});

/** Each minute number is used once, and plain numbers rise in the order of the agenda. */
export const minuteNumbersRise: MeetingRule = {
  id: 'MTG-41',
  title: 'Minute numbers rise, and none is used twice',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Minutes are cited by their number for years; two under one number, or one out of order, cannot be found.',
  reads: ['proceedings.*.minute', 'items'],
  check: ({ meeting: { items, proceedings = [] } }) => {
    const order = new Map(items.map(({ id }, index) => [id, index]));
    const numbered = proceedings
      .flatMap(({ id, item, minute }) => (minute === undefined ? [] : [{ id, item, minute }]))
      .sort((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0));
    return numbered.flatMap((one, index) => misplaced(one, numbered.slice(0, index)));
  },
  examples: {
    accepted: [
      { meeting: meeting('71', '72') },
      { meeting: meeting('71', '75') },
      { meeting: meeting('CAB/9', 'CAB/10') },
    ],
    rejected: [
      {
        meeting: meeting('71', '71'),
        path: 'proceedings.b.minute',
        message: 'Minute number 71 is used for two items.',
      },
      {
        meeting: meeting('72', '71'),
        path: 'proceedings.b.minute',
        message: 'Minute number 71 comes after 72.',
      },
    ],
  },
};

type Numbered = Pick<NonNullable<MeetingContext['meeting']['proceedings']>[number], 'id' | 'item'> & {
  readonly minute: string;
};

function misplaced({ id, item, minute }: Numbered, before: readonly Numbered[]): Finding[] {
  const path = `proceedings.${id}.minute`;
  const mend = 'Give each minute the next number, in the order of the agenda.';
  if (before.some((one) => one.minute === minute && one.item !== item))
    return [{ path, message: `Minute number ${minute} is used for two items.`, found: minute, mend }];
  const last = before.findLast((one) => isPlain(one.minute));
  if (!last || !isPlain(minute) || Number(last.minute) <= Number(minute)) return [];
  return [{ path, message: `Minute number ${minute} comes after ${last.minute}.`, found: minute, mend }];
}

const isPlain = (minute: string) => /^\d+$/.test(minute);
