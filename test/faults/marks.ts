import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** A fault where a variant holds it: the rules that are to find it, and the lines of the entry it stands in. */
export interface Mark {
  readonly number: string;
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
}

const MARK = /^\s*# fault (\S+) ([A-Z]{3}-\d{2}(?: [A-Z]{3}-\d{2})*)$/;
const indentOf = (line: string) => line.length - line.trimStart().length;

/** The marks of a variant. Each is for the entry below it: the next line, and the lines that are indented further. */
export function marksOf(text: string): readonly Mark[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Mark[] => {
    const [, number, rules] = MARK.exec(line) ?? [];
    if (number === undefined || rules === undefined) return [];
    const first = lines.findIndex((other, at) => at > index && !MARK.test(other));
    return [{ number, rules: rules.split(' '), from: first + 1, to: lastOf(lines, first) }];
  });
}

/** Line number of the last line of the entry that begins at this index. A list may stand no deeper than its key. */
function lastOf(lines: readonly string[], first: number): number {
  const opening = lines[first] ?? '';
  const isItem = opening.trimStart().startsWith('- ');
  const inside = (line: string) =>
    line.trim() === '' ||
    MARK.test(line) ||
    indentOf(line) > indentOf(opening) ||
    (!isItem && indentOf(line) === indentOf(opening) && line.trimStart().startsWith('- '));
  const end = lines.findIndex((line, at) => at > first && !inside(line));
  return end < 0 ? lines.length : end;
}

/** Whether a finding is one that a mark stands for. */
export function isOf({ rules, from, to }: Mark, { rule, place, answered }: Diagnostic): boolean {
  if (!rules.includes(rule) || answered || !place) return false;
  return place.line >= from && place.line <= to;
}
