import type { Diagnostic, Place } from './diagnostic.ts';

/** Wraps words in terminal colour, or leaves them as they are. */
export interface Paint {
  readonly error: (words: string) => string;
  readonly warning: (words: string) => string;
  readonly advice: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly strong: (words: string) => string;
}

export const PLAIN: Paint = {
  error: (words) => words,
  warning: (words) => words,
  advice: (words) => words,
  faint: (words) => words,
  strong: (words) => words,
};

/**
 * Findings as a person reads them: `file:line:column`, what is wrong, the line itself with a mark under the
 * place, what was found and expected, and how to mend it. `texts` holds the sources by file name.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  paint: Paint = PLAIN,
): string {
  return diagnostics.map((diagnostic) => formatOne(diagnostic, texts, paint)).join('\n');
}

function formatOne(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>, paint: Paint): string {
  const { place, severity, rule } = diagnostic;
  const label = diagnostic.answered ? paint.faint('answered') : paint[severity](severity);
  const where = oneLine(place ? `${place.file}:${place.line}:${place.column}` : (diagnostic.path ?? ''));
  const lines = [`${paint.strong(where)}  ${label}  ${paint.faint(rule)}  ${oneLine(diagnostic.message)}`];
  const text = place && texts.get(place.file);
  if (place && text !== undefined) lines.push(...codeFrame(text, place, paint));
  if (diagnostic.found !== undefined) lines.push(`    found:    ${oneLine(diagnostic.found) || 'nothing'}`);
  if (diagnostic.expected !== undefined) lines.push(`    expected: ${oneLine(diagnostic.expected)}`);
  if (diagnostic.mend !== undefined) lines.push(`    mend:     ${oneLine(diagnostic.mend)}`);
  if (diagnostic.why) lines.push(paint.faint(`    why:      ${diagnostic.why}`));
  if (diagnostic.source !== undefined) lines.push(paint.faint(`    source:   ${diagnostic.source}`));
  if (diagnostic.answered) {
    const { reason, office, date } = diagnostic.answered;
    lines.push(paint.faint(`    answered: ${oneLine(`${reason} (${office}, ${date})`)}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Text of a file on one line, as a terminal may safely show it: nothing of it can move the cursor or turn the text. */
function oneLine(words: string): string {
  return harmless(words.replace(/\s+/g, ' ').trim());
}

/** Each character that does something rather than prints, as one that shows where it stood. */
function harmless(words: string): string {
  return words.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

const FRAME_WIDTH = 100;

function codeFrame(text: string, place: Place, paint: Paint): string[] {
  const column = place.column - 1;
  const from = Math.max(0, column - FRAME_WIDTH / 2);
  const start = place.offset - column + from;
  // A window of the line and no more: a line can be as long as the file.
  const window = text.slice(start, start + FRAME_WIDTH).replace(/^\uFEFF/, '');
  const shown = (/^[^\r\n]*/.exec(window)?.[0] ?? '').replaceAll('\t', ' ');
  const width = Math.max(1, Math.min(place.endOffset - place.offset, from + shown.length - column));
  const gutter = String(place.line).padStart(6);
  return [
    paint.faint(`${gutter} | `) + harmless(shown),
    paint.faint(`${' '.repeat(6)} | `) + ' '.repeat(column - from) + paint.error('^'.repeat(width)),
  ];
}

/** "2 errors, 1 warning" with the right plurals, leaving out what there is none of; "no findings" for none. */
export function formatCounts(diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter((diagnostic) => !diagnostic.answered);
  const answered = diagnostics.length - open.length;
  const parts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const number = open.filter((diagnostic) => diagnostic.severity === severity).length;
    if (number === 0) return [];
    return [`${number} ${severity === 'advice' || number === 1 ? severity : `${severity}s`}`];
  });
  if (answered > 0) parts.push(`${answered} answered`);
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}
