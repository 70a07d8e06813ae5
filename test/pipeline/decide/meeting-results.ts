import type { Audience } from '../../../src/exemption/withheld.ts';
import type { MadeResults } from '../../../src/pipeline/decide/finish-results.ts';
import { makeResults, type ResultsOfMeeting } from '../../../src/pipeline/decide/make-results.ts';
import type { ResultsOptions } from '../../../src/pipeline/decide/results-options.ts';
import type { PackFile } from '../../../src/pipeline/pack/made-pack.ts';
import type { SourceFile, Workspace } from '../../../src/pipeline/workspace.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { readPdf } from '../../readers/read-pdf.ts';
import { meetingFile } from '../pack/meeting-packs.ts';

interface Changed {
  readonly cases?: (id: string) => SourceFile | undefined;
  readonly workspace?: Workspace;
  readonly options?: Partial<ResultsOptions>;
}

/** The results of a meeting for both audiences as PDF, unless told. */
export function resultsOf(file: SourceFile, changed: Changed = {}): Promise<ResultsOfMeeting> {
  const { cases = (id: string) => CASES.get(id), workspace = WORKSPACE, options } = changed;
  return makeResults(file, cases, workspace, {
    audiences: ['public', 'restricted'],
    formats: ['pdf'],
    date: DAY,
    language: 'en',
    program: 'moothall test',
    ...options,
  });
}

/** A meeting's file with something in it changed. */
export function changedMeeting(
  id: string,
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
) {
  const { file, text: original } = meetingFile(id);
  let text = original;
  for (const [from, to] of changes) {
    const made = text.replace(from, to);
    if (made === text) throw new Error(`Nothing to change: ${from}`);
    text = made;
  }
  return { file, text };
}

/** The workspace with an authority's file changed. */
export function withAuthority(id: string, change: (text: string) => string): Workspace {
  const authority = WORKSPACE.authorities.get(id);
  if (!authority) throw new Error(`There is no authority ${id}`);
  const authorities = new Map(WORKSPACE.authorities).set(id, { ...authority, text: change(authority.text) });
  return { ...WORKSPACE, authorities };
}

export function madeFor({ results }: ResultsOfMeeting, audience: Audience): MadeResults {
  const made = results.find((one) => one.audience === audience);
  if (!made) throw new Error(`There are no ${audience} results`);
  return made;
}

export function fileNamed({ files }: MadeResults, path: string): PackFile {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return file;
}

/** The words of a finished PDF, white space made single. */
export async function wordsIn(made: MadeResults, path: string): Promise<string> {
  const { pages } = await readPdf(fileNamed(made, path).bytes);
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}
