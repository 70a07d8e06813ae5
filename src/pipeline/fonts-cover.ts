import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openTypeface } from '../fonts/open-typeface.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import type { Workspace } from './workspace.ts';

/** Characters every face we ship has, so that most cases are checked without opening a font. */
const COMMON =
  /^[\n\r\t\u0020-\u007e\u00a0-\u017f\u2010-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]*$/;

/** What no paper prints and every paper leaves out: soft hyphens, joiners, marks that choose between forms. */
const LEFT_OUT = /^[\p{Cf}\p{Variation_Selector}]$/u;

/** Scripts that run from right to left, which the papers cannot set: their letters would stand in the wrong order. */
const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]$/u;

/** Findings of one case at most; a text in a script that no face has would give hundreds. */
const MOST = 20;

interface Strange {
  readonly character: string;
  readonly path: string;
  readonly textOffset: number;
}

/** Reports each character of a case that the authority's typeface lacks: which, and what will be printed. */
export function fontsCover(input: Case, authority: Authority, workspace: Workspace): readonly Diagnostic[] {
  const strange = strangeCharacters(input).filter(({ character }) => !LEFT_OUT.test(character));
  if (strange.length === 0) return [];
  const face = authority.style?.typeface ?? 'arimo';
  const files = workspace.fonts(face);
  if (!files) return [];
  const { cuts, symbols } = openTypeface(face, files);
  const findings = strange.flatMap((found): Diagnostic[] => {
    const codePoint = found.character.codePointAt(0) ?? 0;
    if (RIGHT_TO_LEFT.test(found.character)) return [wrongWay(found)];
    if (cuts.regular.has(codePoint)) return [];
    return [symbols.has(codePoint) ? inSymbols(found, face) : inNone(found)];
  });
  if (findings.length <= MOST) return findings;
  return [...findings.slice(0, MOST), andMore(findings.slice(MOST))];
}

/** Every character beyond the common ones, where it first stands, composed with its accents as it will be printed. */
function strangeCharacters(input: Case): readonly Strange[] {
  const seen = new Set<string>();
  const found: Strange[] = [];
  eachText(input, [], (text, path) => {
    if (COMMON.test(text)) return;
    for (const character of text.normalize('NFC')) {
      if (COMMON.test(character) || seen.has(character)) continue;
      seen.add(character);
      found.push({ character, path: path.join('.'), textOffset: Math.max(0, text.indexOf(character)) });
    }
  });
  return found;
}

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const SOURCE = 'house rule; PDF/UA-1 (ISO 14289-1) 7.21.8';

function inSymbols({ character, path, textOffset }: Strange, face: string): Diagnostic {
  const name = nameOf(character);
  return {
    rule: 'FNT-01',
    severity: 'advice',
    message: `The typeface ${face} lacks the character "${character}" (${name}); it is printed in the symbol face.`,
    path,
    textOffset,
    found: name,
    mend: 'Nothing need be done.',
    source: SOURCE,
  };
}

function inNone({ character, path, textOffset }: Strange): Diagnostic {
  const name = nameOf(character);
  return {
    rule: 'FNT-01',
    severity: 'error',
    message: `No typeface here has the character "${character}" (${name}); a question mark would be printed.`,
    path,
    textOffset,
    found: name,
    mend: 'Replace the character, or write the word out in letters.',
    source: SOURCE,
  };
}

function wrongWay({ character, path, textOffset }: Strange): Diagnostic {
  const name = nameOf(character);
  return {
    rule: 'FNT-01',
    severity: 'error',
    message: `The character "${character}" (${name}) is of a script that runs from right to left, which the papers cannot set.`,
    path,
    textOffset,
    found: name,
    mend: 'Write the words in English or Welsh letters, or supply the text as an appendix.',
    source: SOURCE,
  };
}

function andMore(rest: readonly Diagnostic[]): Diagnostic {
  const names = rest.slice(0, MOST).map(({ found }) => found);
  return {
    rule: 'FNT-01',
    severity: rest.some(({ severity }) => severity === 'error') ? 'error' : 'advice',
    message: `${rest.length} further characters of this case are not in its typeface.`,
    found: `${names.join(', ')}${rest.length > names.length ? ' …' : ''}`,
    mend: 'Mend those named above first; the others are named when those are gone.',
    source: SOURCE,
  };
}

/** Tells of every text of a case with its path, list entries by id; the path holds only while it is told. */
function eachText(
  value: unknown,
  path: string[],
  tell: (text: string, path: readonly string[]) => void,
): void {
  if (typeof value === 'string') tell(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const named = Array.isArray(value) && typeof entry === 'object' && entry !== null && 'id' in entry;
    path.push(named ? String(entry.id) : key);
    eachText(entry, path, tell);
    path.pop();
  }
}
