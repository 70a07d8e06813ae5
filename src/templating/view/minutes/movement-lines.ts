import { formatTime } from '../../../calculators/format/format-date.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { personWords } from './person-words.ts';

/** Who arrived and who left before an item was taken, and when, in the order of time. */
export function movementLines(item: string, context: MinutesContext): readonly string[] {
  const { case: meeting, words, language } = context;
  const moves = (meeting.attendance ?? []).flatMap(({ person, movements = [] }) =>
    movements.filter((movement) => movement.item === item).map((movement) => ({ ...movement, person })),
  );
  const inOrder = [...moves].sort((a, b) => compared(a.at ?? '', b.at ?? ''));
  return inOrder.map(({ kind, at, person: id }) => {
    const person = personWords(id, context);
    const key = `minutes-${kind}` as const;
    return at === undefined
      ? words(`${key}-untimed`, { person })
      : words(key, { person, time: formatTime(at, language) });
  });
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
