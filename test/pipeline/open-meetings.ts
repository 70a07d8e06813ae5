import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { type PreparedMeeting, prepareMeeting } from '../../src/pipeline/prepare-meeting.ts';
import type { SourceFile } from '../../src/pipeline/workspace.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const WORKSPACE = openWorkspace(ROOT);

const read = (path: string): SourceFile => ({ file: path, text: readFileSync(join(ROOT, path), 'utf8') });
const yaml = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.lock.yaml'))
    .sort();

const CASES = new Set(yaml('data/cases').map((name) => name.replace('.yaml', '')));

/** Ids of the meetings of the workspace. */
export const MEETINGS = yaml('data/meetings').map((name) => name.replace('.yaml', ''));

/** A meeting of the workspace, its text first changed by `change`. */
export function openMeeting(id: string, change: (text: string) => string = (text) => text): PreparedMeeting {
  const { file, text } = read(`data/meetings/${id}.yaml`);
  const caseOf = (name: string) => (CASES.has(name) ? read(`data/cases/${name}.yaml`) : undefined);
  return prepareMeeting({ file, text: change(text) }, caseOf, WORKSPACE);
}
