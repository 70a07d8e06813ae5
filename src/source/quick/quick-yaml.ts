import { Pair, type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { quickBlockText } from './quick-block-text.ts';
import { quickFlow } from './quick-flow.ts';
import { KEY, quickKey, quickScalar } from './quick-scalar.ts';
import { type QuickLine, quickLines } from './source-lines.ts';

/** A node of a quick reading; the end of its line is the third number of its range. */
export type QuickNode = YAMLMap | YAMLSeq | Scalar;

/** A text read without the parser. */
export interface QuickYaml {
  readonly root: YAMLMap;
  readonly lines: readonly QuickLine[];
}

interface Cursor {
  readonly lines: readonly QuickLine[];
  /** The line now read, always one with content or that after the last. */
  at: number;
}

const BLANK: QuickLine = { text: '', start: 0, indent: 0 };

/** Deeper than any real case; what is deeper is left to the parser and its own limit. */
const DEEPEST = 20;

/**
 * A YAML text as case files are usually written, line by line, a fraction of the parser's work: mappings and lists in
 * blocks, words, quoted words, block texts, and brackets closed on their own line. Undefined where anything at all is
 * written in another way, or wrongly; only the parser can then say what it is. The nodes are those the parser gives,
 * with the same values, kinds and ranges.
 */
export function quickYaml(text: string): QuickYaml | undefined {
  const lines = quickLines(text);
  if (lines === undefined) return undefined;
  const cursor: Cursor = { lines, at: 0 };
  toContent(cursor);
  const first = lines[cursor.at];
  if (first === undefined || first.indent > 0) return undefined;
  const root = readMap(cursor, 0, 0);
  return root && cursor.at === lines.length ? { root, lines } : undefined;
}

/**
 * Goes on to the next line that is neither blank nor a comment. A comment further in than that line, or at the end of
 * the text, would count into the range of what it follows: the line is then never found.
 */
function toContent(cursor: Cursor): void {
  const { lines } = cursor;
  let comment = -1;
  for (; cursor.at < lines.length; cursor.at += 1) {
    const { indent, text } = lines[cursor.at] ?? BLANK;
    if (text[indent] === '#') comment = Math.max(comment, indent);
    else if (indent < text.length) break;
  }
  if (comment > (lines[cursor.at]?.indent ?? -1)) cursor.at = lines.length + 1;
}

/** A mapping whose keys stand in one column; its first key may follow the dash of a list. */
function readMap(cursor: Cursor, column: number, depth: number): YAMLMap | undefined {
  const map = new YAMLMap();
  const keys = new Set<string>();
  const start = (cursor.lines[cursor.at]?.start ?? 0) + column;
  let end = start;
  do {
    const line = cursor.lines[cursor.at];
    KEY.lastIndex = column;
    const word = line && KEY.exec(line.text)?.[1];
    if (!line || word === undefined || keys.has(word)) return undefined;
    keys.add(word);
    const key = quickKey(word, line.start + column);
    const value = key && readValue(cursor, KEY.lastIndex, column, depth, true);
    if (!value) return undefined;
    map.items.push(new Pair(key, value));
    end = endOf(value);
  } while (cursor.lines[cursor.at]?.indent === column);
  map.range = [start, end, end];
  return map;
}

/** A list whose dashes stand in one column. */
function readList(cursor: Cursor, column: number, depth: number): YAMLSeq | undefined {
  const list = new YAMLSeq();
  const start = (cursor.lines[cursor.at]?.start ?? 0) + column;
  let end = start;
  for (let line = cursor.lines[cursor.at]; line && isEntry(line, column); line = cursor.lines[cursor.at]) {
    const begin = column + 2;
    KEY.lastIndex = begin;
    const value = KEY.test(line.text)
      ? readMap(cursor, begin, depth + 1)
      : readValue(cursor, begin, column, depth, false);
    if (!value) return undefined;
    list.items.push(value);
    end = endOf(value);
  }
  list.range = [start, end, end];
  return list;
}

const isEntry = ({ indent, text }: QuickLine, column: number) =>
  indent === column && text.startsWith('- ', column);

/** What stands after a key's colon or a list's dash, which are in column `outer`; goes on to the line after it. */
function readValue(
  cursor: Cursor,
  from: number,
  outer: number,
  depth: number,
  keyed: boolean,
): QuickNode | undefined {
  const line = cursor.lines[cursor.at];
  if (!line || depth > DEEPEST) return undefined;
  cursor.at += 1;
  if (from === line.text.length) return keyed ? readNested(cursor, outer, depth + 1) : undefined;
  const node = quickFlow(line, from) ?? quickScalar(line, from) ?? readBlockText(cursor, line, from, outer);
  toContent(cursor);
  return node;
}

function readNested(cursor: Cursor, outer: number, depth: number): QuickNode | undefined {
  toContent(cursor);
  const line = cursor.lines[cursor.at];
  if (!line || line.indent < outer) return undefined;
  if (isEntry(line, line.indent)) return readList(cursor, line.indent, depth);
  return line.indent > outer ? readMap(cursor, line.indent, depth) : undefined;
}

function readBlockText(cursor: Cursor, line: QuickLine, from: number, outer: number): Scalar | undefined {
  const read = quickBlockText(cursor.lines, cursor.at, line, from, outer);
  if (read) cursor.at = read.next;
  return read?.node;
}

const endOf = ({ range }: QuickNode) => range?.[2] ?? 0;
