import { isNode, isScalar, LineCounter, type Node, parseDocument, type Scalar, visit } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { findNode, findRange, type Range } from './find-node.ts';
import { type AliasTargets, checkNodes } from './node-faults.ts';
import { offsetInScalar } from './offset-in-scalar.ts';
import { nodeValue } from './quick/node-value.ts';
import { quickYaml } from './quick/quick-yaml.ts';
import type { SourceFault } from './source-fault.ts';
import { syntaxFaults } from './syntax-fault.ts';

/** Limits on a file: enough for any real case, small enough that a hostile one is refused at once. */
export const LIMITS = { bytes: 16_000_000, depth: 40, aliases: 100 } as const;

/** A YAML file read once: its value, and where in the text each part of the value stands. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Undefined where the text could not be read as YAML at all. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The place of the value at a path, or of the nearest thing above it. List entries are named by index or by
   * their `id`; a last segment that is a key of a mapping but wanted as a key is found with `key: true`.
   */
  placeOf(path: readonly PropertyKey[], options?: { readonly key?: boolean }): Place | undefined;
  /** The place `offset` characters into the text of the scalar at a path, through YAML's quoting and indentation. */
  placeInText(path: readonly PropertyKey[], offset: number): Place | undefined;
}

/**
 * Reads one YAML 1.2 text: one document, no duplicate keys, no tabs, no tags, bounded aliases, depth and size. A number
 * not written as plain digits comes out as the text typed, so that no binary fraction ever stands for a figure.
 */
export function readYaml(text: string, file: string): YamlSource {
  const counter = new LineCounter();
  const place = placer(text, file, counter);
  const refuse = (faults: readonly SourceFault[]): YamlSource => ({
    file,
    text,
    value: undefined,
    diagnostics: faults.map(({ range, ...fault }) => ({ severity: 'error', ...fault, place: place(range) })),
    placeOf: () => undefined,
    placeInText: () => undefined,
  });
  const unread = textFault(text);
  if (unread) return refuse([unread]);
  const quick = quickYaml(text);
  if (quick) {
    for (const { start } of quick.lines) counter.addNewLine(start);
    const value = nodeValue(quick.root);
    return { file, text, value, diagnostics: [], ...places(quick.root, text, new Map(), place) };
  }
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: true,
    logLevel: 'error',
  });
  if (document.errors.length > 0) return refuse(syntaxFaults(document.errors, text));
  const root = document.contents;
  if (!isNode(root)) return refuse([NO_MAPPING]);
  const { faults, targets } = checkNodes(root, LIMITS);
  if (faults.length > 0) return refuse(faults);
  keepNumbersAsTyped(root);
  const value = attempt(() => document.toJS({ maxAliasCount: LIMITS.aliases }));
  if (value === undefined) return refuse([bombFault(targets)]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse([NO_MAPPING]);
  return { file, text, value, diagnostics: [], ...places(root, text, targets, place) };
}

/** How places are found in a file that could be read. */
function places(
  root: Node,
  text: string,
  targets: AliasTargets,
  place: (range: Range) => Place,
): Pick<YamlSource, 'placeOf' | 'placeInText'> {
  const within = new Map<Scalar, (offset: number) => number>();
  const placeOf: YamlSource['placeOf'] = (path, options) => {
    const range = findRange(root, path, targets, options?.key ?? false);
    return range && place(range);
  };
  return {
    placeOf,
    placeInText: (path, offset) => {
      const { node, exact } = findNode(root, path, targets);
      if (!exact || !isScalar(node)) return placeOf(path);
      const offsetOf = within.get(node) ?? offsetInScalar(node, text);
      within.set(node, offsetOf);
      const at = offsetOf(offset);
      return place([at, at + 1]);
    },
  };
}

const NO_MAPPING: SourceFault = {
  rule: 'YML-01',
  message: 'The file does not hold a mapping of keys to values.',
  mend: 'Begin with "id:", "authority:" and so on, each on its own line.',
  range: [0, 0],
};

/** What is wrong with a text before it is looked at as YAML. */
function textFault(text: string): SourceFault | undefined {
  if (text.length > LIMITS.bytes)
    return {
      rule: 'YML-01',
      message: `The file is larger than ${LIMITS.bytes / 1_000_000} MB.`,
      mend: 'Split the matter, or move long text to an appendix.',
      range: [0, 0],
    };
  if (text.replace(/^\uFEFF/, '').trim() === '')
    return {
      rule: 'YML-01',
      message: 'The file is empty.',
      mend: 'Run "moothall new" for a starter to fill in.',
      range: [0, 0],
    };
  if (!text.includes('\n') && text.includes('\r'))
    return {
      rule: 'YML-04',
      message: 'The lines of the file end as they did on old Macintoshes, so that it reads as one line.',
      mend: 'Save it with the line ends of Windows (CRLF) or Unix (LF).',
      range: [0, 0],
    };
  return undefined;
}

function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Aliases of aliases that would come to more values than any case needs: told at the last of them. */
function bombFault(targets: AliasTargets): SourceFault {
  const [start, end] = [...targets.keys()].at(-1)?.range ?? [0, 0];
  return {
    rule: 'YML-01',
    message: 'The aliases of the file (*name) repeat one another too many times.',
    mend: 'Write the values out instead.',
    range: [start, end],
  };
}

/** Gives ranges their line and column; the byte order mark at the head of a file is no column of it. */
const placer =
  (text: string, file: string, counter: LineCounter) =>
  ([offset, endOffset]: Range): Place => {
    const { line, col } = counter.lineStarts.length > 0 ? counter.linePos(offset) : { line: 1, col: 1 };
    const mark = line <= 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return { file, line: Math.max(1, line), column: Math.max(1, col - mark), offset, endOffset };
  };

function keepNumbersAsTyped(root: Node): void {
  visit(root, {
    Scalar: (_key, node) => {
      const { value, source } = node;
      if (
        typeof value === 'number' &&
        source !== undefined &&
        (!Number.isInteger(value) || String(value) !== source)
      )
        node.value = source;
    },
  });
}
