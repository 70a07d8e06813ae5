import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Publication } from '../../schema/meeting-lock.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import { sha256 } from '../pack/manifest.ts';
import { letter } from '../pack/supplied-files.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
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
  { item, number }: PreparedItem,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
): readonly PublishedSource[] {
  const hidden = isWithheldWhole(item);
  const matter = item.case === undefined ? undefined : caseOf(item.case);
  const files = (item.files ?? []).map(({ file, private: closed }, index): PublishedSource => {
    const bytes = workspace.image(file);
    const hash = typeof bytes === 'string' ? sha256OfText('') : sha256(bytes);
    const of = `item-${number}-${letter(index)}`;
    return { of, ...(hidden || closed ? {} : { file }), sha256: hash };
  });
  if (!matter) return files;
  const own = textSource(`item-${number}`, matter);
  return [hidden ? { of: own.of, sha256: own.sha256 } : own, ...files];
}

function textSource(of: string, { file, text }: SourceFile): PublishedSource {
  return { of, file, sha256: sha256OfText(text) };
}
