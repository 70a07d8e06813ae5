import { formatTime } from '../../../calculators/format/format-date.ts';
import type { AgendaItem } from '../../../schema/meeting.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { plainText } from '../../readable.ts';
import { weekdayWords } from '../agenda/meeting-rows.ts';
import { declarationLines } from './interest-lines.ts';
import { peopleWords, personWords } from './person-words.ts';

/** What the minute of an item of its kind says whatever else happened: apologies, interests, the next meeting. */
export function usualLines({ kind }: Pick<AgendaItem, 'kind'>, context: MinutesContext): readonly string[] {
  switch (kind) {
    case 'apologies':
      return apologyLines(context);
    case 'declarations':
      return declarationLines(context);
    case 'next-meeting':
      return nextLines(context);
    default:
      return [];
  }
}

function apologyLines(context: MinutesContext): readonly string[] {
  const { words, case: meeting } = context;
  const { attendance, members = [] } = meeting;
  if (!attendance) return [];
  const away = attendance.filter(({ presence }) => presence === 'apologies').map(({ person }) => person);
  const here = new Set(
    attendance.filter(({ presence }) => presence === 'present').map(({ person }) => person),
  );
  const stood = members.flatMap(({ id, substitute_for: absent }) =>
    absent !== undefined && here.has(id)
      ? [
          words('minutes-sat-for', {
            substitute: personWords(id, context),
            person: personWords(absent, context),
          }),
        ]
      : [],
  );
  const first =
    away.length === 0
      ? words('minutes-no-apologies')
      : words('minutes-apologies-from', { people: peopleWords(away, context) });
  return [first, ...stood];
}

function nextLines(context: MinutesContext): readonly string[] {
  const { next_meeting: next } = context.case;
  if (!next) return [];
  const time = next.time === undefined ? [] : [formatTime(next.time, context.language)];
  const place = next.place === undefined ? [] : [plainText(next.place, context)];
  const when = [weekdayWords(next.date, context), ...time, ...place].join(', ');
  return [context.words('agenda-next-meeting', { when })];
}
