import { isWithheld } from '../../exemption/withheld.ts';
import { isAbsent } from '../../schema/fact.ts';
import type { Flag } from '../../schema/header.ts';
import type { PaperContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';
import { dayWords } from './day-words.ts';
import { absenceReason } from './section-body.ts';
import { type CellView, wordsCell } from './table-view.ts';

type KeyDecision = PaperContext['case']['key_decision'];

/** A question with its tick boxes, the reason beneath. */
export function flagCell(flag: Flag | undefined, paper: PaperContext): CellView {
  if (flag === undefined) return wordsCell();
  if (isWithheld(flag)) return wordsCell(flag.withheld.replacement);
  return tickCell(flag.answer, [plainText(flag.reason, paper)], paper);
}

/** Whether the decision is key, why, and by which notice. */
export function keyDecisionCell(key: KeyDecision, paper: PaperContext): CellView {
  if (key === undefined) return wordsCell();
  if (isWithheld(key)) return wordsCell(key.withheld.replacement);
  return tickCell(key.answer, [plainText(key.reason, paper), noticeWords(key.notice, paper)], paper);
}

function noticeWords(notice: NonNullable<KeyDecision>['notice'], paper: PaperContext): string {
  if (notice === undefined) return '';
  if (isWithheld(notice)) return notice.withheld.replacement;
  if (isAbsent(notice)) return absenceReason(notice, paper);
  const date = dayWords(notice.published_on, paper);
  return paper.words('notice-of-key-decision', { reference: plainText(notice.reference, paper), date });
}

/** Whether anything is withheld. Where the block states the status as well, its words stand without boxes. */
export function exemptInformationCell(paper: PaperContext): CellView {
  const { exempt_information: exempt } = paper.case;
  if (exempt === undefined) return wordsCell();
  if (isWithheld(exempt)) return wordsCell(exempt.withheld.replacement);
  const reason = plainText(exempt.reason, paper);
  const ground =
    exempt.ground === undefined
      ? ''
      : paper.words('exempt-ground', { ground: plainText(exempt.ground, paper) });
  const block = paper.authority.documents[paper.kind]?.title_block ?? [];
  if (block.some(({ field }) => field === 'status')) return wordsCell(reason, ground);
  return tickCell(exempt.answer, [reason, ground], paper);
}

/** The paragraphs of Schedule 12A relied on, each with what it covers. */
export function exemptParagraphsCell(paper: PaperContext): CellView {
  const { case: input, authority, registers, words, language } = paper;
  const { exempt_information: exempt } = input;
  if (exempt === undefined || isWithheld(exempt)) return wordsCell();
  const paragraphs = isWithheld(exempt.paragraphs) ? [] : (exempt.paragraphs ?? []);
  if (paragraphs.length === 0) return wordsCell(words('not-applicable'));
  return wordsCell(
    ...paragraphs.map((paragraph) => {
      const known = registers.exemptParagraphs.find(
        (entry) => entry.nation === authority.nation && entry.paragraph === paragraph,
      );
      const number = isWithheld(paragraph) ? paragraph.withheld.replacement : String(paragraph);
      return known
        ? words('exempt-paragraph', { number, summary: plainText(known.summary, { language }) })
        : words('exempt-paragraph-plain', { number });
    }),
  );
}

/** Yes and No, and Partly where that is the answer, with lines beneath. */
function tickCell(
  answer: 'yes' | 'no' | 'partly',
  lines: readonly string[],
  { words }: PaperContext,
): CellView {
  const answers = answer === 'partly' ? (['yes', 'partly', 'no'] as const) : (['yes', 'no'] as const);
  return {
    kind: 'ticks',
    choices: answers.map((choice) => ({ label: words(choice), on: choice === answer })),
    lines: lines.filter((line) => line !== ''),
  };
}
