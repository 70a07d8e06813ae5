import { isWithheld } from '../exemption/withheld.ts';
import { isAbsent } from '../schema/fact.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import { decisionOf } from './decision-of.ts';
import type { PaperContext } from './paper-context.ts';
import { entriesOf, plainText } from './readable.ts';
import { officeWords } from './view/office-words.ts';
import { bodyName, dateWords } from './view/title-block.ts';

/** Characters that stand beside the page number on one line; a longer title gives way to the document's name. */
const LONGEST_FOOTER = 80;

/** A paper's metadata and running furniture. `date` is the day it is rendered for; a draft case is marked DRAFT. */
export function detailsOf(paper: PaperContext, date: string, marks: readonly PageMark[]): DocumentDetails {
  const { case: input, authority, language, words, kind, audience } = paper;
  const definition = authority.documents[kind];
  const name = plainText(definition?.name ?? '', { language });
  const title = plainText(input.title, { language });
  return {
    title,
    subject: [name, referenceWords(paper)].filter((part) => part !== '').join(', '),
    author: author(paper),
    keywords: isWithheld(input.keywords)
      ? []
      : (input.keywords ?? []).filter((keyword) => !isWithheld(keyword)),
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: `${input.id}/${kind}/${audience}${language === 'cy' ? '/cy' : ''}`,
    date,
    header: {
      left: definition?.header?.left ?? plainText(authority.name, { language }),
      right: definition?.header?.right ?? meetingWords(paper),
    },
    footer: { left: title.length > LONGEST_FOOTER ? name : title },
    marks: input.status === 'draft' && !marks.includes('DRAFT') ? ['DRAFT', ...marks] : marks,
    words: {
      pageOf: words('page-of'),
      contents: words('contents'),
      footnote: words('footnote'),
      continued: words('continued'),
    },
  };
}

/** Offices whose report it is; the decision-maker or the authority where none is named. */
function author(paper: PaperContext): string {
  const { case: input, authority, language } = paper;
  const offices = entriesOf(input.report_of).map((officer) => officeWords(officer, paper));
  if (offices.length > 0) return offices.join('; ');
  const { decision_maker: decider } = input;
  const known = decider === undefined || isWithheld(decider) ? undefined : decider;
  return plainText(known ?? authority.name, { language });
}

/**
 * "Cabinet, 17 December 2019"; the body alone where the day is not known. Where body and authority are one, as with a
 * commissioner, the reference of the decision stands for the body.
 */
function meetingWords(paper: PaperContext): string {
  const { case: input, authority, language, kind } = paper;
  const body = bodyName(paper);
  const same = body === plainText(authority.name, { language });
  const taken =
    kind === 'decision-notice' ? decisionOf(kind, input, authority)?.decision.taken_on : undefined;
  const known = typeof (taken ?? input.meeting?.date) === 'string';
  return [same ? referenceWords(paper) : body, known ? dateWords(paper) : '']
    .filter((part) => part !== '')
    .join(', ');
}

function referenceWords({ case: input }: PaperContext): string {
  const { reference } = input;
  return reference === undefined || isAbsent(reference) || isWithheld(reference) ? '' : reference;
}
