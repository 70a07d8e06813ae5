import { isWithheld } from '../../exemption/withheld.ts';
import { changeFirst, markdownInOtherLanguage } from '../../style/other-language.ts';
import { decisionOf } from '../decision-of.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { type Field, fieldOf, withheldField } from '../read-field.ts';
import { entriesOf, plainText } from '../readable.ts';
import { languageOf } from '../text-language.ts';
import { listedWords } from './agenda/listed-words.ts';
import { dayWords } from './day-words.ts';
import { officeWords } from './office-words.ts';
import { pointsBody } from './points.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';

type Request = NonNullable<PaperContext['case']['requests']>[number];

/** The opening of a minute: which body considered whose report on what. */
export function consideredBody(paper: PaperContext): SectionBody {
  const { words, language, authority } = paper;
  const taken = decisionOf(paper.kind, paper.case, authority);
  const body = taken?.body ?? authority.bodies.find(({ id }) => id === paper.case.body);
  if (!body) return emptyBody('considered');
  const offices = listedWords(
    entriesOf(paper.case.report_of).map((officer) => officeWords(officer, paper)),
    paper,
  );
  const reference = plainText(body.reference, { language });
  const blanks = {
    body: changeFirst(reference, (first) => first.toUpperCase()),
    title: plainText(paper.case.title, { language }),
  };
  const sentence =
    offices === '' ? words('considered-report', blanks) : words('considered', { ...blanks, offices });
  return filledBody('considered', { sentence });
}

/** What the minute records before the resolutions. */
export function narrativeBody(paper: PaperContext): SectionBody {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  return taken
    ? pointsBody(`${taken.path}.narrative`, taken.decision.narrative, paper)
    : emptyBody('narrative');
}

/** What members asked for: by whom, what, which office acts and by when. */
export function requestsBody(paper: PaperContext): SectionBody {
  const { language } = paper;
  const requests = entriesOf(paper.case.requests);
  if (requests.length === 0) return emptyBody('requests');
  return filledBody('requests', {
    requests: requests.map((request): { field: Field; action: string } => {
      const path = `requests.${request.id}`;
      if (isWithheld(request)) return { field: withheldField(path, request), action: '' };
      if (isWithheld(request.text)) return { field: withheldField(`${path}.text`, request.text), action: '' };
      const by = plainText(request.by, paper);
      const asked = plainText(request.text, paper)
        .trim()
        .replace(/^that\s+/i, '');
      const stopped = /[.!?]$/.test(asked) ? asked : `${asked}.`;
      const own = languageOf(request.text, language) === language;
      const sentence = paper.words('request', {
        by,
        request: own ? stopped : markdownInOtherLanguage(stopped),
      });
      return {
        field: fieldOf(`${path}.text`, sentence, paper, language),
        action: actionWords(request, paper),
      };
    }),
  });
}

function actionWords(request: Request, paper: PaperContext): string {
  const owner = plainText(request.owner, paper);
  const due = dueWords(request.due, paper);
  if (owner !== '' && due !== '') return paper.words('request-owner-due', { owner, due });
  if (owner !== '') return paper.words('request-owner', { owner });
  return due === '' ? '' : paper.words('request-due', { due });
}

/** A due date is the path of a calculated date, or a date, or words; '' where there is none. */
function dueWords(due: Request['due'], paper: PaperContext): string {
  if (due === undefined || isWithheld(due)) return plainText(due, paper);
  if (/^\d{4}-\d{2}-\d{2}$/.test(due)) return dayWords(due, paper);
  return printedFigure(due, undefined, paper)?.text ?? due;
}
