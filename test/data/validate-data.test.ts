import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { formatFigure } from '../../src/calculators/format/format-figure.ts';
import { calculate } from '../../src/calculators/index.ts';
import { addressBook, addressesOf } from '../../src/schema/addresses.ts';
import { type Authority, authoritySchema } from '../../src/schema/authority.ts';
import { type Case, caseSchema } from '../../src/schema/case.ts';
import { inLanguage } from '../../src/schema/in-language.ts';
import { meetingSchema } from '../../src/schema/meeting.ts';
import { registerSchema } from '../../src/schema/registers.ts';

const DATA = new URL('../../data/', import.meta.url);

type Issue = z.core.$ZodIssue;

/** The issues of a union's likeliest branch: the one that gets furthest before it fails. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

/** One line for each issue: where, and what is wrong. */
function messages(issues: readonly Issue[], at: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0)
      return messages(likeliest(issue.errors), path);
    return [`${path.map(String).join('.')}: ${issue.message}`];
  });
}

function read(folder: string, name: string): { text: string; value: unknown; problems: string[] } {
  const text = readFileSync(new URL(`${folder}/${name}`, DATA), 'utf8');
  const document = parseDocument(text, { uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings].map((error) => error.message);
  return { text, value: document.toJS({ maxAliasCount: 0 }), problems };
}

const names = (folder: string) =>
  readdirSync(new URL(`${folder}/`, DATA))
    .filter((name) => name.endsWith('.yaml'))
    .sort();

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  expect(result.success ? [] : messages(result.error.issues)).toEqual([]);
  return result.data as z.output<Schema>;
}

const authorities = new Map<string, Authority>();
for (const name of names('authorities')) {
  const parsed = authoritySchema.safeParse(read('authorities', name).value);
  if (parsed.success) authorities.set(parsed.data.id, parsed.data);
}

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['authorities', 'authority'],
  ['cases', 'case'],
  ['registers', 'registers'],
  ['meetings', 'meeting'],
])('data/%s', (folder, schema) => {
  it.each(names(folder))('%s is YAML without fault and names its schema', (name) => {
    const { text, problems } = read(folder, name);
    expect(problems).toEqual([]);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../schema/${schema}.schema.json`);
  });
});

describe('authorities', () => {
  it.each(names('authorities'))('%s has the shape of an authority', (name) => {
    const authority = checked(authoritySchema, read('authorities', name).value);
    expect(`${authority.id}.yaml`).toBe(name);
  });

  it.each([...authorities.keys()])('%s prints in colours that can be read', (id) => {
    const colours = authorities.get(id)?.style?.colours ?? {};
    const text = colours.text ?? '#000000';
    const grounds = ['#ffffff', colours.table_band ?? '#ffffff', colours.panel ?? '#ffffff'];
    for (const ground of grounds)
      for (const ink of [text, colours.heading ?? text, colours.accent ?? text, colours.link ?? text])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    const head = [colours.table_head_text ?? '#ffffff', colours.table_head ?? '#000000'] as const;
    expect(contrast(...head), head.join(' on ')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('registers', () => {
  it.each(names('registers'))('%s has the shape of a register', (name) => {
    checked(registerSchema, read('registers', name).value);
  });
});

/** Every text of a value with the path it stands at. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

function idsRepeated(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    idsRepeated(entry, path === '' ? key : `${path}.${key}`),
  );
  if (!Array.isArray(value)) return inner;
  const ids = value.flatMap((entry: unknown) => {
    const id = (entry as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
  return [...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`), ...inner];
}

describe('cases', () => {
  it.each(names('cases'))('%s has the shape of a case of a known authority', (name) => {
    const matter: Case = checked(caseSchema, read('cases', name).value);
    const authority = authorities.get(matter.authority);
    expect(`${matter.id}.yaml`).toBe(name);
    expect(matter.id.split('-')[0]).toBe(matter.authority.split('-')[0]);
    expect(authority?.documents[matter.kind], `a ${matter.kind} of ${matter.authority}`).toBeDefined();
    const bodies = authority?.bodies.map((body) => body.id) ?? [];
    for (const body of [matter.body, ...Object.values(matter.decisions ?? {}).map((made) => made.body)])
      if (body !== undefined) expect(bodies).toContain(body);
    expect(inLanguage(matter.provenance ?? '', 'en'), 'an example says that it is one').toMatch(/example/i);
  });

  it.each(names('cases'))('%s gives each entry of a list an id of its own', (name) => {
    expect(idsRepeated(read('cases', name).value)).toEqual([]);
  });

  it.each(names('cases'))('%s refers only to what it has', (name) => {
    const matter = checked(caseSchema, read('cases', name).value);
    const book = addressBook(matter);
    const wrong = texts(matter).flatMap(([at, written]) =>
      [...written.matchAll(/:ref\[([^\]]+)\]/g)]
        .map((found) => found[1] ?? '')
        .filter((target) => addressesOf(book, target).length !== 1)
        .map((target) => `${at}: not one thing is named ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(names('cases'))('%s takes only figures that it has or that can be worked out', (name) => {
    const matter = checked(caseSchema, read('cases', name).value);
    const authority = authorities.get(matter.authority);
    if (!authority) throw new Error(`no authority ${matter.authority}`);
    const { figures, problems } = calculate(matter, authority);
    expect(problems).toEqual([]);
    const wrong = texts(matter).flatMap(([at, written]) =>
      [...written.matchAll(/:value\[([^\]]+)\]/g)]
        .map((found) => found[1] ?? '')
        .filter((path) => !figures.has(path))
        .map((path) => `${at}: no figure ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(names('cases'))('%s adds, answers and withholds only what it has', (name) => {
    const matter = checked(caseSchema, read('cases', name).value);
    const book = addressBook(matter);
    const blocks = texts(matter).flatMap(([, written]) =>
      [...written.matchAll(/:::exempt\{#([a-z0-9-]+)\}/g)].map((found) => found[1] ?? ''),
    );
    const targets = [...(matter.added ?? []), ...(matter.answers ?? []), ...(matter.exempt ?? [])]
      .flatMap((entry) => entry.target ?? [])
      .filter((target) => !blocks.includes(target));
    expect(targets.filter((target) => addressesOf(book, target).length !== 1)).toEqual([]);
    const withheld = (matter.exempt ?? []).map((exemption) => exemption.target);
    expect(blocks.filter((block) => !withheld.includes(block))).toEqual([]);
  });

  it.each(names('cases'))('%s names no person, mailbox or telephone', (name) => {
    const { text } = read('cases', name);
    expect(text).not.toMatch(/\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dame|Sir)\s+[A-Z]/);
    expect(text).not.toMatch(/@|\b0\d{3,4} ?\d{3} ?\d{3,4}\b/);
  });
});

describe('meetings', () => {
  it.each(names('meetings'))('%s has the shape of a meeting of a known authority', (name) => {
    const held = checked(meetingSchema, read('meetings', name).value);
    expect(`${held.id}.yaml`).toBe(name);
    expect(held.id.endsWith(held.date)).toBe(true);
    expect(authorities.get(held.authority)?.bodies.map(({ id }) => id)).toContain(held.body);
    expect(held.provenance, 'an example says that it is one').toMatch(/example/i);
  });

  it.each(names('meetings'))('%s has the cases and files that it names', (name) => {
    const held = checked(meetingSchema, read('meetings', name).value);
    const cases = held.items.flatMap((item) => item.case ?? []);
    const files = held.items.flatMap((item) => (item.files ?? []).map(({ file }) => file));
    const missing = [...cases.map((id) => `data/cases/${id}.yaml`), ...files].filter(
      (path) => !existsSync(new URL(`../${path}`, DATA)),
    );
    expect(missing).toEqual([]);
  });

  it.each(names('meetings'))('%s names no person, mailbox or telephone', (name) => {
    const { text } = read('meetings', name);
    expect(text).not.toMatch(/\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dame|Sir)\s+[A-Z]/);
    expect(text).not.toMatch(/@|\b0\d{3,4} ?\d{3} ?\d{3,4}\b/);
  });
});

/** What the published papers state, which the data must come to by calculation. */
describe('published figures come out of the data', () => {
  it.each([
    ['northamptonshire-drug-and-alcohol-services', 'tables.contracts.adult.north', 'millions', '£2.622m'],
    ['northamptonshire-drug-and-alcohol-services', 'tables.contracts.all.total', 'millions', '£6.983m'],
    ['northamptonshire-drug-and-alcohol-services', 'tables.contracts.all.north', 'number', '3,395'],
    ['northamptonshire-drug-and-alcohol-services', 'tables.contracts.all.west', 'number', '3,588'],
    ['northamptonshire-drug-and-alcohol-services', 'cost_shares.population.north', undefined, '48.6%'],
    ['northamptonshire-drug-and-alcohol-services', 'cost_shares.population.west', undefined, '51.4%'],
    ['northamptonshire-drug-and-alcohol-services', 'tables.grants.rough-sleepers.north-2023', 'number', '0'],
    [
      'northamptonshire-drug-and-alcohol-services',
      'tables.grants.county-wide-total.west-2024',
      'number',
      '1,518',
    ],
    ['northamptonshire-drug-and-alcohol-services', 'calculations.largest-two-share', undefined, '89%'],
    ['northamptonshire-drug-and-alcohol-services', 'calculations.number-of-contracts', 'words', 'seven'],
    [
      'luton-drug-and-alcohol-services',
      'contracts.service.values.after-reduction.before',
      undefined,
      '£3,797,500',
    ],
    ['luton-drug-and-alcohol-services', 'contracts.service.values.further-award.change', undefined, '£2,975'],
    ['luton-drug-and-alcohol-services', 'contracts.service.terms.initial.to', undefined, '31 March 2022'],
    ['luton-drug-and-alcohol-services', 'contracts.service.end', undefined, '31 March 2026'],
    ['coventry-drug-and-alcohol-services', 'contracts.service.maximum_length', undefined, 'nine years'],
    ['coventry-drug-and-alcohol-services', 'contracts.service.midpoint', undefined, '1st October 2027'],
    ['warwickshire-drug-and-alcohol-services', 'contracts.adult.end', undefined, '31 March 2024'],
    [
      'leicestershire-substance-misuse-services',
      'background_papers.strategy.date',
      undefined,
      '22nd November 2019',
    ],
  ])('%s: %s', (id, path, as, printed) => {
    const matter = checked(caseSchema, read('cases', `${id}.yaml`).value);
    const authority = authorities.get(matter.authority);
    const figure = authority && calculate(matter, authority).figures.get(path);
    const dates = authority?.style?.dates ?? '1 April 2024';
    expect(figure && formatFigure(figure, as, { dates, negativeMoney: 'minus', language: 'en' })).toBe(
      printed,
    );
  });
});

describe('the plain summary', () => {
  it('leaves room on its page and keeps its sentences short', () => {
    const matter = checked(caseSchema, read('cases', 'luton-drug-and-alcohol-services.yaml').value);
    const written = Object.values(matter.plain_summary ?? {})
      .map((part) => (typeof part === 'string' ? part : part.en))
      .join(' ')
      .replaceAll(/:value\[[^\]]+\](?:\{[^}]*\})?/g, 'one two three');
    const words = written.split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(380);
    expect(words / written.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(20);
  });
});
