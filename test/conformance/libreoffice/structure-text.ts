import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { runTool } from '../tools/run-tool.ts';
import type { TextRun } from './compare-text.ts';

const run = promisify(execFile);
const LARGEST_OUTPUT = 1 << 30;

/** Elements that stand inside a line: where one begins or ends, no space is implied. All others stand apart. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Quote', 'Code', 'Annot', 'BibEntry']);

const TEXT = /^ *"(.*)"$/;
const ELEMENT = /^( *)([A-Z][A-Za-z0-9]*)(?: |:|$)/;
const OBJECT = /^ *Object \d+ \d+$/;

/**
 * Whether the open elements, outermost first, end in a footnote: a Note, or what LibreOffice 7.4 makes of one whose
 * paragraph has a style of ours, a P straight inside a P straight inside a Div.
 */
const inFootnote = (open: readonly { readonly type: string }[]) =>
  open.some(({ type }, index) => {
    if (type === 'Note') return true;
    return type === 'Div' && open[index + 1]?.type === 'P' && open[index + 2]?.type === 'P';
  });

/**
 * The lines that `pdfinfo -struct-text` prints for a tagged PDF, as runs in reading order: `{text, note, apart}`,
 * `apart` when a block begins before the run, `note` when it stands in a footnote.
 */
function runsOf(lines: readonly string[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  const open: { depth: number; type: string }[] = [];
  let apart = true;
  for (const line of lines) {
    const text = TEXT.exec(line);
    if (text) {
      // What a chart draws in lines and words is a picture in Word.
      if (open.some(({ type }) => type === 'Figure')) continue;
      runs.push({ text: text[1] ?? '', note: inFootnote(open), apart });
      apart = false;
      continue;
    }
    const element = OBJECT.test(line) ? null : ELEMENT.exec(line);
    if (!element) continue;
    const [, indent = '', type = ''] = element;
    while ((open.at(-1)?.depth ?? -1) >= indent.length) {
      const closed = open.pop();
      apart ||= closed !== undefined && !INLINE.has(closed.type);
    }
    open.push({ depth: indent.length, type });
    apart ||= !INLINE.has(type);
  }
  return runs;
}

/** The runs of a tagged PDF in reading order: page furniture, an artifact in both programs' files, is not among them. */
export async function readStructureText(file: string): Promise<readonly TextRun[]> {
  const { stdout } = await run('pdfinfo', ['-struct-text', file], { maxBuffer: LARGEST_OUTPUT });
  return runsOf(stdout.split('\n'));
}

/** How many pages a PDF has. */
export const countPages = (file: string): number =>
  Number(/^Pages: +(\d+)$/m.exec(runTool('pdfinfo', [file]).stdout)?.[1]);
