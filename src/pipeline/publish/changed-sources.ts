import type { MeetingLock, Publication } from '../../schema/meeting-lock.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { preparedAt } from './prepared-at.ts';
import { type PublishedSource, publishedSources } from './published-sources.ts';

/** Something that a published pack was made from and that is no longer the same. */
export interface ChangedSource {
  /** "meeting", "authority", "registers", "templates", or a part of the pack: "item-7-a". */
  readonly of: string;
  /** Its path; of what the public may have nothing of, only `of`. */
  readonly file?: string;
  readonly change: 'changed' | 'gone' | 'new';
  /** Printed pages made from it, where it is of one item. */
  readonly pages?: { readonly from: number; readonly to: number };
}

/** What has changed since a pack was published, by its sources: nothing is laid out. */
export function changedSources(
  prepared: ReadMeeting,
  publication: Publication,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
): readonly ChangedSource[] {
  const at = preparedAt(prepared, publication.supplement ?? 'main');
  const now = new Map(publishedSources(at, caseOf, workspace).map((one) => [nameOf(one), one]));
  const then = new Map(publication.sources.map((one) => [nameOf(one), one]));
  const found = [...then].flatMap(([name, { of, file, sha256 }]): ChangedSource[] => {
    const current = now.get(name);
    if (current?.sha256 === sha256) return [];
    const change = current ? 'changed' : 'gone';
    return [{ of, ...(file === undefined ? {} : { file }), change, ...pagesOf(of, publication) }];
  });
  const added = [...now].flatMap(([name, { of, file }]): ChangedSource[] =>
    then.has(name) ? [] : [{ of, ...(file === undefined ? {} : { file }), change: 'new' }],
  );
  return [...found, ...added];
}

/** The last pack on record. */
export function lastPublication({ publications }: MeetingLock): Publication | undefined {
  return publications.at(-1);
}

const nameOf = ({ of, file = '' }: PublishedSource) => `${of} ${file}`;

/** Of the report's source, the pages of the report: what its files have is theirs. */
function pagesOf(of: string, { items }: Publication): Pick<ChangedSource, 'pages'> {
  const part = items.flatMap(({ parts = [] }) => parts).find((one) => one.part === of);
  return part ? { pages: { from: part.from, to: part.to } } : {};
}
