/** Characters every face we ship has, so that most texts are checked without opening a font. */
const COMMON =
  /^[\n\r\t\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u1e80-\u1e85\u1ef2\u1ef3\u2010-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]*$/;

/** What no paper prints and every paper leaves out or prints as a space: soft hyphens, joiners, choices between forms. */
const LEFT_OUT = /^[\p{Cf}\p{Variation_Selector}\s\u0085]$/u;

/** A picture that is one sign however many characters it is written with: joined, tinted, of two letters, of tags. */
const PICTURE =
  '\\p{RI}\\p{RI}|\\p{ExtPict}[\\p{EMod}\\ufe0f]*[\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{ExtPict}[\\p{EMod}\\ufe0f]*)*';
const SIGN = new RegExp(`${PICTURE}|.`, 'gsu');
const SEVERAL = /\p{RI}\p{RI}|\p{EMod}|\u200d.|[\u{e0020}-\u{e007f}]/u;
const PICTURED = new RegExp(`^(?:${PICTURE}|\\p{RI}|\\p{EMod})$`, 'u');

/** All blocks whose scripts run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Why a sign cannot be printed whatever the typeface, or what kind of thing it is. The schema keeps controls out. */
export type SignKind = 'letter' | 'emoji' | 'joined emoji' | 'right to left' | 'east asian' | 'private';

/** A sign beyond the common ones, where it first stands in a value. */
export interface StrangeSign {
  /** One character, or the several of one picture. */
  readonly sign: string;
  readonly kind: SignKind;
  readonly path: string;
  readonly textOffset: number;
}

/** Every sign of a value's texts beyond the common ones, once, composed with its accents as it will be printed. */
export function strangeSigns(value: unknown): readonly StrangeSign[] {
  const seen = new Set<string>();
  const found: StrangeSign[] = [];
  eachText(value, [], (text, path) => {
    if (COMMON.test(text)) return;
    for (const [sign] of text.normalize('NFC').matchAll(SIGN)) {
      if (COMMON.test(sign) || seen.has(sign)) continue;
      seen.add(sign);
      const kind = kindOf(sign);
      if (kind === 'letter' && LEFT_OUT.test(sign)) continue;
      found.push({ sign, kind, path: path.join('.'), textOffset: Math.max(0, text.indexOf(sign)) });
    }
  });
  return found;
}

function kindOf(sign: string): SignKind {
  if (PICTURED.test(sign)) return SEVERAL.test(sign) ? 'joined emoji' : 'emoji';
  if (RIGHT_TO_LEFT.test(sign)) return 'right to left';
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(sign)
  )
    return 'east asian';
  return /\p{Co}/u.test(sign) ? 'private' : 'letter';
}

/** "U+1F3DB", and for a picture of several characters all of them. */
export function nameOfSign(sign: string): string {
  return Array.from(sign, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');
}

/** Tells of every text of a value with its path, list entries by id; the path holds only while it is told. */
function eachText(
  value: unknown,
  path: string[],
  tell: (text: string, path: readonly string[]) => void,
): void {
  if (typeof value === 'string') tell(value, path);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const entry = (value as Readonly<Record<string, unknown>>)[key];
    const named = isList && typeof entry === 'object' && entry !== null && 'id' in entry;
    path.push(named ? String(entry.id) : key);
    eachText(entry, path, tell);
    path.pop();
  }
}
