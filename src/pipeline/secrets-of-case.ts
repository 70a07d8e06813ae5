import { redact } from '../exemption/redact.ts';
import { type Kept, type KeptOfCase, keptOf } from '../leaks/kept-of.ts';
import type { Secret, SecretSource } from '../leaks/secret.ts';
import { secretsFrom } from '../leaks/secrets-from.ts';
import { textsIn } from '../leaks/texts-in.ts';
import { isFault } from '../pictures/picture-fault.ts';
import type { AgendaItem } from '../schema/meeting.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { STANDARD_WORDS } from '../templating/standard-words.ts';
import { countNumberedParagraphs } from '../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../tree/exempt-blocks.ts';
import { loadPicture } from './load-picture.ts';
import { PACK_WORDS } from './pack/pack-words.ts';
import { type NamedPicture, picturesOf } from './pictures-of.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { Workspace } from './workspace.ts';

/** Whether a case withholds anything from the public. */
export function withholds({ case: { exempt } }: Pick<PreparedCase, 'case'>): boolean {
  return (exempt ?? []).length > 0;
}

/** Everything in one case that may not be in its public papers. */
export function secretsOfCase(prepared: PreparedCase, workspace: Workspace): readonly Secret[] {
  const drawn = { secret: wordsInPictures(prepared, workspace), open: { texts: [], figures: [] } };
  return secretsOf([keptOfCase(prepared), drawn], [prepared.authority, prepared.registers], workspace);
}

/** The pictures of a case that the public sees. */
export function publicPictures({ case: input, figures }: PreparedCase): readonly NamedPicture[] {
  const tools = { countNumberedParagraphs, replaceExemptBlocks };
  const shown = picturesOf(redact(input, figures, 'public', 'en', tools).data);
  // A picture whose words are withheld is left out with them.
  return shown.filter(({ alt }) => eachString(alt));
}

function eachString(alt: unknown): boolean {
  if (typeof alt === 'string') return true;
  return (
    typeof alt === 'object' && alt !== null && Object.values(alt).every((text) => typeof text === 'string')
  );
}

/** The words within drawings that the public does not see; `within` is the item that withholds the case whole. */
export function wordsInPictures(
  prepared: PreparedCase,
  workspace: Workspace,
  within?: AgendaItem,
): readonly SecretSource[] {
  const all = picturesOf(prepared.case);
  if (all.length === 0) return [];
  const open = new Set(within ? [] : publicPictures(prepared).map(({ path }) => path));
  return all.flatMap(({ path: block, file }): SecretSource[] => {
    const read = open.has(block) ? undefined : loadPicture(file, workspace);
    if (!read || isFault(read) || read.words === '') return [];
    const path = `${block}.picture`;
    const place = placeIn(prepared.source)(path);
    // Its alternative text is what is answered for: words of a drawing are short, and common.
    return [{ path, entry: within?.id ?? '', words: read.words, allowed: true, ...(place && { place }) }];
  });
}

/** What is withheld, as what to look for: less all that the public reads elsewhere, in `open` or in fixed words. */
export function secretsOf(
  kept: readonly Kept[],
  open: readonly unknown[],
  workspace: Workspace,
): readonly Secret[] {
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

/** What one case withholds, and what of it is public; `within` is the item that withholds it whole, where one does. */
export function keptOfCase({ case: input, figures, source }: PreparedCase, within?: AgendaItem): KeptOfCase {
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

const NUMBERS = Array.from({ length: 31 }, (_, index) => index + 1);

/** Words that papers print whatever the case, the law relied on among them: none gives anything away. */
const FIXED_WORDS: readonly string[] = [
  ...textsIn(STANDARD_WORDS),
  ...textsIn(PACK_WORDS),
  ...(['england', 'wales', 'scotland', 'northern_ireland'] as const).flatMap((nation) =>
    NUMBERS.flatMap((number) => [
      `paragraph ${number} of ${STANDARD_WORDS[`schedule-${nation}`].en}`,
      `paragraff ${number} o ${STANDARD_WORDS[`schedule-${nation}`].cy}`,
    ]),
  ),
  'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
  'January, February, March, April, May, June, July, August, September, October, November, December',
  'dydd Llun, dydd Mawrth, dydd Mercher, dydd Iau, dydd Gwener, dydd Sadwrn, dydd Sul',
  'Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr',
  NUMBERS.flatMap((number) => ['st', 'nd', 'rd', 'th'].map((ending) => `${number}${ending}`)).join(', '),
];

/** Where a path of a file stands in it. */
export const placeIn = (source: YamlSource) => (path: string) => source.placeOf(path.split('.'));
