import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';
import { dayWords } from './day-words.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';

/** The background papers, each with its date and where it is published. */
export function backgroundPapersBody(paper: PaperContext): SectionBody {
  return factBody('background_papers', paper.case.background_papers, paper, (papers) =>
    filledBody('background_papers', {
      papers: papers.map((entry) => {
        const id = `background_papers.${entry.id}`;
        if (isWithheld(entry)) return { id, title: entry.withheld.replacement, url: '', date: '', note: '' };
        const { date, url = '', note } = entry;
        return {
          id,
          title: plainText(entry.title, paper),
          url: isWithheld(url) ? '' : url,
          date: dayWords(date, paper),
          note: note === undefined ? '' : `${id}.note`,
        };
      }),
    }),
  );
}

/** The appendices, numbered in order. */
export function appendicesBody(paper: PaperContext): SectionBody {
  return factBody('appendices', paper.case.appendices, paper, (appendices) =>
    filledBody('appendices', {
      appendices: appendices.map((entry, at) => {
        const title = isWithheld(entry) ? entry.withheld.replacement : plainText(entry.title, paper);
        const words = paper.words('appendix', { number: String(at + 1), title });
        return { id: `appendices.${entry.id}`, label: words };
      }),
    }),
  );
}
