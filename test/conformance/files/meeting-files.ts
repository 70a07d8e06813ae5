import { resultsOf } from '../../pipeline/decide/meeting-results.ts';
import { MEETINGS } from '../../pipeline/open-meetings.ts';
import { meetingFile, onRecord, packsOf } from '../../pipeline/pack/meeting-packs.ts';
import type { FileToCheck } from '../standards/standard.ts';
import { keptOf } from './kept.ts';

/** Everything that is made of each meeting, before it and after it, for both audiences. */
export async function meetingFiles(folder: string): Promise<readonly FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const id of MEETINGS)
    files.push(...(await publishedFiles(id, folder)), ...(await results(id, folder)));
  return files;
}

/** The main pack as it is published; its supplement, with the whole meeting taken together, where it has one. */
async function publishedFiles(id: string, folder: string): Promise<readonly FileToCheck[]> {
  const file = meetingFile(id);
  const main = await packsOf(file);
  const files = main.packs.flatMap((pack) => keptOf(`${id}/main/${pack.audience}`, pack.files, folder));
  if (!/^supplements:/m.test(file.text) || !main.publication) return files;
  const supplement = await packsOf(file, { stage: 1, lockFile: onRecord(id, main.publication) });
  const later = supplement.packs.flatMap((pack) =>
    keptOf(`${id}/supplement-1/${pack.audience}`, pack.files, folder),
  );
  if (later.length === 0) throw new Error(`${id}: no supplement was made`);
  return [...files, ...later];
}

/** What `decide` makes: notices, extracts, decisions, minutes, actions, amendments. */
async function results(id: string, folder: string): Promise<readonly FileToCheck[]> {
  const made = await resultsOf(meetingFile(id), { options: { formats: ['pdf', 'docx', 'html'] } });
  if (made.results.length === 0) throw new Error(`${id}: no results were made`);
  return made.results.flatMap(({ audience, files }) => keptOf(`${id}/decisions/${audience}`, files, folder));
}
