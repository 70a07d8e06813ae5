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
    outputs.flatMap(({ kind, format, bytes }) => (format === 'pdf' ? [[kind, bytes]] : [])),
  );
  const papers = outputs.flatMap(({ kind, format, bytes, pages }) => {
    const pdf = pdfs.get(kind);
    return format === 'docx' && pdf ? [{ kind, audience, docx: bytes, pdf, pages }] : [];
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

/** The Markdown of one paper. */
export function markdownOf(file: SourceFile, kind: DocumentKind, audience: Audience): string {
  const { prepared } = prepareCase(file, WORKSPACE);
  if (!prepared) throw new Error(`${file.file} has the wrong shape`);
  return buildTree(prepared, { kind, audience, language: 'en', date: DAY, marks: [] }, WORKSPACE).markdown;
}
