import { isWithheldWhole, redactMeeting } from '../exemption/redact-meeting.ts';
import type { Kept } from '../leaks/kept-of.ts';
import { keptOfMeeting } from '../leaks/kept-of-meeting.ts';
import type { Secret, SecretSource } from '../leaks/secret.ts';
import { textsIn } from '../leaks/texts-in.ts';
import { wordsOfFile } from '../leaks/words-of-file.ts';
import type { AgendaItem, Meeting } from '../schema/meeting.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import type { PreparedMeeting } from './prepare-meeting.ts';
import type { PreparedCase } from './prepared-case.ts';
import { keptOfCase, placeIn, secretsOf, wordsInPictures } from './secrets-of-case.ts';
import type { Workspace } from './workspace.ts';

/**
 * Everything in a meeting and its cases that may not be in its public pack, the words of files supplied for members
 * alone included. What the public reads in any paper of the pack is no secret in another; nor is `published`, which the
 * law has published even of business in private.
 */
export function secretsOfMeeting(
  { meeting, authority, registers, items, source }: PreparedMeeting,
  workspace: Workspace,
  published: Kept['open'] = { texts: [], figures: [] },
): readonly Secret[] {
  if (!meeting) return [];
  const kept = [
    keptOfMeeting(meeting, placeIn(source)),
    { secret: [], open: published },
    { secret: [], open: { texts: openDays(meeting), figures: [] } },
    { secret: privateFiles(meeting, source, workspace), open: { texts: [], figures: [] } },
    ...items.flatMap(({ item, prepared }) =>
      prepared ? keptOfItem(prepared, isWithheldWhole(item) ? item : undefined, workspace) : [],
    ),
  ];
  return secretsOf(
    kept,
    [authority, registers, ...items.map(({ prepared }) => prepared?.authority)],
    workspace,
  );
}

function keptOfItem(
  prepared: PreparedCase,
  within: AgendaItem | undefined,
  workspace: Workspace,
): readonly Kept[] {
  const drawn = wordsInPictures(prepared, workspace, within);
  return [keptOfCase(prepared, within), { secret: drawn, open: { texts: [], figures: [] } }];
}

function privateFiles(meeting: Meeting, source: YamlSource, workspace: Workspace): readonly SecretSource[] {
  return meeting.items.flatMap((item) =>
    (item.files ?? []).flatMap(({ id, file, private: hidden }): SecretSource[] => {
      if (!hidden && !isWithheldWhole(item)) return [];
      const bytes = workspace.image(file);
      if (typeof bytes === 'string') return [];
      const path = `items.${item.id}.files.${id}`;
      const place = placeIn(source)(path);
      return [{ path, entry: item.id, words: wordsOfFile(file, bytes), ...(place && { place }) }];
    }),
  );
}

/** The days that the meeting's own public file states; a case in private may well state them too. */
function openDays(meeting: Meeting): readonly string[] {
  return textsIn(redactMeeting(meeting, 'public')).filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
}
