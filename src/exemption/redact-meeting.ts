import type { AgendaItem, Meeting } from '../schema/meeting.ts';
import type { Audience } from './withheld.ts';

/**
 * A meeting as one audience may read it. The restricted audience reads it all. For the public, private titles, the
 * paths of private files, private discussion and actions, and the answers to rules are gone; of an item that is
 * withheld whole, so are its discussion, the words of its motions, what was asked for and the decision on its case, of
 * which only a public summary stays.
 */
export function redactMeeting(meeting: Meeting, audience: Audience): Meeting {
  if (audience === 'restricted') return meeting;
  const { answers: _, items, proceedings, decisions, ...rest } = meeting;
  const withheld = items.filter(isWithheldWhole);
  const withheldItems = new Set(withheld.map(({ id }) => id));
  const withheldCases = new Set(withheld.flatMap((item) => item.case ?? []));
  return {
    ...rest,
    items: items.map(publicItem),
    ...(proceedings && {
      proceedings: proceedings.map((one) => publicProceeding(one, withheldItems.has(one.item))),
    }),
    ...(decisions && {
      decisions: Object.fromEntries(Object.entries(decisions).filter(([key]) => !withheldCases.has(key))),
    }),
  };
}

/** Whether the public may have no paper of an item at all. */
export function isWithheldWhole({ exempt }: Pick<AgendaItem, 'exempt'>): boolean {
  return exempt !== undefined && exempt.extent !== 'part';
}

function publicItem({ private_title: _, files, ...item }: AgendaItem): AgendaItem {
  const whole = isWithheldWhole(item);
  return { ...item, ...(files && { files: files.map((file) => publicFile(file, whole)) }) };
}

type SuppliedFile = NonNullable<AgendaItem['files']>[number];

/** The name of a file can say what is in it, so a private file's is gone too. */
function publicFile({ private_title: _, ...file }: SuppliedFile, whole: boolean): SuppliedFile {
  return file.private || whole ? { ...file, private: true, file: '' } : file;
}

type Proceeding = NonNullable<Meeting['proceedings']>[number];

function publicProceeding(
  { private_discussion: _, discussion, motions, actions, ...rest }: Proceeding,
  whole: boolean,
): Proceeding {
  const open = actions?.filter((action) => !action.private);
  if (!whole)
    return {
      ...rest,
      ...(discussion && { discussion }),
      ...(motions && { motions }),
      ...(open && { actions: open }),
    };
  return { ...rest, ...(motions && { motions: motions.map(({ text: __, ...motion }) => motion) }) };
}
