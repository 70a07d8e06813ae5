import type { DirectiveNode, DraftBlock } from './draft.ts';
import { fieldNode } from './field-node.ts';
import type { FlowReader } from './flow-reader.ts';
import { FAR_REACHING } from './limits.ts';
import { quickDirective } from './quick-directive.ts';
import { quickInlines } from './quick-inlines.ts';
import { quickTable } from './quick-table.ts';
import { readFlow } from './read-flow.ts';
import { withoutEnds } from './stretches.ts';

interface OpenContainer {
  readonly colons: number;
  readonly children: DraftBlock[];
}

interface Scan {
  readonly lines: readonly string[];
  readonly fields: readonly string[];
  readonly reader: FlowReader;
  /** The containers now open, outermost first; the first is the document. */
  readonly open: OpenContainer[];
  /** Lines of text not yet read. */
  run: string[];
}

/** White space before a mark of structure: it may belong to a list, which only the parser can tell. */
const INDENTED = /^[ \t]+(?:::|`{3}|#|\|)/;

/**
 * A template's Markdown read line by line, as templates write it: directives, fences of fields, headings and pipe
 * tables at the margin are made directly, and the text between them as `readFlow` reads it. Undefined where a line
 * is written in any other way; only the parser can then say what it is. `skeleton` and `fields` are as `cutFields`
 * gives them.
 */
export function scanTemplate(
  skeleton: string,
  fields: readonly string[],
  reader: FlowReader,
): DraftBlock[] | undefined {
  const document = { colons: 0, children: [] };
  const scan: Scan = { lines: skeleton.split('\n'), fields, reader, open: [document], run: [] };
  for (let at = 0; at < scan.lines.length; ) {
    const read = readLine(scan, at);
    if (read === undefined) return undefined;
    at += read;
  }
  flush(scan);
  return document.children;
}

/** Reads what begins at a line; gives how many lines it took, or undefined where it cannot tell. */
function readLine(scan: Scan, at: number): number | undefined {
  const line = scan.lines[at] ?? '';
  if (line.startsWith('```')) return readFence(scan, at);
  if (FAR_REACHING.test(line) || INDENTED.test(line)) return undefined;
  if (line.startsWith('::')) return readDirective(scan, line);
  if (line.startsWith('#')) return readHeading(scan, line);
  if (line.startsWith('|')) return readTable(scan, at);
  scan.run.push(line);
  return 1;
}

const innermost = ({ open }: Scan) => open.at(-1)?.children ?? [];

function flush(scan: Scan): void {
  if (scan.run.length === 0) return;
  const text = scan.run.join('\n');
  scan.run = [];
  for (const block of readFlow(text, scan.reader)) innermost(scan).push(block);
}

function readDirective(scan: Scan, line: string): number | undefined {
  const read = quickDirective(line);
  if (read === undefined) return undefined;
  const { colons, name, attributes } = read;
  if (name === '') return closeContainer(scan, colons);
  flush(scan);
  const node: DirectiveNode = { type: 'directive', name, attributes, children: [] };
  innermost(scan).push(node);
  if (colons > 2) scan.open.push({ colons, children: node.children });
  return 1;
}

/** A line of colons closes the outermost container it is long enough for, and all that is open within it. */
function closeContainer(scan: Scan, colons: number): number | undefined {
  const at = scan.open.findIndex((container, i) => i > 0 && container.colons <= colons);
  if (at < 0) return undefined;
  flush(scan);
  scan.open.length = at;
  return 1;
}

function readFence(scan: Scan, at: number): number | undefined {
  const found = /^(`{3,})field ([^`\\&]*) cut=(\d+)$/.exec(scan.lines[at] ?? '');
  const content = scan.fields[Number(found?.[3] ?? -1)];
  if (!found || content === undefined || scan.lines[at + 1] !== found[1]) return undefined;
  flush(scan);
  innermost(scan).push(fieldNode(found[2] ?? '', content));
  return 2;
}

function readHeading(scan: Scan, line: string): number | undefined {
  const found = /^(#{1,6})[ \t]+([^\n]*)$/.exec(line);
  const bare = withoutEnds(found?.[2] ?? '');
  if (!found || bare === '' || bare.endsWith('#')) return undefined;
  flush(scan);
  const depth = (found[1] ?? '#').length as 1 | 2 | 3 | 4 | 5 | 6;
  const children = quickInlines(bare, { dialect: 'template', block: 'cell' });
  const role = depth === 1 ? 'title' : 'section';
  if (children) innermost(scan).push({ type: 'heading', depth, role, children });
  else for (const block of scan.reader.parse(line)) innermost(scan).push(block);
  return 1;
}

function readTable(scan: Scan, at: number): number | undefined {
  if (withoutEnds(scan.run.at(-1) ?? '') !== '') return undefined;
  let end = at;
  while (scan.lines[end]?.startsWith('|')) end += 1;
  const next = scan.lines[end] ?? '';
  if (withoutEnds(next) !== '' && !/^(?::::|```|#)/.test(next)) return undefined;
  const lines = scan.lines.slice(at, end);
  if (lines.some((line) => FAR_REACHING.test(line))) return undefined;
  const table = quickTable(
    lines,
    (words) => quickInlines(words, { dialect: 'template', block: 'cell' }) ?? scan.reader.parseWords(words),
  );
  if (table === undefined) return undefined;
  flush(scan);
  innermost(scan).push(table);
  return end - at;
}
