import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { casePaths, openWorkspace } from '../../src/cli/workspace.ts';
import type { SourceFile, Workspace } from '../../src/pipeline/workspace.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** The invented authorities of this folder, with the registers of the project. */
export const CLEAN_WORKSPACE: Workspace = {
  ...openWorkspace(import.meta.dirname),
  registers: openWorkspace(PROJECT).registers,
};

/** The cases of this folder, by id, as their files have them. */
export const CLEAN_CASES: ReadonlyMap<string, SourceFile> = new Map(
  casePaths(import.meta.dirname).map((path) => {
    const file = relative(PROJECT, path);
    return [relative(join(import.meta.dirname, 'data/cases'), path).replace('.yaml', ''), read(path, file)];
  }),
);

function read(path: string, file: string): SourceFile {
  return { file, text: readFileSync(path, 'utf8') };
}
