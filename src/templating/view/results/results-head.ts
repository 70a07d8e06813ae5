import { inLanguage } from '../../../schema/in-language.ts';
import { plainText } from '../../readable.ts';
import type { ResultsContext } from '../../results-context.ts';
import type { WordKey } from '../../standard-words.ts';
import { agendaTitle } from '../agenda/agenda-view.ts';
import { weekdayWords } from '../agenda/meeting-rows.ts';
import { wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';

/** What stands at the head of a list of decisions or actions. */
export interface ResultsHead {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly provenance: string;
  readonly titleBlock: { readonly summary: string; readonly rows: readonly TitleRow[] };
}

/** Whose meeting, of what day and where, and for whose eyes the list is. */
export function resultsHead(
  subtitles: readonly [open: WordKey, hidden: WordKey],
  rows: readonly TitleRow[],
  context: ResultsContext,
): ResultsHead {
  const { authority, case: meeting, language, words, audience } = context;
  const hidden = audience === 'restricted' && meeting.items.some(({ exempt }) => exempt !== undefined);
  const details: readonly TitleRow[] = [
    { term: words('label-meeting-date'), cell: wordsCell(weekdayWords(meeting.date, context)) },
    { term: words('label-meeting-place'), cell: wordsCell(plainText(meeting.place, context)) },
    ...rows,
  ];
  return {
    organisation: inLanguage(authority.name, language),
    title: agendaTitle(context),
    subtitle: words(subtitles[hidden ? 1 : 0]),
    provenance: meeting.provenance === undefined ? '' : plainText(meeting.provenance, context),
    titleBlock: { summary: words('decisions-details'), rows: details },
  };
}
