import type { Meeting, Vote } from '../../../schema/meeting.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { plainText } from '../../readable.ts';
import { listedWords } from '../agenda/listed-words.ts';
import type { RowView, TableView } from '../table-view.ts';
import { wordsCell } from '../table-view.ts';
import { labelPart, type MinutePart, tablePart, wordsPart } from './minute-part.ts';
import { peopleWords, personWords } from './person-words.ts';

type Proceeding = NonNullable<Meeting['proceedings']>[number];
/** One motion put to the meeting. */
export type PutMotion = NonNullable<Proceeding['motions']>[number];

/** How a motion was voted on: in words, in numbers, or who voted how; then the casting vote, if one was given. */
export function voteParts(motion: PutMotion, path: string, context: MinutesContext): readonly MinutePart[] {
  const { casting_vote: casting, vote } = motion;
  const cast =
    casting && context.words(`minutes-casting-${casting.cast}`, { person: personWords(casting.by, context) });
  return [...(vote ? counted(vote, path, context) : []), ...(cast === undefined ? [] : [wordsPart(cast)])];
}

function counted(vote: Vote, path: string, context: MinutesContext): readonly MinutePart[] {
  const { words } = context;
  if ('words' in vote) {
    const said = plainText(vote.words, context).replace(/\.$/, '');
    return [wordsPart(words('minutes-vote-words', { words: said }))];
  }
  if ('named' in vote)
    return [labelPart(words('minutes-recorded-vote')), tablePart(recorded(vote.named, path, context))];
  const { abstained } = vote;
  const tally = [
    words('minutes-for', { number: numberWords(vote.for, context) }),
    words('minutes-against', { number: numberWords(vote.against, context) }),
    ...(abstained === undefined
      ? []
      : [words('minutes-abstained', { number: numberWords(abstained, context) })]),
  ];
  return [wordsPart(words('minutes-vote-numbers', { tally: listedWords(tally, context) }))];
}

function numberWords(number: number, { words }: MinutesContext): string {
  return number === 0 ? words('minutes-nobody') : String(number);
}

type Named = Extract<Vote, { named: unknown }>['named'];

function recorded(named: Named, path: string, context: MinutesContext): TableView {
  const { words } = context;
  const heads = ['minutes-vote', 'minutes-votes', 'minutes-members'] as const;
  const row = (way: 'for' | 'against' | 'abstained', ids: readonly string[]): RowView => ({
    row: '',
    cells: [
      wordsCell(words(`minutes-row-${way}`)),
      wordsCell(String(ids.length)),
      ids.length === 0 ? wordsCell(words('none-short')) : wordsCell(peopleWords(ids, context)),
    ],
  });
  return {
    id: `${path}.vote`,
    caption: '',
    summary: words('minutes-recorded-table'),
    head: 1,
    rowHeaders: 1,
    widths: '3 2 13',
    columns: 'text figure text',
    rows: [
      { row: '', cells: heads.map((key) => wordsCell(words(key))) },
      row('for', named.for),
      row('against', named.against),
      ...(named.abstained === undefined ? [] : [row('abstained', named.abstained)]),
    ],
    fields: [],
    notes: [],
    remarks: [],
  };
}
