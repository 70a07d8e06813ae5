import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Allowance {
  readonly rooms: ReadonlyMap<string, boolean>;
  readonly packages: ReadonlyMap<string, boolean>;
}

/** `a, b (types)` → a: values allowed, b: types only. */
function names(cell: string): ReadonlyMap<string, boolean> {
  const entries = cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): [string, boolean] => [name.replace(' (types)', ''), name.endsWith('(types)')]);
  return new Map(entries);
}

function allowances(): ReadonlyMap<string, Allowance> {
  const page = readFileSync(join(SRC, 'README.md'), 'utf8');
  const section = page.slice(page.indexOf('## Who may import whom'), page.indexOf('## What stays true'));
  const rows = section.split('\n').filter((row) => row.startsWith('| ') && !row.startsWith('| room'));
  return new Map(
    rows.map((row) => {
      const [, room = '', rooms = '', packages = ''] = row.split('|').map((cell) => cell.trim());
      return [room, { rooms: names(rooms), packages: names(packages) }];
    }),
  );
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SRC, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const to = (node.moduleSpecifier as ts.StringLiteral).text;
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      const bindings = clause?.namedBindings;
      const inner =
        bindings && ts.isNamedImports(bindings) && bindings.elements.every((one) => one.isTypeOnly);
      const typeOnly = ts.isImportDeclaration(node)
        ? Boolean(clause?.isTypeOnly || (inner && !clause?.name))
        : node.isTypeOnly;
      found.push({ from: file, to, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument))
        found.push({ from: file, to: argument.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 1) return file;
  return parts[0] === 'writers' ? `writers/${parts[1]}` : (parts[0] ?? '');
}

const imports = files.flatMap(importsOf);
const inside = imports
  .filter((one) => one.to.startsWith('.'))
  .map((one) => ({ ...one, to: relative(SRC, resolve(SRC, dirname(one.from), one.to)) }));

describe('the house', () => {
  const allowed = allowances();

  it('has every room in the table and every table row a room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...allowed.keys()].sort());
  });

  it('imports between rooms only as src/README.md says', () => {
    const wrong = inside
      .filter((one) => roomOf(one.from) !== roomOf(one.to))
      .filter((one) => {
        const typesOnly = allowed.get(roomOf(one.from))?.rooms.get(roomOf(one.to));
        return typesOnly === undefined || (typesOnly && !one.typeOnly);
      })
      .map((one) => `${one.from} → ${one.to}${one.typeOnly ? ' (types)' : ''}`);
    expect(wrong).toEqual([]);
  });

  it('imports packages only in their own rooms', () => {
    const wrong = imports
      .filter((one) => !one.to.startsWith('.'))
      .filter((one) => {
        const name = one.to.startsWith('node:')
          ? one.to
          : one.to
              .split('/')
              .slice(0, one.to.startsWith('@') ? 2 : 1)
              .join('/');
        const typesOnly = allowed.get(roomOf(one.from))?.packages.get(name);
        return typesOnly === undefined || (typesOnly && !one.typeOnly);
      })
      .map((one) => `${one.from} → ${one.to}`);
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const next = new Map<string, string[]>();
    for (const one of inside) next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no file over 300 lines and no default export', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      return text.split('\n').length > 301 || /^export default/m.test(text);
    });
    expect(wrong).toEqual([]);
  });

  it('reads clock, chance, environment and locale only in cli', () => {
    const forbidden =
      /\b(?:Date\.now|new Date\(|Math\.random|process\.|toLocale\w+|localeCompare|Intl\.|performance\.now)/;
    const wrong = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) =>
        forbidden.test(readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(wrong).toEqual([]);
  });
});
