import type { Diagnostic } from '../diagnostics/diagnostic.ts';

interface Opened {
  readonly marks: number;
  readonly name: string;
}

/**
 * Reports the containers and field fences that a template's Markdown opens and does not close where it should: each
 * takes in what follows, up to the end of another or of the paper.
 */
export function unclosed(markdown: string): readonly Diagnostic[] {
  const found: Opened[] = [];
  const open: Opened[] = [];
  let fence: Opened | undefined;
  for (const [line] of markdown.matchAll(/^(?:`{3}|:{3})[^\n]*$/gm)) {
    const ticks = /^(`*)([^`]*)$/.exec(line);
    const marks = ticks?.[1]?.length ?? 0;
    const name = ticks?.[2]?.trim() ?? '';
    if (marks >= 3 && (fence === undefined || marks >= fence.marks)) {
      // A fence is longer than any within what it holds, so that an opening one here is not held but another's.
      if (fence !== undefined && name !== '') found.push(fence);
      fence = fence !== undefined && name === '' ? undefined : { marks, name };
    }
    if (fence === undefined && marks === 0) readContainer(line, open, found);
  }
  return [...found, ...open, ...(fence ? [fence] : [])].map(fault);
}

/** Opens a container, or closes the outermost that the line is long enough for: those within it were never closed. */
function readContainer(line: string, open: Opened[], found: Opened[]): void {
  const [, colons = '', name = ''] = /^(:{3,})([A-Za-z]?[^[{\s]*)/.exec(line) ?? [];
  if (name !== '') open.push({ marks: colons.length, name });
  else {
    const closed = open.findIndex((container) => container.marks <= colons.length);
    if (closed >= 0) found.push(...open.splice(closed).slice(1));
  }
}

function fault({ marks, name }: Opened): Diagnostic {
  const fence = name === '' || name.startsWith('field');
  const written = `${(fence ? '`' : ':').repeat(marks)}${name}`;
  return {
    rule: 'TPL-01',
    severity: 'error',
    message: `A template writes "${written}" and never closes it, so that it takes in what follows.`,
    found: written,
    mend: `Close it with a line of ${marks} ${fence ? 'backticks' : 'colons'} of its own.`,
    source: 'house rule',
  };
}
