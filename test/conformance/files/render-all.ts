import type { Audience } from '../../../src/exemption/withheld.ts';
import { renderCase } from '../../../src/pipeline/render-case.ts';
import type { SourceFile } from '../../../src/pipeline/workspace.ts';
import type { Language } from '../../../src/schema/in-language.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import type { FileToCheck } from '../standards/standard.ts';
import { forwardPlans } from './forward-plans.ts';
import { kept } from './kept.ts';
import { meetingFiles } from './meeting-files.ts';

const AUDIENCES: readonly Audience[] = ['public', 'restricted'];
const FORMATS = ['docx', 'pdf', 'html'] as const;

/** Every file that is made of the workspace: of its cases, its meetings and its forward plans, written under `folder`. */
export async function renderAll(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const [id, source] of CASES) files.push(...(await renderOne(id, source, folder)));
  return [...files, ...(await meetingFiles(folder)), ...(await forwardPlans(folder))];
}

async function renderOne(id: string, source: SourceFile, folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const language of languagesOf(source))
    for (const audience of AUDIENCES) {
      const options = { formats: FORMATS, audience, date: DAY, language };
      const { outputs } = await renderCase(source, WORKSPACE, options);
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
