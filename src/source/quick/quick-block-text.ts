import type { Scalar } from 'yaml';
import { scalarOf } from './quick-scalar.ts';
import type { QuickLine } from './source-lines.ts';

interface BlockText {
  readonly node: Scalar;
  /** The line after its last, blank lines at its end left out. */
  readonly next: number;
}

/**
 * A block text, `|`, `|-`, `>` or `>-`, whose lines begin at `at` and stand further in than column `outer`. Undefined
 * where it begins with a blank line, has a line of nothing but many spaces or, folded, one further in than the rest.
 */
export function quickBlockText(
  lines: readonly QuickLine[],
  at: number,
  header: QuickLine,
  from: number,
  outer: number,
): BlockText | undefined {
  const mark = /^([|>])(-?)$/.exec(header.text.slice(from));
  const indent = lines[at]?.indent ?? 0;
  if (!mark || indent <= outer || isBlank(lines[at])) return undefined;
  const folded = mark[1] === '>';
  let value = '';
  let last = at;
  let next = at;
  for (let line = lines[next]; line && (line.indent >= indent || isBlank(line)); line = lines[next]) {
    if (isBlank(line) ? line.indent > indent : folded && line.indent > indent) return undefined;
    if (!isBlank(line)) {
      const gap = next - last;
      const join = folded && gap > 0 ? (gap === 1 ? ' ' : '\n'.repeat(gap - 1)) : '\n'.repeat(gap);
      value += join + line.text.slice(indent);
      last = next;
    }
    next += 1;
  }
  const start = header.start + from;
  const end = (lines[last]?.start ?? 0) + (lines[last]?.text.length ?? 0) + 1;
  const type = folded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
  return { node: scalarOf(mark[2] ? value : `${value}\n`, type, start, end, end), next: last + 1 };
}

const isBlank = (line: QuickLine | undefined) => line !== undefined && line.indent === line.text.length;
