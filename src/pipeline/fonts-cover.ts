import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { Authority } from '../schema/authority.ts';
import { USUAL_FACE } from '../style/typefaces.ts';
import { nameOfSign, type SignKind, type StrangeSign, strangeSigns } from './strange-characters.ts';
import { typefacesOf } from './typefaces.ts';
import type { Workspace } from './workspace.ts';

/** Findings of one file at most; a text in a script that no face has would give hundreds. */
const MOST = 20;
const SOURCE = 'house rule; PDF/UA-1 (ISO 14289-1) 7.21.8';

/**
 * Reports each character of a case or a meeting that the authority's typeface lacks, or that no paper can set: which it
 * is, and what will be printed. A file of the usual characters opens no font.
 */
export function fontsCover(
  input: unknown,
  authority: Authority,
  workspace: Workspace,
): readonly Diagnostic[] {
  const strange = strangeSigns(input);
  if (strange.length === 0) return [];
  const face = authority.style?.typeface ?? USUAL_FACE;
  const typeface = typefacesOf(workspace)(face);
  if (!typeface) return [];
  const findings = strange.flatMap((found) => findingOf(found, face, typeface));
  if (findings.length <= MOST) return findings;
  return [...findings.slice(0, MOST), andMore(findings.slice(MOST))];
}

/** Kinds that no typeface helps with: what is wrong, and how to mend it. */
const UNSET: Partial<Record<SignKind, readonly [string, string]>> = {
  'joined emoji': [
    'is one picture made of several characters, which the papers cannot join.',
    'Write in words what the picture says, or leave it out.',
  ],
  'right to left': [
    'is of a script that runs from right to left, which the papers cannot set.',
    'Write the name or the words in Latin letters, or supply the text as an appendix.',
  ],
  private: ['is a private one, which each font fills as it likes.', 'Replace it by a character with a name.'],
};

function findingOf(found: StrangeSign, face: string, typeface: Typeface): Diagnostic[] {
  const { sign, kind } = found;
  const unset = UNSET[kind];
  if (unset) return [finding('error', found, ...unset)];
  const codePoint = sign.codePointAt(0) ?? 0;
  const inSymbols = typeface.symbols.has(codePoint);
  const cuts = Object.values(typeface.cuts);
  const ofCuts = inSymbols ? typeface.cuts.regular.has(codePoint) : cuts.every((cut) => cut.has(codePoint));
  if (ofCuts) return [];
  if (inSymbols) {
    const words = `is not in the typeface ${face}; it is printed in the symbol face.`;
    return [finding('advice', found, words, 'Nothing need be done.')];
  }
  const mend = MENDS[kind] ?? 'Replace the character, or write the word out in letters.';
  return [finding('error', found, 'is in no typeface here; a question mark would be printed.', mend)];
}

const MENDS: Partial<Record<SignKind, string>> = {
  emoji: 'Write in words what the picture says, or leave it out.',
  'east asian': 'Write the name or the words in Latin letters, or supply the text as an appendix.',
};

const NOUNS: Partial<Record<SignKind, string>> = {
  emoji: 'emoji',
  'joined emoji': 'emoji',
  'east asian': 'Chinese, Japanese or Korean character',
};

function finding(
  severity: 'advice' | 'error',
  { sign, kind, path, textOffset }: StrangeSign,
  words: string,
  mend: string,
): Diagnostic {
  const name = nameOfSign(sign.replace(/\ufe0f$/, ''));
  const noun = NOUNS[kind] ?? 'character';
  const shown = kind === 'private' ? name : `"${sign}" (${name})`;
  return {
    rule: 'FNT-01',
    severity,
    message: `The ${noun} ${shown} ${words}`,
    path,
    textOffset,
    found: name,
    mend,
    source: SOURCE,
  };
}

function andMore(rest: readonly Diagnostic[]): Diagnostic {
  const names = rest.slice(0, MOST).map(({ found }) => found);
  return {
    rule: 'FNT-01',
    severity: rest.some(({ severity }) => severity === 'error') ? 'error' : 'advice',
    message: `${rest.length} further characters of this file are not in its typeface.`,
    found: `${names.join(', ')}${rest.length > names.length ? ' …' : ''}`,
    mend: 'Mend those named above first; the others are named when those are gone.',
    source: SOURCE,
  };
}
