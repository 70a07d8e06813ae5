import type { Place } from '../diagnostics/diagnostic.ts';
import { eachField } from '../schema/each-field.ts';
import { type AgendaItem, type Meeting, meetingSchema } from '../schema/meeting.ts';
import type { Kept } from './kept-of.ts';
import type { SecretSource } from './secret.ts';

/** Parts of an item or of its proceedings that are for members alone, whatever else is public. */
const ALWAYS_PRIVATE = /\.(?:private_title|private_discussion)(?:\.(?:en|cy))?$/;

/** An office that is asked to act: it tells nothing by itself, and is no secret where what it is asked is one. */
const WHO_ACTS = /\.actions\.[^.]+\.owner$/;

/** What no public file prints as it stands: the paths of supplied files, and answers to rules. */
const NOT_PRINTED = /\.files\.[^.]+\.file$|^answers\./;

/**
 * Everything in a meeting file that the public may not read: private titles, discussion and actions; of an item withheld whole
 * also the words of its discussion, motions and decision; and the names of files that are not published.
 */
export function keptOfMeeting(meeting: Meeting, placeOf?: (path: string) => Place | undefined): Kept {
  const withheld = meeting.items.filter(({ exempt }) => exempt !== undefined && exempt.extent !== 'part');
  const secret: SecretSource[] = [];
  const texts: string[] = [];
  const placed = (path: string) => {
    const place = placeOf?.(path);
    return place ? { place } : {};
  };
  for (const { at, text } of eachField(meeting, meetingSchema)) {
    if (WHO_ACTS.test(at)) continue;
    const owner = ownerOf(at, withheld, meeting);
    const hidden = ALWAYS_PRIVATE.test(at) || isPrivateAction(at, meeting);
    if (owner !== undefined || hidden) {
      const entry = owner ?? at.split('.')[1] ?? '';
      secret.push({ path: at, entry, words: text, ...placed(at), ...(!hidden && { wholly: true }) });
    } else if (!NOT_PRINTED.test(at)) texts.push(text);
  }
  for (const item of meeting.items)
    for (const { id, file, private: hidden } of item.files ?? []) {
      const path = `items.${item.id}.files.${id}.file`;
      if (hidden || withheld.includes(item))
        secret.push({ path, entry: item.id, words: stem(file), ...placed(path), wholly: true });
      else texts.push(file);
    }
  return { secret, open: { texts, figures: [] } };
}

/** The item withheld whole that a path of its discussion, motions or decision belongs to. */
function ownerOf(at: string, withheld: readonly AgendaItem[], meeting: Meeting): string | undefined {
  const [list, key] = at.split('.');
  if (list === 'decisions') return withheld.find((item) => item.case === key)?.id;
  if (list === 'proceedings' && /\.(?:discussion|text|actions)(?:\.|$)/.test(at)) {
    const item = meeting.proceedings?.find((one, index) => one.item === key || String(index) === key)?.item;
    return withheld.find(({ id }) => id === item)?.id;
  }
  return undefined;
}

/** Whether a path is of something asked for in proceedings that only the restricted list may hold. */
function isPrivateAction(at: string, { proceedings }: Meeting): boolean {
  const [list, key, part, own] = at.split('.');
  if (list !== 'proceedings' || part !== 'actions') return false;
  const actions = proceedings?.find((one, index) => one.id === key || String(index) === key)?.actions;
  return (
    actions?.some((one, index) => one.private === true && (one.id === own || String(index) === own)) ?? false
  );
}

/** The name of a file without its folders and ending. */
function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[a-z0-9]+$/i, '');
}
