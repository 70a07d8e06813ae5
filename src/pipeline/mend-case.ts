import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { prepareCase } from './prepare-case.ts';
import { readSource } from './read-source.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** One mend made in the file: where, by which rule, what stood there and what stands there now. */
export interface Mend {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly replacement: string;
}

/** A case file with its certain mends made, and the findings whose mend could not be made where it stands. */
export interface MendedCase {
  readonly text: string;
  readonly mends: readonly Mend[];
  readonly left: readonly Diagnostic[];
}

interface Edit extends Mend {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes every certain mend in a case file: those that a rule gives word for word. Only the words change; comments and
 * layout stay. A stretch that YAML folds over a line end, or that is written with escapes, is left for a person.
 */
export function mendCase(file: SourceFile, workspace: Workspace): MendedCase {
  const source = readSource(file);
  const fixable = prepareCase(file, workspace).diagnostics.filter(({ fix, answered }) => fix && !answered);
  const edits: Edit[] = [];
  const left: Diagnostic[] = [];
  for (const finding of fixable) {
    const edit = editOf(finding, source);
    if (edit) edits.push(edit);
    else left.push(finding);
  }
  const apart = withoutOverlaps(edits);
  const text = apart.reduceRight(
    (mended, { start, end, replacement }) => mended.slice(0, start) + replacement + mended.slice(end),
    file.text,
  );
  if (!sameShape(source.value, readSource({ ...file, text }).value, apart.length))
    return { text: file.text, mends: [], left: fixable };
  return { text, mends: apart.map(({ start: _, end: __, ...mend }) => mend), left };
}

/** The edit of the text itself, where the words stand there exactly as they read, character for character. */
function editOf({ rule, path = '', fix }: Diagnostic, source: YamlSource): Edit | undefined {
  if (!fix || fix.length === 0) return undefined;
  const segments = path.split('.');
  const place = source.placeInText(segments, fix.offset);
  if (!place) return undefined;
  for (let index = 1; index < fix.length; index += 1)
    if (source.placeInText(segments, fix.offset + index)?.offset !== place.offset + index) return undefined;
  const start = place.offset;
  const end = start + fix.length;
  const found = source.text.slice(start, end);
  if (/[\r\n\\]/.test(found) || /[\r\n\\"']/.test(fix.text)) return undefined;
  return { rule, line: place.line, column: place.column, found, replacement: fix.text, start, end };
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = -1;
  return inOrder.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Whether only words differ between two values, and in no more places than there were edits. */
function sameShape(before: unknown, after: unknown, edits: number): boolean {
  let differing = 0;
  const alike = (one: unknown, other: unknown): boolean => {
    if (typeof one === 'string' && typeof other === 'string') {
      if (one !== other) differing += 1;
      return true;
    }
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
      return one === other;
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && alike(Reflect.get(one, key), Reflect.get(other, key)))
    );
  };
  return alike(before, after) && differing <= edits;
}
