import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calculators/index.ts';
import { type Authority, authoritySchema } from '../../src/schema/authority.ts';
import { type Case, caseSchema, type DocumentKind } from '../../src/schema/case.ts';
import { checkShape } from '../../src/schema/check-shape.ts';
import { eachField } from '../../src/schema/each-field.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { houseStyleOf } from '../../src/style/house-style-of.ts';
import { supportedKinds } from '../../src/templating/document-kinds.ts';
import { nounsFor } from '../../src/templating/nouns-for.ts';
import { renderMarkdown } from '../../src/templating/render-markdown.ts';
import type { Root } from '../../src/tree/nodes.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { templates } from './small-paper.ts';
import { blocksOf } from './tree-text.ts';

const DATA = new URL('../../data/', import.meta.url);

function read<Value>(path: string, schema: Parameters<typeof checkShape>[0]): Value {
  const shape = checkShape(schema, readYaml(readFileSync(new URL(path, DATA), 'utf8'), path).value);
  if (!shape.ok) throw new Error(`${path}: ${shape.findings.map(({ message }) => message).join(' ')}`);
  return shape.value as Value;
}

interface Paper {
  readonly kind: DocumentKind;
  readonly markdown: string;
  readonly root: Root;
  readonly findings: readonly unknown[];
}

function papersOf(input: Case, authority: Authority): readonly Paper[] {
  const { figures } = calculate(input, authority);
  return supportedKinds(input, authority).map((kind) => {
    const { markdown, diagnostics } = renderMarkdown({
      ...{ kind, data: input, figures, authority, templates, marks: [] },
      registers: { instruments: [], exemptParagraphs: [], acronyms: [], bankHolidays: [], grants: [] },
      language: 'en',
      audience: 'restricted',
      date: '2026-01-01',
    });
    const { root, diagnostics: found } = parseDocument(markdown, {
      numbering: houseStyleOf(authority, authority.documents[kind]).numbering,
      audience: 'restricted',
      language: 'en',
      nouns: nounsFor(kind, 'en'),
    });
    return { kind, markdown, root, findings: [...diagnostics, ...found] };
  });
}

/** Parts of a case that stand behind figures, answer rules or describe the file, and are not printed as they are. */
const BEHIND =
  /^(?:answers|added|clearances|exempt|keywords|version|contracts|cost_shares|figures|calculations|funding|savings|tables|recommendations\..*\.delegation|recommendations\..*\.note|sections\..*\.under)\b/;

describe.each(readdirSync(new URL('cases/', DATA)).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const input = read<Case>(`cases/${name}`, caseSchema);
  const authority = read<Authority>(`authorities/${input.authority}.yaml`, authoritySchema);
  const papers = papersOf(input, authority);

  it('gives papers that the tree reads without a finding', () => {
    expect(papers.map(({ kind }) => kind)).toContain(input.kind);
    for (const { findings } of papers) expect(findings).toEqual([]);
  });

  it('prints every Markdown field of the case in one paper or another', () => {
    const printed = papers.map(({ markdown }) => markdown).join('\n');
    const missing = eachField(input)
      .filter(({ kind, path }) => kind === 'markdown' && !BEHIND.test(path))
      .filter(
        ({ path }) =>
          !printed.includes(`path=${path} `) &&
          !printed.includes(`path=${path.replace(/\.rest$/, '.object')} `),
      );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('prints each table of the case once', () => {
    const tables = papers
      .filter(({ kind }) => kind === input.kind)
      .flatMap(({ root }) =>
        [...blocksOf(root.children)].flatMap((block) => (block.type === 'table' ? [block.id] : [])),
      );
    for (const { id } of input.tables ?? [])
      expect(tables.filter((found) => found === `tables.${id}`)).toHaveLength(1);
  });

  it('says in every paper what kind of paper it is', () => {
    for (const { root } of papers) {
      const said = [...blocksOf(root.children)].filter(
        (block) => block.type === 'paragraph' && block.role === 'provenance',
      );
      expect(said).toHaveLength(1);
    }
  });
});
