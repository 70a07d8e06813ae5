import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../../../src/calculators/supplements/meeting-at.ts';
import type { Audience } from '../../../src/exemption/withheld.ts';
import type { MadePack, PackFile } from '../../../src/pipeline/pack/made-pack.ts';
import { makePacks, type PackResult } from '../../../src/pipeline/pack/make-packs.ts';
import { nextLock } from '../../../src/pipeline/publish/next-lock.ts';
import type { SourceFile, Workspace } from '../../../src/pipeline/workspace.ts';
import type { MeetingLock, Publication } from '../../../src/schema/meeting-lock.ts';
import { CASES, DAY, ROOT, WORKSPACE } from '../../cases/render-cases.ts';

export const MEETINGS = [
  'leicestershire-cabinet-2019-12-17',
  'northamptonshire-joint-committee-2023-08-16',
  'warwickshire-commissioner-2022-06-29',
] as const;

export function meetingFile(id: string): SourceFile {
  const file = `data/meetings/${id}.yaml`;
  return { file, text: readFileSync(join(ROOT, file), 'utf8') };
}

/** The record of packs as if each had been published. */
export function onRecord(id: string, ...publications: readonly Publication[]): SourceFile {
  let lock: MeetingLock | undefined;
  let text = '';
  for (const made of publications) {
    // Made for whatever day tests are run for, they are on record for one before any supplement.
    const publication = { ...made, published_on: '2015-01-01' };
    text = nextLock(id, lock, publication);
    lock = { format: 1, meeting: id, publications: [...(lock?.publications ?? []), publication], seal: '' };
  }
  return { file: `data/meetings/${id}.lock.yaml`, text };
}

interface Changed {
  readonly cases?: (id: string) => SourceFile | undefined;
  readonly workspace?: Workspace;
  readonly audiences?: readonly Audience[];
  readonly stage?: Stage;
  readonly lockFile?: SourceFile;
}

/** The packs of a meeting, of both audiences unless told. */
export function packsOf(file: SourceFile, changed: Changed = {}): Promise<PackResult> {
  const { cases = (id: string) => CASES.get(id), workspace = WORKSPACE } = changed;
  return makePacks(file, cases, workspace, {
    audiences: changed.audiences ?? ['public', 'restricted'],
    date: DAY,
    language: 'en',
    program: 'moothall test',
    ...(changed.stage === undefined ? {} : { stage: changed.stage }),
    ...(changed.lockFile ? { lockFile: changed.lockFile } : {}),
  });
}

export function packFor({ packs }: PackResult, audience: Audience): MadePack {
  const pack = packs.find((one) => one.audience === audience);
  if (!pack) throw new Error(`There is no ${audience} pack`);
  return pack;
}

export function fileOf({ files }: Pick<MadePack, 'files'>, path: string): PackFile {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return file;
}

export interface Manifest {
  readonly draft: boolean;
  readonly pack: { readonly pages: number; readonly last_page: number };
  readonly items: readonly {
    readonly number: string;
    readonly title: string;
    readonly state: string;
    readonly pages?: { readonly from: number; readonly to: number };
  }[];
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
  readonly sources?: readonly { readonly file: string; readonly sha256: string }[];
}

export function manifestOf(pack: MadePack): Manifest {
  return JSON.parse(textOf(pack, 'manifest.json')) as Manifest;
}

export function textOf(pack: MadePack, path: string): string {
  return new TextDecoder().decode(fileOf(pack, path).bytes);
}
