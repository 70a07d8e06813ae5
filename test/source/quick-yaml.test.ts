import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { nodeValue } from '../../src/source/quick/node-value.ts';
import { quickYaml } from '../../src/source/quick/quick-yaml.ts';

/** What the rest of the product asks of nodes: their kinds, values and places. */
const shapeOf = (node: unknown): unknown => {
  if (isScalar(node)) return [node.type, node.range?.slice(0, 2), node.value];
  if (isSeq(node)) return ['list', node.range?.slice(0, 2), node.items.map(shapeOf)];
  if (!isMap(node)) return ['other'];
  return [
    'mapping',
    node.range?.slice(0, 2),
    node.items.map((pair) => [shapeOf(pair.key), shapeOf(pair.value)]),
  ];
};

/** The same through the parser, numbers kept as typed. */
const parsed = (text: string) => {
  const counter = new LineCounter();
  const options = { schema: 'core', version: '1.2', prettyErrors: false, resolveKnownTags: false } as const;
  const document = parseDocument(text, { ...options, merge: true, lineCounter: counter, logLevel: 'error' });
  visit(document, {
    Scalar: (_key, node) => {
      const { value, source } = node;
      if (typeof value === 'number' && (!Number.isInteger(value) || String(value) !== source))
        node.value = source;
    },
  });
  return {
    errors: document.errors.map(({ message }) => message),
    shape: shapeOf(document.contents),
    value: document.toJS(),
    lines: counter.lineStarts.filter((start, i, all) => start < text.length && start !== all[i - 1]),
  };
};

const quick = (text: string) => {
  const read = quickYaml(text);
  if (!read) return undefined;
  const { root, lines } = read;
  return {
    errors: [],
    shape: shapeOf(root),
    value: nodeValue(root),
    lines: lines.map(({ start }) => start),
  };
};

const folder = (name: string) => {
  const path = join(import.meta.dirname, '../../data', name);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [`${name}/${file}`, readFileSync(join(path, file), 'utf8')] as const);
};
const files = [...folder('cases'), ...folder('authorities'), ...folder('registers')];

describe('quickYaml', () => {
  it.each(files)('reads %s as the parser does, or leaves it to the parser', (_name, text) => {
    expect(quick(text) ?? parsed(text)).toEqual(parsed(text));
  });

  it.each([...folder('cases'), ...folder('authorities')])('reads %s by itself', (_name, text) =>
    expect(quick(text)).toBeDefined(),
  );

  it.each([
    ['a: 1\n'],
    ['a: -5\nb: 007\nc: 1.50\nd: +5\ne: 0x10\nf: 9007199254740993\ng: -0\nh: 2024-04-01\ni: .inf\n'],
    ['a: true\nb: FALSE\nc: tRUE\nd: ~\ne: null\nf: yes\n'],
    ['a: "no"\nb: \'it\'\'s\'\nc: ""\n'],
    [
      'a:\n- x\n- b: 1\n  c:\n  - d\ne:\n  - f: >-\n      one\n      two\n\n      three\n\n\n  - g: |\n      one\n        two\n',
    ],
    ['# note\na:\n  # note\n  b: { c: 1, d: [ x y, "z" ], e: {f: g} }\n# note\n\nh: i:j#k\n'],
  ])('reads %j as the parser does', (text) => {
    expect(quick(text)).toEqual(parsed(text));
  });

  it.each([
    ['a: 1'],
    ['a: 1\r\n'],
    ['a:\tb\n'],
    ['a: &b c\n'],
    ['a: *b\n'],
    ['a: !b c\n'],
    ['a: b # c\n'],
    ['a: b\n  c\n'],
    ['a: b: c\n'],
    ['a:\n'],
    ['a: 1\na: 2\n'],
    ['a: { b: 1, b: 2 }\n'],
    ['__proto__: 1\n'],
    ['true: 1\n'],
    ['<<: 1\n'],
    ['- a\n'],
    ['a: "b\n  c"\n'],
    ['a: "\\n"\n'],
    ['a: [ b\n  ]\n'],
    ['a: >+\n  b\n'],
    ['a: >\n  b\n    c\n'],
    ['a:\n  b: 1\n  # c\nd: 2\n'],
    ['---\na: 1\n'],
    ['\ufeffa: 1\n'],
    [`a: ${'['.repeat(200)}${']'.repeat(200)}\n`],
  ])('leaves %j to the parser', (text) => {
    expect(quickYaml(text)).toBeUndefined();
  });

  it('gives what the parser gives for whatever it reads, and never reads what the parser refuses', () => {
    const marks = fc.constantFrom(
      ...[' ', '  ', '\n', '\n\n', '\n  ', '- ', '-', ':', ': ', '#', ' #', '"', "'", '|', '>', '|-', '>-'],
      ...[
        '{ ',
        ' }',
        '[',
        ']',
        ', ',
        ',',
        '1',
        '007',
        '-3',
        '1.5',
        'true',
        'null',
        '~',
        '&a',
        '*a',
        '!t',
        '? ',
      ],
      ...['%', '@', 'é', '\u00a0', '\u2028', '---\n', '=', '<<: ', '\\', 'x: y', 'key: >-\n  text\n', '+1'],
    );
    const lines = files.flatMap(([, text]) => text.split('\n').map((line) => line.slice(0, 60).trimEnd()));
    const real = fc.tuple(fc.nat(lines.length), fc.integer({ min: 1, max: 12 })).map(([from, count]) => {
      const part = lines.slice(from, from + count);
      const margin = Math.min(...part.filter((line) => line !== '').map((line) => line.search(/\S/)));
      return part.map((line) => `${line.slice(Number.isFinite(margin) ? margin : 0)}\n`).join('');
    });
    const made = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(marks, { maxLength: 4 })), { maxLength: 5 })
      .map((entries) => entries.map(([key, value]) => `${key}: ${value.join('')}\n`).join(''));
    const changes = fc.array(fc.tuple(fc.nat(), marks, fc.nat(2)), { maxLength: 3 });
    fc.assert(
      fc.property(fc.oneof(real, made), changes, (text, edits) => {
        let edited = text;
        for (const [place, mark, gone] of edits) {
          const at = place % (edited.length + 1);
          edited = edited.slice(0, at) + mark + edited.slice(at + gone);
        }
        const read = quick(edited);
        if (read) expect(read).toEqual(parsed(edited));
      }),
      { numRuns: 4000 },
    );
  });
});
