import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Audience } from '../../../src/exemption/withheld.ts';
import { renderCase } from '../../../src/pipeline/render-case.ts';
import type { SourceFile, Workspace } from '../../../src/pipeline/workspace.ts';
import type { Language } from '../../../src/schema/in-language.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { CLEAN_CASES, CLEAN_WORKSPACE } from '../../clean/clean-cases.ts';
import { MEETINGS } from '../../pipeline/open-meetings.ts';
import { meetingFile, packsOf } from '../../pipeline/pack/meeting-packs.ts';
import type { FileToCheck } from '../standards/standard.ts';

const AUDIENCES: readonly Audience[] = ['public', 'restricted'];
const FORMATS = ['docx', 'pdf', 'html'] as const;
/** Invented cases for what no case of the workspace has: pages on their side, for figures of four years. */
const INVENTED = ['tolverdon-budget'];

/** Every file of every case and meeting of the workspace, and of some invented cases, written under `folder`. */
export async function renderAll(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const [id, source] of CASES) files.push(...(await renderOne(id, source, folder)));
  for (const id of INVENTED) {
    const source = CLEAN_CASES.get(id);
    if (source) files.push(...(await renderOne(id, source, folder, CLEAN_WORKSPACE)));
  }
  for (const id of MEETINGS) files.push(...(await packOne(id, folder)));
  return files;
}

async function renderOne(
  id: string,
  source: SourceFile,
  folder: string,
  workspace: Workspace = WORKSPACE,
): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const language of languagesOf(source))
    for (const audience of AUDIENCES) {
      const options = { formats: FORMATS, audience, date: DAY, language };
      const { outputs } = await renderCase(source, workspace, options);
      if (outputs.length === 0)
        console.log(`${id}: no ${audience} papers in ${language}, see "moothall check".`);
      for (const { kind, format, bytes } of outputs)
        files.push(kept(`${id}/${audience}/${language}/${kind}.${format}`, format, bytes, folder));
    }
  return files;
}

/** English, and Welsh where the case says anything in it. */
function languagesOf({ text }: SourceFile): readonly Language[] {
  return /^\s*(?:[^#\n]*[{,]\s*|-\s+)?cy:/m.test(text) ? ['en', 'cy'] : ['en'];
}

async function packOne(id: string, folder: string): Promise<readonly FileToCheck[]> {
  const { packs } = await packsOf(meetingFile(id));
  return packs.flatMap(({ audience, files }) =>
    files.flatMap(({ path, kind, format, bytes }) =>
      kind === 'supplied' || (format !== 'pdf' && format !== 'docx')
        ? []
        : [kept(`${id}/${audience}/${path}`, format, bytes, folder)],
    ),
  );
}

/** A file to check, written where tools can open it. */
export function kept(
  name: string,
  format: FileToCheck['format'],
  bytes: Uint8Array,
  folder: string,
): FileToCheck {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return { name, format, bytes, path };
}
