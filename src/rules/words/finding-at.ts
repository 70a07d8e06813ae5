import type { Match, Passage } from '../prose.ts';
import type { Finding } from '../rule.ts';

type Place = Pick<Finding, 'path' | 'textOffset' | 'found'>;

/** The place of a match, as findings give it. */
export function placeOf({ passage, offset, written }: Match): Place {
  return { path: passage.field.at, textOffset: offset, found: written.trim() };
}

/** The mend that puts other words in the place of a match; none where marks of Markdown stand within it. */
export function replacing({ passage, offset, written }: Match, text: string): Pick<Finding, 'fix'> {
  const { length } = written;
  if (passage.field.text.slice(offset, offset + length) !== written) return {};
  return { fix: { offset, length, text } };
}

const BEFORE = /[\p{L}\d]{1,30}$/u;
const AFTER = /^[\p{L}\d]{1,30}/u;

/**
 * A match with the letters and digits that stand around it. A pattern that begins with what is rare, and is widened
 * when it is found, is many times faster than one that begins with any word.
 */
export function widened(match: Match): Match {
  const { passage, offset, written } = match;
  const end = offset + written.length;
  const before = BEFORE.exec(passage.text.slice(Math.max(0, offset - 30), offset))?.[0] ?? '';
  const after = AFTER.exec(passage.text.slice(end, end + 30))?.[0] ?? '';
  return { ...match, offset: offset - before.length, written: before + written + after };
}

/** Names and titles that others gave: papers, contracts, providers, plans. Their style is not the officer's to choose. */
const NAMES =
  /^(?:background_papers|appendices|plans)\.[^.]+\.title|\.(?:name|provider|source|reference|office)$/;

/** Whether a passage is a name or title rather than the officer's sentence. */
export function isName({ field }: Passage): boolean {
  return NAMES.test(field.path);
}
