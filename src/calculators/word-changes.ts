import { diffArrays } from 'diff';

/** A stretch of words: kept, put in or taken out. */
export interface WordChange {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly words: string;
}

/** A figure with its signs and separators, a word with its apostrophes and hyphens, white space, or any other mark. */
const TOKEN = /[£$€]?\d+(?:[.,:/]\d+)*%?|[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;

/** Texts that differ by more words than this are taken to share none. */
const MOST_CHANGES = 1000;

/**
 * What was taken out of a text and put into it, word by word in reading order; what is taken out stands before what is
 * put in for it. All but the inserted words are the original exactly, all but the deleted ones the final text. A figure
 * changes whole, never digit by digit, and changes parted by nothing but white space are one.
 */
export function wordChanges(original: string, final: string): readonly WordChange[] {
  const found = diffArrays(tokens(original), tokens(final), { maxEditLength: MOST_CHANGES });
  if (!found) return joined(settled(original, final));
  const changes: WordChange[] = [];
  let deleted = '';
  let inserted = '';
  const close = () => {
    changes.push(...settled(deleted, inserted));
    deleted = '';
    inserted = '';
  };
  for (const { added, removed, value } of found) {
    const words = value.join('');
    const between = !added && !removed && !(deleted + inserted !== '' && /^\s+$/.test(words));
    if (between) {
      close();
      changes.push({ kind: 'kept', words });
      continue;
    }
    if (!added) deleted += words;
    if (!removed) inserted += words;
  }
  close();
  return joined(changes);
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** One change, without the white space that both of its sides begin or end with. */
function settled(deleted: string, inserted: string): readonly WordChange[] {
  const before = sharedSpace(/^\s+/, deleted, inserted);
  const [out, put] = [deleted.slice(before.length), inserted.slice(before.length)];
  const after = sharedSpace(/\s+$/, out, put);
  return [
    { kind: 'kept', words: before },
    { kind: 'deleted', words: out.slice(0, out.length - after.length) },
    { kind: 'inserted', words: put.slice(0, put.length - after.length) },
    { kind: 'kept', words: after },
  ];
}

function sharedSpace(place: RegExp, one: string, other: string): string {
  const space = place.exec(one)?.[0] ?? '';
  return space === (place.exec(other)?.[0] ?? '') ? space : '';
}

/** Without stretches that hold nothing, and with neighbours of one kind as one. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const out: WordChange[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (change.words === '') continue;
    if (last?.kind === change.kind) out[out.length - 1] = { ...last, words: last.words + change.words };
    else out.push(change);
  }
  return out;
}
