import type { Audience } from '../../../src/exemption/withheld.ts';
import { renderCase } from '../../../src/pipeline/render-case.ts';
import type { SourceFile, Workspace } from '../../../src/pipeline/workspace.ts';
import type { Language } from '../../../src/schema/in-language.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { CLEAN_CASES, CLEAN_WORKSPACE } from '../../clean/clean-cases.ts';
import type { FileToCheck } from '../standards/standard.ts';
import { forwardPlans } from './forward-plans.ts';
import { kept } from './kept.ts';
import { meetingFiles } from './meeting-files.ts';

const AUDIENCES: readonly Audience[] = ['public', 'restricted'];
const FORMATS = ['docx', 'pdf', 'html'] as const;
/** Invented cases for what no case of the workspace has: pages on their side, for figures of four years. */
const INVENTED = ['tolverdon-budget'];

/** Every file of the workspace's cases, meetings and forward plans, and of some invented cases, written under `folder`. */
export async function renderAll(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const [id, source] of CASES) files.push(...(await renderOne(id, source, folder)));
  for (const id of INVENTED) {
    const source = CLEAN_CASES.get(id);
    if (source) files.push(...(await renderOne(id, source, folder, CLEAN_WORKSPACE)));
  }
  return [...files, ...(await meetingFiles(folder)), ...(await forwardPlans(folder))];
}

async function renderOne(
  id: string,
  source: SourceFile,
  folder: string,
  workspace: Workspace = WORKSPACE,
): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const audience of AUDIENCES) {
    const options = { formats: FORMATS, audience, date: DAY, language: languageOf(source) };
    const { outputs } = await renderCase(source, workspace, options);
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
