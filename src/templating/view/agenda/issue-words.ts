import type { Meeting } from '../../../schema/meeting.ts';
import type { AgendaContext, PageRange } from '../../agenda-context.ts';
import { plainText } from '../../readable.ts';
import { listedWords } from './listed-words.ts';

/** What a supplement says of an item: "Replaces pages 45 to 52, because …", or why it comes only now. */
export function issueWords({ id }: Meeting['items'][number], context: AgendaContext): readonly string[] {
  const { issue, words, language } = context;
  const note = issue?.notes.get(id);
  if (!issue || !note) return [];
  const reason = asClause(plainText(note.reason, context), language === 'en');
  const number = String(issue.number);
  const { replaces } = note;
  const [first] = replaces;
  if (!first) return [words('agenda-brought', { number, reason })];
  const pages = rangesWords(replaces, context);
  const one = replaces.length === 1 && first.from === first.to;
  return [words(one ? 'agenda-replaces-one' : 'agenda-replaces', { pages, reason })];
}

/** "9 to 24 and 97 to 104". */
export function rangesWords(ranges: readonly PageRange[], context: AgendaContext): string {
  const shown = ranges.map(({ from, to }) =>
    from === to ? String(from) : context.words('agenda-range', { from: String(from), to: String(to) }),
  );
  return listedWords(shown, context);
}

/** Words with which a sentence begins and which are no name, so that they lose their capital within another. */
const FUNCTION_WORDS = new Set(
  'A An The This That These Those It Its Their There They One Some After Before When While As Since At In On By No'.split(
    ' ',
  ),
);

/** A reason typed as a sentence, fit to follow "because": without its capital, where that is safe, and its full stop. */
function asClause(sentence: string, lower: boolean): string {
  const [first = ''] = sentence.split(/\s/, 1);
  const trimmed = sentence.trim().replace(/\.$/, '');
  return lower && FUNCTION_WORDS.has(first) ? first.toLowerCase() + trimmed.slice(first.length) : trimmed;
}
