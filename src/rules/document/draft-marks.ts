import { writtenDay } from '../executive/written-day.ts';
import type { Finding, RuleContext } from '../rule.ts';

/** Marks of work on a text, which no finished paper has. */
const MARK =
  /\bDRAFT\b|\[(?:insert|to be confirmed|tbc|drafting note)\b[^\]\n]{0,80}\]?|\b(?:insert|add)\s(?:text|figure|date)\shere\b|\bError!\s(?:Reference|Bookmark)\b/g;

/** Words and beginnings of which one is in every mark. */
const PARTS = ['draft', '[insert', '[to be confirmed', '[tbc', '[drafting note', 'here', 'error'];

/** Marks of a draft in the words of a paper that is marked final, and a draft whose report has been published. */
export function draftMarks(context: RuleContext): readonly Finding[] {
  return context.case.status === 'draft' ? publishedDraft(context) : marks(context);
}

function marks({ case: input, prose }: RuleContext): Finding[] {
  return prose.find(MARK, PARTS).map(({ passage, offset, written }) => ({
    path: passage.field.at,
    textOffset: offset,
    message: `The case is marked ${input.status}, but "${written}" is a mark of a draft.`,
    found: written,
    expected: 'the finished words',
    mend: 'Delete the mark, or mark the case "draft".',
  }));
}

function publishedDraft({ case: input }: RuleContext): Finding[] {
  const day = input.meeting?.report_published_on;
  if (day === undefined) return [];
  return [
    {
      path: 'status',
      message: `The case is marked draft, but its report was published on ${writtenDay(day)}.`,
      found: 'draft',
      expected: 'published',
      mend: 'Mark it "published", or take out the day until it is.',
    },
  ];
}
