import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { openWorkspace } from '../../src/cli/workspace.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkCase } from '../../src/pipeline/check-case.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';

/** One entry of `faults.yaml`. */
export interface Fault {
  readonly number: string;
  readonly rules: readonly string[];
  readonly what: string;
  /** Words of the message, where one entry of a variant draws several of one rule. */
  readonly says?: string;
  readonly shown?: string;
  readonly not?: 'damage' | 'made so' | 'judgement' | 'no rule' | 'missed' | 'right';
  readonly why?: string;
}

/** Texts to change, each for another. */
export type Changes = readonly (readonly [string, string])[];

const PROJECT = openWorkspace(resolve(import.meta.dirname, '../..'));

/** The list of faults, by paper. */
export const FAULTS: ReadonlyMap<string, readonly Fault[]> = new Map(
  Object.entries(parse(readFileSync(join(import.meta.dirname, 'faults.yaml'), 'utf8')) as object),
);

/** What has to be changed in the file of the authority for the faults that stand there. */
const IN_AUTHORITY: Readonly<Record<string, Changes>> = {
  leicestershire: [['heading: Reasons for Recommendations', 'heading: Reasons for Recommendation']],
};

/** The text of the variant of one paper. */
export const variantOf = (paper: string): string =>
  readFileSync(join(import.meta.dirname, 'cases', `${paper}-faults.yaml`), 'utf8');

/** What the check says of a variant, with its text or its authority's changed. */
export function findingsOf(
  paper: string,
  changes: Changes = [],
  inAuthority: Changes = IN_AUTHORITY[paper] ?? [],
): readonly Diagnostic[] {
  const text = changed(variantOf(paper), changes);
  const authority = /^authority: (\S+)$/m.exec(text)?.[1] ?? '';
  const file = `test/faults/cases/${paper}-faults.yaml`;
  return checkCase({ file, text }, withAuthority(authority, inAuthority)).diagnostics;
}

function withAuthority(id: string, changes: Changes): Workspace {
  const own = PROJECT.authorities.get(id);
  if (!own) throw new Error(`there is no authority ${id}`);
  const authorities = new Map([...PROJECT.authorities, [id, { ...own, text: changed(own.text, changes) }]]);
  return { ...PROJECT, authorities };
}

function changed(text: string, changes: Changes): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the text has no ${from}`);
    return before.replaceAll(from, to);
  }, text);
}
