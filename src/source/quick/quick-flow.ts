import { Pair, type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { quickKey, quickWords } from './quick-scalar.ts';
import type { QuickLine } from './source-lines.ts';

interface Read<T> {
  readonly node: T;
  /** The column after it. */
  readonly end: number;
}

const KEY = /([A-Za-z_][A-Za-z0-9_-]{0,99}): +/y;
const WORDS = /"[^"\\]*"|'[^']*'|[^ \-?:,[\]{}#&*!|>'"%@`][^,[\]{}:#]*/y;
const NEXT = / *(?:(,) +|([\]}]))/y;
const DEEPEST = 10;

/** A mapping or a list in brackets that fills the rest of its line; undefined where it is no more than begun there. */
export function quickFlow(line: QuickLine, from: number): YAMLMap | YAMLSeq | undefined {
  const opening = line.text[from];
  if (opening !== '{' && opening !== '[') return undefined;
  const read = readCollection(line, from, 0);
  if (!read || read.end !== line.text.length) return undefined;
  const next = line.start + read.end + 1;
  read.node.range = [line.start + from, next - 1, next];
  return read.node;
}

function readCollection(line: QuickLine, from: number, depth: number): Read<YAMLMap | YAMLSeq> | undefined {
  if (depth > DEEPEST) return undefined;
  const closing = line.text[from] === '{' ? '}' : ']';
  const node = closing === '}' ? new YAMLMap() : new YAMLSeq();
  const keys = new Set<unknown>();
  let at = from + 1;
  while (line.text[at] === ' ') at += 1;
  for (let more = true; more; ) {
    const entry = node instanceof YAMLMap ? readPair(line, at, depth) : readWord(line, at, depth);
    if (!entry) return undefined;
    if (entry.node instanceof Pair) {
      if (keys.has(entry.node.key.value)) return undefined;
      keys.add(entry.node.key.value);
    }
    (node.items as unknown[]).push(entry.node);
    NEXT.lastIndex = entry.end;
    const next = NEXT.exec(line.text);
    if (!next) return undefined;
    at = NEXT.lastIndex;
    more = next[1] === ',';
    if (!more && next[2] !== closing) return undefined;
  }
  node.flow = true;
  node.range = [line.start + from, line.start + at, line.start + at];
  return { node, end: at };
}

function readPair(line: QuickLine, from: number, depth: number): Read<Pair<Scalar, unknown>> | undefined {
  KEY.lastIndex = from;
  const word = KEY.exec(line.text)?.[1];
  const key = word === undefined ? undefined : quickKey(word, line.start + from);
  const value = key && readWord(line, KEY.lastIndex, depth);
  return key && value && { node: new Pair(key, value.node), end: value.end };
}

function readWord(
  line: QuickLine,
  from: number,
  depth: number,
): Read<YAMLMap | YAMLSeq | Scalar> | undefined {
  const first = line.text[from];
  if (first === '{' || first === '[') return readCollection(line, from, depth + 1);
  WORDS.lastIndex = from;
  const typed = WORDS.exec(line.text)?.[0].replace(/ +$/, '');
  if (typed === undefined) return undefined;
  const start = line.start + from;
  const node = quickWords(typed, start, start + typed.length);
  return node && { node, end: from + typed.length };
}
