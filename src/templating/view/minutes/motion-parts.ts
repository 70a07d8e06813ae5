import { escapeMarkdown } from '../../escape-markdown.ts';
import { minuteAnchor } from '../../minute-anchor.ts';
import type { MinuteEntry, MinutesContext } from '../../minutes-context.ts';
import { type Field, fieldOf } from '../../read-field.ts';
import { exclusionMotion } from '../agenda/exclusion-motion.ts';
import { listedWords } from '../agenda/listed-words.ts';
import { labelPart, type MinutePart, quotationPart, resolvedPart, wordsPart } from './minute-part.ts';
import { personWords } from './person-words.ts';
import { type PutMotion, voteParts } from './vote-parts.ts';

/**
 * One motion as the minute has it: who moved and seconded it, its words, the vote, what became of it. A carried motion
 * of its own prints its words as what was resolved; what became of recommendations stands in the resolutions.
 */
export function motionParts(
  motion: PutMotion,
  before: readonly PutMotion[],
  entry: MinuteEntry,
  context: MinutesContext,
): readonly MinutePart[] {
  const { words } = context;
  const { kind, outcome } = motion;
  const path = `${minuteAnchor(entry.number)}.motions.${motion.id}`;
  const field = wordsOf(motion, before, path, entry, context);
  const amendment = kind === 'amendment';
  const ofItsOwn = !amendment && kind !== 'recommendations' && motion.recommendations === undefined;
  const resolves = ofItsOwn && field !== undefined && outcome === 'carried';
  const quoted = resolves ? undefined : field;
  return [
    ...(amendment ? [labelPart(words('minutes-amendment'))] : []),
    wordsPart(`${movedWords(motion, context)}${quoted ? ':' : '.'}`),
    ...(quoted ? [quotationPart(quoted)] : []),
    ...voteParts(motion, path, context),
    ...(resolves
      ? [resolvedPart(ownResolution(field, path, context))]
      : [wordsPart(words(`minutes-${amendment ? 'amendment' : 'motion'}-${outcome}`))]),
  ];
}

function ownResolution(field: Field, path: string, context: MinutesContext) {
  const leadIn = fieldOf(
    'authority.minutes-resolved',
    context.words('minutes-resolved'),
    context,
    context.language,
  );
  return { role: 'resolutions', leadIn, alone: { id: path, field }, items: [] } as const;
}

function movedWords({ mover, seconder }: PutMotion, context: MinutesContext): string {
  const { words } = context;
  if (mover === undefined) return words('minutes-moved-plain');
  const by = personWords(mover, context);
  return seconder === undefined
    ? words('minutes-moved-alone', { mover: by })
    : words('minutes-moved', { mover: by, seconder: personWords(seconder, context) });
}

/** The motion's own words; else the usual ones for its kind, where there are any. */
function wordsOf(
  motion: PutMotion,
  before: readonly PutMotion[],
  path: string,
  entry: MinuteEntry,
  context: MinutesContext,
): Field | undefined {
  const words = motion.text ?? escapeMarkdown(usualWords(motion, before, entry, context));
  if (words === '') return undefined;
  const usual = motion.text === undefined ? context.language : undefined;
  const field = fieldOf(`${path}.text`, words, context, usual);
  return field.kind === 'markdown'
    ? { ...field, markdown: context.tools.citing(entry.item.id, field.markdown) }
    : field;
}

function usualWords(
  { kind, recommendations }: PutMotion,
  before: readonly PutMotion[],
  entry: MinuteEntry,
  context: MinutesContext,
): string {
  const { words } = context;
  if (kind === 'exclusion') return exclusionWords(context) || words('minutes-motion-exclusion');
  if (kind === 'other') return '';
  if (kind !== 'recommendations') return words(`minutes-motion-${kind}`);
  const changed = before.some((motion) => motion.kind === 'amendment' && motion.outcome === 'carried');
  const ending = changed ? ('-amended' as const) : ('' as const);
  const some = someOf(recommendations, entry, context);
  return some === undefined
    ? words(`minutes-motion-recommendations${ending}`)
    : words(`minutes-motion-some${ending}`, { some });
}

/** "recommendations (a) and (b)" where a motion moves some of an item's recommendations and not all. */
function someOf(
  moved: readonly string[] | undefined,
  { item, matter }: MinuteEntry,
  context: MinutesContext,
): string | undefined {
  if (!moved || !matter || moved.length >= matter.outcomes.length) return undefined;
  const cited = moved.map((id) => context.tools.citationOf(item.id, `recommendations.${id}`));
  if (!cited.every((one) => one !== undefined)) return undefined;
  const numbers = cited.map((one) => one.slice(one.lastIndexOf(' ') + 1));
  const key = numbers.length === 1 ? 'minutes-recommendation' : 'minutes-recommendations';
  return context.words(key, { numbers: listedWords(numbers, context) });
}

/** The motion of the agenda with minute numbers for those of items, where every item it names has one. */
function exclusionWords(context: MinutesContext): string {
  const exempt = context.entries.filter(
    ({ item }) => item.exempt !== undefined && item.status !== 'withdrawn',
  );
  if (exempt.some(({ minute }) => minute === undefined)) return exclusionMotion(context);
  const { words } = context;
  return exclusionMotion({
    ...context,
    entries: context.entries.map((entry) => ({ ...entry, number: entry.minute ?? entry.number })),
    words: (key, blanks) => words(MINUTE_KEYS.get(key) ?? key, blanks),
  });
}

const MINUTE_KEYS: ReadonlyMap<string, 'exclusion-minute' | 'exclusion-minutes' | 'exclusion-minute-while'> =
  new Map([
    ['exclusion-item', 'exclusion-minute'],
    ['exclusion-items', 'exclusion-minutes'],
    ['exclusion-while', 'exclusion-minute-while'],
  ] as const);
