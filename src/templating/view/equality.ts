import { isWithheld } from '../../exemption/withheld.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { PaperContext } from '../paper-context.ts';
import { type Field, readField } from '../read-field.ts';
import { entriesOf, plainText, wordsFor } from '../readable.ts';
import { isWordKey } from '../words.ts';
import { blockViews } from './blocks.ts';
import { dayWords } from './day-words.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';
import { fieldCell, simpleTable, type TableView, wordsCell } from './table-view.ts';

type Equality = NonNullable<PaperContext['case']['equality']>;

/** The equality section: the assessment and what it found, the text, the three limbs, and each characteristic. */
export function equalityBody(paper: PaperContext): SectionBody {
  const { equality } = paper.case;
  if (!equality) return emptyBody('equality');
  if (isWithheld(equality)) return { ...filledBody('equality', {}), withheld: 'equality' };
  const { limbs, blocks } = equality;
  return filledBody('equality', {
    summary: summaryField(equality, paper),
    blocks: blockViews('equality.blocks', entriesOf(blocks), paper),
    limbs:
      limbs === undefined
        ? []
        : (['eliminate', 'advance', 'foster'] as const).map((limb) => ({
            heading: paper.words(limb),
            path: `equality.limbs.${limb}`,
          })),
    characteristics: characteristicsTable(equality, paper),
  });
}

/** How far the assessment has come and what it found, as one paragraph. */
function summaryField(equality: Equality, paper: PaperContext): Field | null {
  const summary = readField('equality.assessment.summary', paper);
  if (summary?.kind !== 'markdown') return summary ?? null;
  const words = escapeMarkdown(assessmentWords(equality, paper));
  return words === '' ? summary : { ...summary, markdown: `${words} ${summary.markdown.trimStart()}` };
}

/** How far the assessment has come, and its date and reference where they are stated. */
function assessmentWords({ assessment }: Equality, paper: PaperContext): string {
  if (isWithheld(assessment)) return '';
  const { status, date, reference } = assessment;
  return [
    status === 'not_published' || isWithheld(status) ? '' : paper.words(`equality-${status}`),
    date === undefined ? '' : paper.words('assessment-date', { date: dayWords(date, paper) }),
    reference === undefined
      ? ''
      : paper.words('assessment-reference', { reference: plainText(reference, paper) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function characteristicsTable({ characteristics }: Equality, paper: PaperContext): TableView | null {
  const entries = entriesOf(characteristics);
  if (entries.length === 0) return null;
  const { words } = paper;
  const columns = [
    { heading: words('characteristic'), kind: 'text', width: 3 },
    { heading: words('effect'), kind: 'text', width: 2 },
    { heading: words('explanation'), kind: 'text', width: 6 },
  ] as const;
  const rows = entries.map((entry) =>
    isWithheld(entry)
      ? [
          wordsCell(isWordKey(entry.id) ? words(entry.id) : ''),
          wordsCell(words('withheld')),
          wordsCell(entry.withheld.replacement),
        ]
      : [
          wordsCell(words(entry.id)),
          wordsCell(wordsFor(entry.effect, paper)),
          fieldCell(`equality.characteristics.${entry.id}.text`),
        ],
  );
  const headings = columns.map(({ heading }) => heading).join(', ');
  const summary = words('table-summary', { rows: String(rows.length), columns: headings });
  return simpleTable(
    { id: 'equality.characteristics', caption: words('characteristics-caption'), summary },
    columns,
    rows,
  );
}
