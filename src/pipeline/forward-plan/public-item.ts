import { redact } from '../../exemption/redact.ts';
import { isWithheldWhole, redactMeeting } from '../../exemption/redact-meeting.ts';
import { isWithheld } from '../../exemption/withheld.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/in-language.ts';
import type { AgendaItem } from '../../schema/meeting.ts';
import { countNumberedParagraphs } from '../../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../../tree/exempt-blocks.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import type { PreparedCase } from '../prepared-case.ts';

export type KeyDecision = NonNullable<Case['key_decision']>;
export type PrivateMeeting = NonNullable<Case['private_meeting']>;

/** What stands in a notice, and where: in the meeting's own file, or in that of the case. */
interface Stated<Value> {
  readonly value: Value;
  readonly path: string;
  readonly inCase: boolean;
}

/** One item as the public may read it, with what its notices say. */
export interface PublicItem {
  readonly one: PreparedItem;
  readonly item: AgendaItem;
  readonly key: Stated<KeyDecision> | undefined;
  readonly privacy: Stated<PrivateMeeting> | undefined;
  /** How much of it is to be taken in private. */
  readonly hidden: 'no' | 'part' | 'whole';
}

/** The items of a meeting with what the public may not read taken out, before anything is made of them. */
export function publicItems(prepared: ReadMeeting, language: Language): readonly PublicItem[] {
  const meeting = redactMeeting(prepared.meeting, 'public');
  return prepared.items.flatMap((one, index): PublicItem[] => {
    const item = meeting.items[index];
    if (!item) return [];
    const matter = one.prepared && readable(one.prepared, language);
    return [
      {
        one,
        item,
        key: keyOf(item, matter),
        privacy: privacyOf(item, matter),
        hidden: hiddenOf(item, one.prepared?.case),
      },
    ];
  });
}

type ReadableCase = Pick<Case, 'key_decision' | 'authorities' | 'private_meeting'>;

/** Any part can be a placeholder; a whole notice that is one says nothing. */
function readable({ case: input, figures }: PreparedCase, language: Language): ReadableCase {
  const tools = { countNumberedParagraphs, replaceExemptBlocks, pointsAreParagraphs: false };
  const { data } = redact(input, figures, 'public', language, tools);
  return data as ReadableCase;
}

/** The item's own answer, else the case's: of a joint committee, the first constituent for which it is key. */
function keyOf(item: AgendaItem, matter: ReadableCase | undefined): Stated<KeyDecision> | undefined {
  if (item.key_decision)
    return { value: item.key_decision, path: `items.${item.id}.key_decision`, inCase: false };
  const { key_decision: own, authorities = [] } = matter ?? {};
  const each = isWithheld(authorities) ? [] : authorities;
  const boxes = [
    { value: own, path: 'key_decision' },
    ...each.map(({ id, key_decision: value }) => ({ value, path: `authorities.${id}.key_decision` })),
  ];
  const known = boxes.flatMap(({ value, path }) =>
    value && !isWithheld(value) ? [{ value, path, inCase: true }] : [],
  );
  return known.find(({ value }) => value.answer === 'yes') ?? known[0];
}

function privacyOf(item: AgendaItem, matter: ReadableCase | undefined): Stated<PrivateMeeting> | undefined {
  if (item.private_meeting)
    return { value: item.private_meeting, path: `items.${item.id}.private_meeting`, inCase: false };
  const value = matter?.private_meeting;
  return value && !isWithheld(value) ? { value, path: 'private_meeting', inCase: true } : undefined;
}

function hiddenOf(item: AgendaItem, matter: Case | undefined): PublicItem['hidden'] {
  if (item.exempt) return isWithheldWhole(item) ? 'whole' : 'part';
  if ((matter?.exempt ?? []).length > 0) return 'part';
  return item.private_meeting || matter?.private_meeting ? 'whole' : 'no';
}
