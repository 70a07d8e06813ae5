import type { Figure } from '../../calculators/figure.ts';
import { formatDate } from '../../calculators/format/format-date.ts';
import { shared, stemsOf, tellingStems } from '../names/words-of.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { datesIn, exists } from './dates-in-text.ts';
import { stemsOfFigure } from './known-money.ts';
import { sentenceAt } from './sentences.ts';

/** Dates typed in prose that are a date of the case in another year: the sentence speaks of it, and of no other. */
export function contradictedDates(context: RuleContext): Finding[] {
  const typed = datesIn(context.prose);
  if (typed.length === 0) return [];
  const known = [...context.figures.values()].flatMap((figure) =>
    figure.value.kind === 'date' ? [{ figure, date: figure.value.date }] : [],
  );
  const byDay = new Map<string, typeof known>();
  for (const one of known.filter(({ figure }) => isNamed(figure))) {
    const day = one.date.slice('YYYY-'.length);
    byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  const days = new Set(known.map(({ date }) => date));
  return typed.flatMap((one): Finding[] => {
    const { match, date, dayOfYear } = one;
    if (date === undefined || !exists(one) || days.has(date)) return [];
    const candidates = byDay.get(dayOfYear);
    if (!candidates) return [];
    const { text } = sentenceAt(match.passage, match.offset);
    const words = tellingStems(text);
    const all = new Set(stemsOf(text));
    const speaksOf = (figure: Figure) => {
      const ties = shared(words, stemsOfFigure(figure, context));
      return ties >= 2 || (ties === 1 && shared(all, new Set(stemsOf(figure.label))) >= 3);
    };
    const meant = candidates.find(({ figure }) => speaksOf(figure));
    if (!meant) return [];
    const written = match.written.replace(/\s+/g, ' ');
    const right = formatDate(meant.date, '1 April 2024', 'en');
    return [
      {
        path: match.passage.field.at,
        textOffset: match.offset,
        message: `${written} is not what the case says: "${meant.figure.label}" is ${right} (${meant.figure.path}).`,
        found: written,
        expected: right,
        mend: `Write ":value[${meant.figure.path}]" for it; if it is another day, say what happens on it.`,
      },
    ];
  });
}

/** Dates that the case gives a label of its own; what contracts say of theirs is LNT-19's. */
function isNamed({ path }: Figure): boolean {
  return path.startsWith('figures.');
}
