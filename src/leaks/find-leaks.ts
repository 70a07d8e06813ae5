import { amountsIn } from './amounts/amounts-in.ts';
import { givesAway, type Setting } from './amounts/gives-away.ts';
import { keyOf } from './amounts/said-amount.ts';
import { type FileToSearch, type FoundLeak, IN_ITS_NAME, type Leak } from './leak.ts';
import type { Passage } from './readers/passage.ts';
import { readFile } from './readers/read-file.ts';
import type { Secret, WordNeedle } from './secret.ts';
import { NeedleIndex } from './words/needle-index.ts';
import { squash } from './words/squash.ts';

/** Fewest letters of what counts when it is found in what no person reads: words of markup, and bytes by chance. */
const SHORTEST_UNREAD = 7;

/**
 * Opens finished files and searches them, their names too, for everything that is secret. Each secret is told once
 * for each place of a file. What could not be read is told as well: a file is clean only if nothing is given back.
 * Where nothing is secret nothing can leak, and no file is opened.
 */
export function findLeaks(files: readonly FileToSearch[], secrets: readonly Secret[]): readonly Leak[] {
  if (secrets.length === 0) return [];
  const index = new NeedleIndex<Secret>();
  for (const secret of secrets) for (const needle of secret.words) index.add(needle, secret);
  const search: Search = { index, withAmounts: secrets.filter(({ amounts }) => amounts.length > 0) };
  return files.flatMap((file) => {
    const { passages, unread } = readFile(file.name, file.bytes);
    const found = [...namePassages(file.name), ...passages].flatMap((passage) =>
      leaksIn(passage, file, search),
    );
    return [
      ...once(found),
      ...unread.map(({ where, reason }): Leak => ({ kind: 'unread', file: file.name, where, reason })),
    ];
  });
}

interface Search {
  readonly index: NeedleIndex<Secret>;
  readonly withAmounts: readonly Secret[];
}

/** A name as it stands, and as the words and amounts that its hyphens may stand for. */
function namePassages(name: string): readonly Passage[] {
  const plain = name.replace(/\.[a-z0-9]{2,5}$/i, '');
  const readings = new Set([plain, plain.replace(/[-_]+/g, ' '), plain.replace(/(?<=\d)[-_](?=\d)/g, '.')]);
  return [{ kind: 'text', where: IN_ITS_NAME, text: [...readings].join('\n') }];
}

function leaksIn(passage: Passage, file: FileToSearch, search: Search): readonly FoundLeak[] {
  const leakAt = (secret: Secret, from: number, to: number): FoundLeak => ({
    kind: 'found',
    file: file.name,
    where: placeIn(passage, from),
    path: secret.path,
    entry: secret.entry,
    ...(secret.place && { place: secret.place }),
    found: passage.text.slice(from, to),
  });
  return [...wordLeaks(passage, search, leakAt), ...amountLeaks(passage, search, leakAt)];
}

type LeakAt = (secret: Secret, from: number, to: number) => FoundLeak;

function wordLeaks(passage: Passage, { index }: Search, leakAt: LeakAt): readonly FoundLeak[] {
  if (passage.kind === 'cell') return [];
  const squashed = squash(passage.text);
  const counts = ({ key }: WordNeedle) => passage.kind === 'text' || key.length >= SHORTEST_UNREAD;
  const leaks: FoundLeak[] = [];
  for (const { needle, owner, from, to } of index.hits(squashed)) {
    const [first, end] = [squashed.at[from] ?? 0, (squashed.at[to - 1] ?? 0) + 1];
    if (counts(needle) && (needle.parted || !PARAGRAPH_END.test(passage.text.slice(first, end))))
      leaks.push(leakAt(owner, first, end));
  }
  return leaks;
}

/**
 * A sentence that ends where its line does. Words on both sides of it stand together by chance, as the end of what leads
 * in to a list and its first entry do, unless a sentence ends there in what is withheld too.
 */
const PARAGRAPH_END = /[:.;?!]["”’)\]]*[^\S\n]*\n/;

function amountLeaks({ kind, text }: Passage, { withAmounts }: Search, leakAt: LeakAt): readonly FoundLeak[] {
  if (kind === 'bytes' || withAmounts.length === 0 || (kind === 'cell' && text.trim().length > 24)) return [];
  const setting: Setting = kind === 'text' ? 'text' : kind;
  const whole = (written: string) =>
    text.replace(/[\s()−–-]/g, '').length === written.replace(/\s/g, '').length;
  return amountsIn(text).flatMap((amount) => {
    if (kind === 'cell' && !whole(amount.written)) return [];
    const key = keyOf(amount.said);
    return withAmounts
      .filter(({ open, amounts }) => !open.has(key) && amounts.some((one) => givesAway(amount, one, setting)))
      .map((secret) => leakAt(secret, amount.offset, amount.offset + amount.written.length));
  });
}

function placeIn({ where, marks }: Passage, offset: number): string {
  return marks?.findLast(({ from }) => from <= offset)?.where ?? where;
}

/** Of the same secret at the same place of a file one, with the longest words found. */
function once(leaks: readonly FoundLeak[]): readonly FoundLeak[] {
  const kept = new Map<string, FoundLeak>();
  for (const leak of leaks) {
    const key = [leak.where, leak.path, leak.entry].join('\0');
    const known = kept.get(key);
    if (!known || leak.found.length > known.found.length) kept.set(key, leak);
  }
  return [...kept.values()];
}
