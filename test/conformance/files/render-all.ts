import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Audience } from '../../../src/exemption/withheld.ts';
import { renderCase } from '../../../src/pipeline/render-case.ts';
import type { SourceFile } from '../../../src/pipeline/workspace.ts';
import type { Language } from '../../../src/schema/in-language.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { MEETINGS } from '../../pipeline/open-meetings.ts';
import { meetingFile, packsOf } from '../../pipeline/pack/meeting-packs.ts';
import type { FileToCheck } from '../standards/standard.ts';

const AUDIENCES: readonly Audience[] = ['public', 'restricted'];
const FORMATS = ['docx', 'pdf', 'html'] as const;

/** Every file of every case and meeting of the workspace, written under `folder`. */
export async function renderAll(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const [id, source] of CASES) files.push(...(await renderOne(id, source, folder)));
  for (const id of MEETINGS) files.push(...(await packOne(id, folder)));
  return files;
}

async function renderOne(id: string, source: SourceFile, folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const audience of AUDIENCES) {
    const options = { formats: FORMATS, audience, date: DAY, language: languageOf(source) };
    const { outputs } = await renderCase(source, WORKSPACE, options);
    if (outputs.length === 0) console.log(`${id}: no ${audience} papers, see "moothall check".`);
    for (const { name, format, bytes } of outputs)
      files.push(kept(`${id}/${audience}/${name}`, format, bytes, folder));
  }
  return files;
}

/** English, or a parallel pair where the case says anything in Welsh. */
function languageOf({ text }: SourceFile): Language | 'both' {
  return /^\s*(?:[^#\n]*[{,]\s*|-\s+)?cy:/m.test(text) ? 'both' : 'en';
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
