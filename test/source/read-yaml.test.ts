import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/read-yaml.ts';

const at = (text: string) => {
  const [finding] = readYaml(text, 'case.yaml').diagnostics;
  return finding && `${finding.rule} ${finding.place?.line}:${finding.place?.column} ${finding.message}`;
};

describe('readYaml', () => {
  it.each([
    ['', 'YML-01 1:1 The file is empty.'],
    ['  \n\n', 'YML-01 1:1 The file is empty.'],
    ['just words', 'YML-01 1:1 The file does not hold a mapping of keys to values.'],
    ['- a\n- b', 'YML-01 1:1 The file does not hold a mapping of keys to values.'],
    ['a: 1\na: 2', 'YML-03 2:1 The key "a" stands twice in one mapping.'],
    ['a:\n\tb: 1', 'YML-02 2:1 The line is indented with a tab.'],
    ['a: 1\n---\nb: 2', 'YML-02 2:1 The file holds more than one YAML document.'],
    ['a: *b', 'YML-02 1:4 "*b" names nothing: no "&b" stands before it.'],
    ['a: &b [*b]', 'YML-02 1:8 "*b" stands within the very thing it names.'],
    ['a: !!set { b, c }', 'YML-02 1:10 The tag "!!set" means nothing here.'],
    ['a: 1\n__proto__: 2', 'YML-02 2:1 "__proto__" cannot be a key.'],
    ['a: 1\n? [b]\n: 2', 'YML-02 2:3 A key must be one word, not a list, a mapping or an alias.'],
    ['a: &b 1\nc: { <<: *b }', 'YML-02 2:10 "<<" takes in a mapping, and this is none.'],
    [
      'a: 1\rb: 2',
      'YML-04 1:1 The lines of the file end as they did on old Macintoshes, so that it reads as one line.',
    ],
    ['\uFEFFa: 1\na: 2', 'YML-03 2:1 The key "a" stands twice in one mapping.'],
    ['\uFEFFa: [', 'YML-02 1:5 A bracket { or [ is opened above and not closed.'],
    [
      'a: "b" c\nd: "e" f\ng: "h" i\nj: "k" l',
      'YML-02 1:8 More text follows where a quotation mark or a bracket has closed the value.',
    ],
  ])('refuses %j', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('refuses an alias bomb, deep nesting and a huge file without following them', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let index = 0; index < 9; index++) {
      const name = String.fromCharCode(98 + index);
      const before = String.fromCharCode(97 + index);
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    expect(at(bomb.join('\n'))).toMatch(/^YML-01 .*alias/);
    expect(at(`a: ${'['.repeat(200)}${']'.repeat(200)}`)).toMatch(/^YML-01 .*(nested|deep)/);
    expect(at(`a: ${'x'.repeat(17_000_000)}`)).toMatch(/^YML-01 .*larger than 16 MB/);
  });

  it('keeps decimals and exponents as typed, so that no binary fraction stands for a figure', () => {
    expect(readYaml('a: 48.615\nb: 2.5e6\nc: 12\nd: 1234.50', 'x').value).toEqual({
      a: '48.615',
      b: '2.5e6',
      c: 12,
      d: '1234.50',
    });
  });

  it('finds the place of a value, of a key, and of the nearest thing above what is missing', () => {
    const source = readYaml(
      'id: x\nrisks:\n  - id: one\n    risk: Late\n  - id: two\n    risk: Dear\n',
      'case.yaml',
    );
    const place = (path: PropertyKey[], key = false) => {
      const found = source.placeOf(path, { key });
      return found && `${found.line}:${found.column}`;
    };
    expect(place(['risks', 1, 'risk'])).toBe('6:11');
    expect(place(['risks', 'two', 'risk'])).toBe('6:11');
    expect(place(['risks', 'two', 'risk'], true)).toBe('6:5');
    expect(place(['risks', 'one', 'owner'])).toBe('3:5');
    expect(place(['nothing'])).toBe('1:1');
  });

  it('finds a character of a text through quoting, folding and block indentation', () => {
    const text =
      'a: plain words here\nb: "quoted words"\nc: |\n  first line\n  second line\nd: >-\n  folded\n  text\n';
    const source = readYaml(text, 'case.yaml');
    const word = (key: string, offset: number) => {
      const place = source.placeInText([key], offset);
      return place && text.slice(place.offset, place.offset + 5);
    };
    expect(word('a', 6)).toBe('words');
    expect(word('b', 7)).toBe('words');
    expect(word('c', 'first line\n'.length)).toBe('secon');
    expect(word('d', 'folded '.length)).toBe('text\n');
  });

  it('finds it after blank lines, escapes and doubled quotation marks, and in any order', () => {
    const text = [
      'a: |',
      '  one',
      '',
      '',
      '  two',
      'b: "\\U0001F600 \\x41 \\"word"',
      "c: 'it''s here'",
      'd: "one\\n\\n  two"',
      'e: >',
      '  one',
      '',
      '  two',
    ].join('\n');
    const source = readYaml(text, 'case.yaml');
    const from = (key: string, wanted: string) => {
      const value = String((source.value as Record<string, unknown>)[key]);
      const place = source.placeInText([key], value.indexOf(wanted));
      return place && text.slice(place.offset, place.offset + wanted.length);
    };
    for (const key of ['a', 'e', 'd', 'a']) expect(from(key, 'two')).toBe('two');
    expect(from('b', 'word')).toBe('word');
    expect(from('c', 'here')).toBe('here');
    expect(from('a', 'one')).toBe('one');
  });

  it('follows aliases and merged mappings, for values and for places', () => {
    const text = 'a: &a { id: x, b: 1 }\nc: *a\nd: { <<: *a, b: 2 }\ne:\n  - <<: [*a]\n    f: 3\n';
    const source = readYaml(text, 'case.yaml');
    expect(source.value).toMatchObject({ c: { b: 1 }, d: { id: 'x', b: 2 }, e: [{ id: 'x', b: 1, f: 3 }] });
    const place = (path: PropertyKey[]) => {
      const found = source.placeOf(path);
      return found && `${found.line}:${found.column}`;
    };
    expect(place(['c', 'b'])).toBe('1:19');
    expect(place(['d', 'b'])).toBe('3:17');
    expect(place(['d', 'id'])).toBe('1:13');
    expect(place(['e', 'x', 'f'])).toBe('6:8');
  });

  it('keeps what is no plain decimal number as typed', () => {
    expect(readYaml('a: 0x10\nb: 0o17\nc: .inf\nd: 007\ne: +5\nf: 9007199254740993', 'x').value).toEqual({
      a: '0x10',
      b: '0o17',
      c: '.inf',
      d: '007',
      e: '+5',
      f: '9007199254740993',
    });
    expect(readYaml('%YAML 1.1\n---\na: 2024-04-01\nb: yes', 'x').value).toEqual({
      a: '2024-04-01',
      b: 'yes',
    });
  });
});
