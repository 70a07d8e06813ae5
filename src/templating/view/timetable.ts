import { isWithheld } from '../../exemption/withheld.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { blockViews } from './blocks.ts';
import { factWords } from './contract-words.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';
import { fieldCell, simpleTable, type TableView, wordsCell } from './table-view.ts';

/** The timetable: its text, then its dated events as a table. */
export function timetableBody(paper: PaperContext): SectionBody {
  const events = eventTable(paper);
  const body = factBody('timetable', paper.case.timetable, paper, (blocks) =>
    filledBody('timetable', { blocks: blockViews('timetable', blocks, paper), events }),
  );
  return body.filled || events === null ? body : filledBody('timetable', { blocks: [], events });
}

function eventTable(paper: PaperContext): TableView | null {
  const events = entriesOf(paper.case.events);
  if (events.length === 0) return null;
  const { words } = paper;
  const rows = events.map((event) => {
    const path = `events.${event.id}`;
    if (isWithheld(event)) return [wordsCell(words('withheld')), wordsCell(event.withheld.replacement)];
    const on = paper.figures.has(`${path}.on`)
      ? printedFigure(`${path}.on`, undefined, paper)?.text
      : undefined;
    const period = event.period === undefined ? undefined : plainText(event.period, paper);
    const stated = typeof event.on === 'object' ? factWords(event.on, paper) : '';
    return [wordsCell(period ?? on ?? stated), fieldCell(`${path}.event`)];
  });
  const columns = [
    { heading: words('when'), kind: 'text', width: 1 },
    { heading: words('what'), kind: 'text', width: 3 },
  ] as const;
  const summary = words('table-summary', {
    rows: String(rows.length),
    columns: columns.map(({ heading }) => heading).join(', '),
  });
  return simpleTable({ id: 'events', caption: words('timetable-caption'), summary }, columns, rows);
}
