import { isWithheld } from '../../exemption/withheld.ts';
import type { DocumentDefinition } from '../../schema/authority.ts';
import { isAbsent } from '../../schema/fact.ts';
import type { Text } from '../../schema/in-language.ts';
import { decisionOf } from '../decision-of.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { dayWords } from './day-words.ts';
import { constituentShortName, officeWords } from './office-words.ts';
import { absenceReason } from './section-body.ts';
import { type CellView, wordsCell } from './table-view.ts';
import { exemptInformationCell, exemptParagraphsCell, flagCell, keyDecisionCell } from './title-flags.ts';

type Entry = NonNullable<DocumentDefinition['title_block']>[number];

/** One row of the block at a paper's head. */
export interface TitleRow {
  readonly term: string;
  readonly cell: CellView;
}

/** The rows that the house style lists, in its order; a row of which the case says nothing is left out. */
export function titleRows(paper: PaperContext): readonly TitleRow[] {
  const listed = paper.authority.documents[paper.kind]?.title_block ?? [];
  return listed
    .flatMap((entry) => rowsOf(entry, paper))
    .filter(({ cell }) => cell.kind !== 'lines' || cell.lines.length > 0);
}

/** A joint committee has one row for each authority where what is asked differs between them. */
function rowsOf(entry: Entry, paper: PaperContext): readonly TitleRow[] {
  const term =
    entry.label === undefined ? paper.words(`label-${entry.field}`) : plainText(entry.label, paper);
  const authorities = entriesOf(paper.case.authorities);
  const each = (make: (authority: (typeof authorities)[number]) => CellView | undefined) =>
    authorities.flatMap((authority) => {
      const cell = isWithheld(authority) ? wordsCell(authority.withheld.replacement) : make(authority);
      const name = constituentShortName(authority.id, paper);
      return cell ? [{ term: `${term}, ${name}`, cell }] : [];
    });
  switch (entry.field) {
    case 'lead_member_by_authority':
      return each(({ lead_member: member }) =>
        member === undefined ? undefined : wordsCell(plainText(member, paper)),
      );
    case 'wards':
      if (paper.case.wards === undefined && authorities.length > 0)
        return each(({ wards }) => (wards === undefined ? undefined : listCell(wards, paper)));
      break;
    case 'key_decision':
      if (authorities.some(({ key_decision: key }) => key !== undefined))
        return each(({ key_decision: key }) => key && keyDecisionCell(key, paper));
      break;
    case 'call_in':
      if (authorities.some(({ call_in: flag }) => flag !== undefined))
        return each(({ call_in: flag }) => flag && flagCell(flag, paper));
      break;
  }
  return [{ term, cell: cellOf(entry.field, paper) }];
}

function cellOf(field: Entry['field'], paper: PaperContext): CellView {
  const { case: input, authority, language } = paper;
  switch (field) {
    case 'authority':
      return wordsCell(plainText(authority.name, { language }));
    case 'body':
      return wordsCell(bodyName(paper));
    case 'date':
      return wordsCell(dateWords(paper));
    case 'title':
      return wordsCell(plainText(input.title, { language }));
    case 'reference':
      return factCell(input.reference, paper);
    case 'report_of':
    case 'authors':
    case 'lead_officer':
      return wordsCell(...entriesOf(input.report_of).map((officer) => officeWords(officer, paper)));
    case 'lead_members':
    case 'lead_member_by_authority':
      return wordsCell(...entriesOf(input.lead_members).map((officer) => officeWords(officer, paper)));
    case 'wards':
      return listCell(input.wards, paper);
    case 'key_decision':
      return keyDecisionCell(input.key_decision, paper);
    case 'call_in':
      return flagCell(input.call_in, paper);
    case 'equality_duty':
      return flagCell(input.equality_duty, paper);
    case 'exempt_information':
      return exemptInformationCell(paper);
    case 'exempt_paragraphs':
      return exemptParagraphsCell(paper);
    case 'submitted_on':
      return wordsCell(dayWords(input.submitted_on, paper));
    case 'force_business':
      return factCell(input.force_business, paper);
    case 'status':
      return statusCell(paper);
    case 'decision_maker':
      return wordsCell(decisionMaker(paper));
  }
}

/** The body of the meeting or decision; for one person's decision, that person's office. */
export function bodyName({ kind, case: input, authority, language }: PaperContext): string {
  const body =
    decisionOf(kind, input, authority)?.body ?? authority.bodies.find(({ id }) => id === input.body);
  return body ? plainText(body.name, { language }) : plainText(input.decision_maker, { language });
}

/** The day of the meeting; for a paper that records a decision, the day it was taken. */
export function dateWords(paper: PaperContext): string {
  const { kind, case: input, authority } = paper;
  const records = kind === 'decision-notice' || kind === 'minute-extract' || kind === 'public-summary';
  const taken = records ? decisionOf(kind, input, authority)?.decision.taken_on : undefined;
  return dayWords(taken ?? input.meeting?.date, paper);
}

function decisionMaker({ kind, case: input, authority, language }: PaperContext): string {
  return plainText(decisionOf(kind, input, authority)?.decision.decision_maker ?? input.decision_maker, {
    language,
  });
}

function statusCell({ case: input, words }: PaperContext): CellView {
  const { exempt_information: exempt } = input;
  if (exempt === undefined || isWithheld(exempt)) return wordsCell(words('status-public'));
  if (isWithheld(exempt.answer)) return wordsCell(exempt.answer.withheld.replacement);
  const key = { no: 'status-public', partly: 'status-part', yes: 'status-confidential' } as const;
  return wordsCell(words(key[exempt.answer]));
}

function factCell(value: unknown, paper: PaperContext): CellView {
  if (value === undefined) return wordsCell();
  if (isWithheld(value)) return wordsCell(value.withheld.replacement);
  if (isAbsent(value)) return wordsCell(absenceReason(value, paper));
  return wordsCell(plainText(value as Text, paper));
}

function listCell(value: unknown, paper: PaperContext): CellView {
  return Array.isArray(value)
    ? wordsCell(value.map((entry: Text) => plainText(entry, paper)).join(', '))
    : factCell(value, paper);
}
