import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openWorkspace } from '../../src/cli/workspace.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Audience } from '../../src/exemption/withheld.ts';
import { buildTree } from '../../src/pipeline/build-tree.ts';
import { prepareCase } from '../../src/pipeline/prepare-case.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { Output } from '../../src/pipeline/render-options.ts';
import type { SourceFile } from '../../src/pipeline/workspace.ts';
import type { DocumentKind } from '../../src/schema/case.ts';
import type { Language } from '../../src/schema/in-language.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The day on which every paper here is rendered. */
export const DAY = '2026-01-05';
export const WORKSPACE = openWorkspace(ROOT);

/** The cases of the workspace, by id. */
export const CASES: ReadonlyMap<string, SourceFile> = new Map(
  readdirSync(join(ROOT, 'data/cases'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `data/cases/${name}`;
      return [name.replace('.yaml', ''), { file, text: readFileSync(join(ROOT, file), 'utf8') }];
    }),
);

/** One paper in both formats. */
export interface RenderedPaper {
  readonly kind: DocumentKind;
  readonly language: Language;
  /** Name of its files, without the format. */
  readonly name: string;
  readonly audience: Audience;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Every paper that a case supports, for one audience. */
export async function renderPapers(
  file: SourceFile,
  audience: Audience,
): Promise<{ readonly papers: readonly RenderedPaper[]; readonly diagnostics: readonly Diagnostic[] }> {
  const options = { formats: ['docx', 'pdf'], audience, date: DAY } as const;
  const { outputs, diagnostics } = await renderCase(file, WORKSPACE, options);
  const pdfs = new Map(
    outputs.flatMap(({ name, format, bytes }) => (format === 'pdf' ? [[stem(name), bytes]] : [])),
  );
  const papers = outputs.flatMap(({ kind, language, name, format, bytes, pages }) => {
    const pdf = pdfs.get(stem(name));
    const paper = { kind, language, name: stem(name), audience, docx: bytes, pages };
    return format === 'docx' && pdf ? [{ ...paper, pdf }] : [];
  });
  return { papers, diagnostics };
}

/** The Word files alone: of every kind that a case supports, or of the kinds named. */
export async function renderWord(
  file: SourceFile,
  audience: Audience,
  kinds?: readonly DocumentKind[],
): Promise<readonly Output[]> {
  const options = { ...(kinds ? { kinds } : {}), formats: ['docx'], audience, date: DAY } as const;
  return (await renderCase(file, WORKSPACE, options)).outputs;
}

const stem = (name: string) => name.replace(/\.[a-z]+$/, '');

/** The Markdown of one paper; `name` says whether it is one of a pair. */
export function markdownOf(
  file: SourceFile,
  { kind, language, name }: Pick<RenderedPaper, 'kind' | 'language' | 'name'>,
  audience: Audience,
): string {
  const { prepared } = prepareCase(file, WORKSPACE);
  if (!prepared) throw new Error(`${file.file} has the wrong shape`);
  return buildTree(
    prepared,
    { kind, audience, language, date: DAY, marks: [], paired: name !== kind },
    WORKSPACE,
  ).markdown;
}
