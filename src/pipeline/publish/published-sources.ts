import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Publication } from '../../schema/meeting-lock.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import { sha256 } from '../pack/manifest.ts';
import { letter } from '../pack/supplied-files.ts';
import { picturesOf } from '../pictures-of.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import type { PreparedCase } from '../prepared-case.ts';
import { publicPictures } from '../secrets-of-case.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { sha256OfText, sha256OfValue } from './lock-keys.ts';

export type PublishedSource = Publication['sources'][number];

/**
 * What a pack is made from, each with its SHA-256: of the meeting, what is printed before it meets; of everything else,
 * the file. What the public may have nothing of is named by its place in the pack alone.
 */
export function publishedSources(
  prepared: ReadMeeting,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
): readonly PublishedSource[] {
  const { meeting, source, items } = prepared;
  const authority = workspace.authorities.get(meeting.authority);
  return [
    { of: 'meeting', file: source.file, sha256: sha256OfValue(beforeMeeting(meeting)) },
    ...(authority ? [textSource('authority', authority)] : []),
    ...logoSource(prepared, workspace),
    ...workspace.registers.map((file) => textSource('registers', file)),
    { of: 'templates', sha256: sha256OfValue(workspace.templates) },
    ...items.flatMap((one) => ofItem(one, caseOf, workspace)),
  ];
}

/** Keys of a meeting that say what it is to do; the others are what became of it, or of this program. */
const BEFORE = [
  'id',
  'authority',
  'body',
  'title',
  'status',
  'provenance',
  'date',
  'time',
  'ends_at',
  'place',
  'remote',
  'remote_link',
  'agenda_published_on',
  'convened_at_shorter_notice',
  'members',
  'quorum',
  'contacts',
  'recording_notice',
  'items',
  'next_meeting',
] as const satisfies readonly (keyof Meeting)[];

function beforeMeeting(meeting: Meeting): unknown {
  return BEFORE.map((key) => [key, meeting[key]]);
}

function ofItem(
  { item, number, prepared }: PreparedItem,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
): readonly PublishedSource[] {
  const hidden = isWithheldWhole(item);
  const matter = item.case === undefined ? undefined : caseOf(item.case);
  const files = (item.files ?? []).map(({ file, private: closed }, index): PublishedSource => {
    const of = `item-${number}-${letter(index)}`;
    return { of, ...(hidden || closed ? {} : { file }), sha256: fileHash(file, workspace) };
  });
  if (!matter) return files;
  const own = textSource(`item-${number}`, matter);
  const pictures = prepared ? caseSources(prepared, { number, hidden }, workspace) : [];
  return [hidden ? { of: own.of, sha256: own.sha256 } : own, ...pictures, ...files];
}

/** The pictures of a case's text; those that the public does not see are not named. */
function caseSources(
  prepared: PreparedCase,
  { number, hidden }: { readonly number: string; readonly hidden: boolean },
  workspace: Workspace,
): readonly PublishedSource[] {
  const all = picturesOf(prepared.case);
  if (all.length === 0) return [];
  const open = new Set(hidden ? [] : publicPictures(prepared).map(({ path }) => path));
  return all.map(({ path, file }, index) => {
    const of = `item-${number}-picture-${index + 1}`;
    return { of, ...(open.has(path) ? { file } : {}), sha256: fileHash(file, workspace) };
  });
}

function logoSource({ authority: { style } }: ReadMeeting, workspace: Workspace): readonly PublishedSource[] {
  const file = style?.logo?.file;
  return file === undefined ? [] : [{ of: 'logo', file, sha256: fileHash(file, workspace) }];
}

function fileHash(file: string, workspace: Workspace): string {
  const bytes = workspace.image(file);
  return typeof bytes === 'string' ? sha256OfText('') : sha256(bytes);
}

function textSource(of: string, { file, text }: SourceFile): PublishedSource {
  return { of, file, sha256: sha256OfText(text) };
}
