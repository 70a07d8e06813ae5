import type { Place } from '../diagnostics/diagnostic.ts';
import { eachField } from '../schema/each-field.ts';
import { type AgendaItem, type Meeting, meetingSchema } from '../schema/meeting.ts';
import type { Kept } from './kept-of.ts';
import type { SecretSource } from './secret.ts';

/** Parts of an item or of its proceedings that are for members alone, whatever else is public. */
const ALWAYS_PRIVATE = /\.(?:private_title|private_discussion)(?:\.(?:en|cy))?$/;

/** What no public file prints as it stands: the paths of supplied files, and answers to rules. */
const NOT_PRINTED = /\.files\.[^.]+\.file$|^answers\./;

/**
 * Everything in a meeting file that the public may not read: private titles and discussion; of an item withheld whole
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
    const owner = ownerOf(at, withheld, meeting);
    if (owner !== undefined || ALWAYS_PRIVATE.test(at))
      secret.push({ path: at, entry: owner ?? at.split('.')[1] ?? '', words: text, ...placed(at) });
    else if (!NOT_PRINTED.test(at)) texts.push(text);
  }
  for (const item of meeting.items)
    for (const { id, file, private: hidden } of item.files ?? []) {
      const path = `items.${item.id}.files.${id}.file`;
      if (hidden || withheld.includes(item))
        secret.push({ path, entry: item.id, words: stem(file), ...placed(path) });
      else texts.push(file);
    }
  return { secret, open: { texts, figures: [] } };
}

/** The item withheld whole that a path of its discussion, motions or decision belongs to. */
function ownerOf(at: string, withheld: readonly AgendaItem[], meeting: Meeting): string | undefined {
  const [list, key] = at.split('.');
  if (list === 'decisions') return withheld.find((item) => item.case === key)?.id;
  if (list === 'proceedings' && /\.(?:discussion|text)(?:\.|$)/.test(at)) {
    const item = meeting.proceedings?.find((one, index) => one.item === key || String(index) === key)?.item;
    return withheld.find(({ id }) => id === item)?.id;
  }
  return undefined;
}

/** The name of a file without its folders and ending. */
function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[a-z0-9]+$/i, '');
}
