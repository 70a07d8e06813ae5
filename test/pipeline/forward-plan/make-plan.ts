import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type MadeForwardPlan,
  makeForwardPlan,
} from '../../../src/pipeline/forward-plan/make-forward-plan.ts';
import type { SourceFile } from '../../../src/pipeline/workspace.ts';
import { WORKSPACE } from '../open-meetings.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CASES = new Set(readdirSync(join(ROOT, 'data/cases')));

export const MARCH = 'luton-executive-2025-03-10';
export const APRIL = 'luton-executive-2025-04-07';

/** A meeting's file, its text first changed. */
export function meeting(id: string, change: (text: string) => string = (text) => text): SourceFile {
  const file = `data/meetings/${id}.yaml`;
  return { file, text: change(readFileSync(join(ROOT, file), 'utf8')) };
}

/** A case of the workspace by its id, its text first changed. */
export function cases(change: (text: string) => string = (text) => text) {
  return (id: string): SourceFile | undefined => {
    const name = `${id}.yaml`;
    if (!CASES.has(name)) return undefined;
    return { file: `data/cases/${name}`, text: change(readFileSync(join(ROOT, 'data/cases', name), 'utf8')) };
  };
}

/** One issue as `moothall forward-plan` makes it. */
export function makePlan(
  meetings: readonly SourceFile[],
  date: string,
  {
    last,
    language = 'en',
    caseOf = cases(),
  }: {
    last?: SourceFile | undefined;
    language?: 'en' | 'cy';
    caseOf?: (id: string) => SourceFile | undefined;
  } = {},
): Promise<MadeForwardPlan> {
  return makeForwardPlan(meetings, caseOf, last, WORKSPACE, {
    date,
    language,
    issue: undefined,
    program: 'moothall',
  });
}

/** The data of an issue as the file that the next issue reads. */
export function issueOf(made: MadeForwardPlan): SourceFile {
  const data = made.files.find(({ path }) => path === 'forward-plan.yaml');
  return { file: 'forward-plan.yaml', text: new TextDecoder().decode(data?.bytes) };
}

/** A text file of an issue. */
export function textOf(made: MadeForwardPlan, path: string): string {
  return new TextDecoder().decode(made.files.find((file) => file.path === path)?.bytes);
}
