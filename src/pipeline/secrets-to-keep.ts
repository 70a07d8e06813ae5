import { redact } from '../exemption/redact.ts';
import { isWithheldWhole, redactMeeting } from '../exemption/redact-meeting.ts';
import { type Kept, keptOf } from '../leaks/kept-of.ts';
import { keptOfMeeting } from '../leaks/kept-of-meeting.ts';
import type { Secret, SecretSource } from '../leaks/secret.ts';
import { secretsFrom } from '../leaks/secrets-from.ts';
import { textsIn } from '../leaks/texts-in.ts';
import { wordsOfFile } from '../leaks/words-of-file.ts';
import type { AgendaItem, Meeting } from '../schema/meeting.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { STANDARD_WORDS } from '../templating/standard-words.ts';
import { countNumberedParagraphs } from '../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../tree/exempt-blocks.ts';
import { PACK_WORDS } from './pack/pack-words.ts';
import type { PreparedCase } from './prepare-case.ts';
import type { PreparedMeeting } from './prepare-meeting.ts';
import type { Workspace } from './workspace.ts';

/** Whether a case withholds anything from the public. */
export function withholds({ case: { exempt } }: Pick<PreparedCase, 'case'>): boolean {
  return (exempt ?? []).length > 0;
}

/** Everything in one case that may not be in its public papers. */
export function secretsOfCase(prepared: PreparedCase, workspace: Workspace): readonly Secret[] {
  return together([keptOfCase(prepared)], [prepared.authority, prepared.registers], workspace);
}

/**
 * Everything in a meeting and its cases that may not be in its public pack, the words of files supplied for members
 * alone included. What the public reads in any paper of the pack is no secret in another.
 */
export function secretsOfMeeting(
  { meeting, authority, registers, items, source }: PreparedMeeting,
  workspace: Workspace,
): readonly Secret[] {
  if (!meeting) return [];
  const kept = [
    keptOfMeeting(meeting, placeIn(source)),
    { secret: [], open: { texts: openDays(meeting), figures: [] } },
    { secret: privateFiles(meeting, source, workspace), open: { texts: [], figures: [] } },
    ...items.flatMap(({ item, prepared }) =>
      prepared ? [keptOfCase(prepared, isWithheldWhole(item) ? item : undefined)] : [],
    ),
  ];
  return together(
    kept,
    [authority, registers, ...items.map(({ prepared }) => prepared?.authority)],
    workspace,
  );
}

function together(kept: readonly Kept[], open: readonly unknown[], workspace: Workspace): readonly Secret[] {
  return secretsFrom(
    kept.flatMap(({ secret }) => secret),
    {
      texts: [
        ...kept.flatMap((one) => one.open.texts),
        ...new Set(open.flatMap(textsIn)),
        ...workspace.templates.values(),
        ...FIXED_WORDS,
      ],
      figures: kept.flatMap((one) => one.open.figures),
    },
  );
}

function keptOfCase({ case: input, figures, source }: PreparedCase, within?: AgendaItem): Kept {
  const tools = { countNumberedParagraphs, replaceExemptBlocks };
  return keptOf({
    case: input,
    figures,
    readable: redact(input, figures, 'public', 'en', tools),
    replaceExemptBlocks,
    placeOf: placeIn(source),
    ...(within && { wholly: within.id, allow: within.exempt?.allow ?? [] }),
  });
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

const NUMBERS = Array.from({ length: 31 }, (_, index) => index + 1);

/** Words that papers print whatever the case, the law relied on among them: none gives anything away. */
const FIXED_WORDS: readonly string[] = [
  ...textsIn(STANDARD_WORDS),
  ...textsIn(PACK_WORDS),
  ...(['england', 'wales', 'scotland', 'northern_ireland'] as const).flatMap((nation) =>
    NUMBERS.map((number) => `paragraph ${number} of ${STANDARD_WORDS[`schedule-${nation}`].en}`),
  ),
  'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
  'January, February, March, April, May, June, July, August, September, October, November, December',
  NUMBERS.flatMap((number) => ['st', 'nd', 'rd', 'th'].map((ending) => `${number}${ending}`)).join(', '),
];

const placeIn = (source: YamlSource) => (path: string) => source.placeOf(path.split('.'));
