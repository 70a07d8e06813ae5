import {
  endsInOther,
  hasLanguageMarks,
  isInOtherLanguage,
  passagesOf,
  withoutLanguageMarks,
} from '../style/other-language.ts';
import type { Inline, Root, Text } from './nodes.ts';

type Language = NonNullable<Text['language']>;

/** Strings of a tree that stand for words of their own, and the key that says their language beside each. */
const WORDED = { term: 'termLanguage', detail: 'detailLanguage' } as const;

/**
 * The finished tree with every passage that templates have marked as being in the other language in a text of its own
 * that says so; descriptions, which have one language, are without marks. What has no marks is the same object.
 */
export function markLanguages(root: Root, language: Language): Root {
  const other = language === 'cy' ? 'en' : 'cy';
  return spoken(root, other) as Root;
}

function spoken(value: unknown, other: Language): unknown {
  if (typeof value === 'string') return withoutLanguageMarks(value);
  if (Array.isArray(value)) {
    if (value.some(isText)) return inlinesIn(value as readonly Inline[], other, { now: false });
    return sameOr(
      value,
      value.map((each: unknown) => spoken(each, other)),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([key, inner]) => [key, spoken(inner, other)] as const);
  const languages = entries.flatMap(([key, inner]) => languageOf(key, inner, value, other));
  if (languages.length === 0 && changed.every(([, inner], i) => inner === entries[i]?.[1])) return value;
  return Object.fromEntries([...changed, ...languages]);
}

/** What stands beside a string that is in the other language as a whole. */
function languageOf(key: string, inner: unknown, of: object, other: Language): readonly [string, Language][] {
  if (typeof inner !== 'string' || !isInOtherLanguage(inner)) return [];
  if (key === 'term' || key === 'detail') return [[WORDED[key], other]];
  return key === 'text' && 'target' in of && 'depth' in of ? [['language', other]] : [];
}

/** Marks go on from one text to the next, so that words in bold type within a passage are in its language too. */
function inlinesIn(inlines: readonly Inline[], other: Language, at: { now: boolean }): readonly Inline[] {
  const out = inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'text') return textsOf(inline, other, at);
    if (!('children' in inline)) return [spoken(inline, other) as Inline];
    const children = inlinesIn(inline.children, other, at);
    return [children === inline.children ? inline : { ...inline, children }];
  });
  return sameOr(inlines, out);
}

function textsOf(text: Text, other: Language, at: { now: boolean }): readonly Text[] {
  if (!at.now && !hasLanguageMarks(text.value)) return [text];
  const passages = passagesOf(text.value, at.now);
  at.now = endsInOther(text.value, at.now);
  return passages.map(({ words, other: foreign }) => ({
    type: 'text',
    value: words,
    ...(foreign ? { language: other } : {}),
  }));
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'text';
}

function sameOr<Each>(before: readonly Each[], after: readonly Each[]): readonly Each[] {
  return after.length === before.length && after.every((each, i) => each === before[i]) ? before : after;
}
