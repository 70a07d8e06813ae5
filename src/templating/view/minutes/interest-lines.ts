import type { Meeting } from '../../../schema/meeting.ts';
import { changeFirst, withoutLanguageMarks } from '../../../style/other-language.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { plainText } from '../../readable.ts';
import { dayWords } from '../day-words.ts';
import { minuteReference } from './minute-reference.ts';
import { personWords } from './person-words.ts';

type Interest = NonNullable<Meeting['interests']>[number];

/** Interests declared under an item: who, of what kind, its nature where the public may know it, and what was done. */
export function interestLines(item: string, context: MinutesContext): readonly string[] {
  return interestsOf(context)
    .filter((interest) => interest.item === item)
    .map((interest) => [declared(interest, context), ...doneAbout(interest, context)].join(' '));
}

/** What the item for declarations says: who declared an interest in which minute, or that nobody did. */
export function declarationLines(context: MinutesContext): readonly string[] {
  const { words } = context;
  const interests = interestsOf(context);
  if (context.case.attendance === undefined && interests.length === 0) return [];
  if (interests.length === 0) return [words('minutes-no-interests')];
  return interests.map(({ person, kind, item }) =>
    words('minutes-interest-noted', {
      person: personWords(person, context),
      kind: words(`minutes-interest-${kind}`),
      minute: minuteReference(item, context),
    }),
  );
}

const interestsOf = ({ case: meeting }: MinutesContext) => meeting.interests ?? [];

function declared({ person, kind, nature }: Interest, context: MinutesContext): string {
  const { words } = context;
  const blanks = { person: personWords(person, context), kind: words(`minutes-interest-${kind}`) };
  const said = plainText(nature, context).trim();
  if (said === '') return words('minutes-interest-plain', blanks);
  const stopped = /[.!?]$/.test(withoutLanguageMarks(said)) ? said : `${said}.`;
  return words('minutes-interest', { ...blanks, nature: lowered(stopped) });
}

/** "Owns a business" goes on from "declared an interest:"; an acronym keeps its capitals. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(withoutLanguageMarks(words))
    ? changeFirst(words, (first) => first.toLowerCase())
    : words;
}

function doneAbout({ action, dispensation }: Interest, context: MinutesContext): readonly string[] {
  const { words } = context;
  const granted =
    dispensation &&
    words('minutes-dispensation', { by: dispensation.by, date: dayWords(dispensation.on, context) });
  return [...(granted === undefined ? [] : [granted]), words(`minutes-action-${action}`)];
}
