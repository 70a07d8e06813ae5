import type { ItemExemption } from '../../schema/meeting.ts';
import { spokenText } from '../../templating/text-language.ts';
import { wordsIn } from '../../templating/words.ts';
import type { PackContext } from './pack-context.ts';

/** What a placeholder says of an item, or part of one, that the agenda keeps from the public: on what grounds, and why. */
export function withheldByItem(exempt: ItemExemption, context: PackContext): readonly string[] {
  const { words, options } = context;
  const said = (text: ItemExemption['reason']) => spokenText(text, options.language);
  const grounds =
    exempt.class === 'confidential'
      ? words('confidential')
      : groundsOf(exempt.paragraphs ?? [], exempt, context);
  return [
    ...(grounds === '' ? [] : [words('withheld-grounds', { grounds })]),
    words('reason', { reason: said(exempt.reason) }),
    ...(exempt.public_interest === undefined
      ? []
      : [words('interest', { reason: said(exempt.public_interest) })]),
    words('withheld-on'),
  ];
}

interface CaseExemption {
  readonly class: 'exempt' | 'confidential';
  readonly paragraphs: readonly number[];
  readonly ground?: ItemExemption['reason'] | undefined;
}

/** What the placeholder after a shortened report says: on what grounds a case withholds something. */
export function withheldByCase(exempt: readonly CaseExemption[], context: PackContext): readonly string[] {
  const { words } = context;
  const paragraphs = [...new Set(exempt.flatMap((entry) => entry.paragraphs))].sort(
    (one, other) => one - other,
  );
  const grounds = [
    groundsOf(paragraphs, {}, context),
    ...exempt.map(({ ground }) => groundsOf([], { ground }, context)),
    exempt.some((entry) => entry.class === 'confidential') ? words('confidential') : '',
  ].filter((ground) => ground !== '');
  return [
    words('withheld-rest'),
    ...(grounds.length === 0
      ? []
      : [words('withheld-grounds', { grounds: [...new Set(grounds)].join('; ') })]),
    words('withheld-on'),
  ];
}

/** "paragraphs 1 and 3 of Part 1 of Schedule 12A …", or the law relied on where that Schedule does not apply. */
function groundsOf(
  paragraphs: readonly number[],
  { ground }: { readonly ground?: ItemExemption['reason'] | undefined },
  { authority, prepared, words, options }: PackContext,
): string {
  if (paragraphs.length === 0) return ground === undefined ? '' : spokenText(ground, options.language);
  const numbers = paragraphs.join(', ');
  const known = prepared.registers.exemptParagraphs.find(
    ({ nation }) => nation === authority.nation,
  )?.schedule;
  const welsh = options.language === 'cy' && known !== undefined;
  const schedule = welsh ? wordsIn('cy', authority.words)(`schedule-${authority.nation}`) : known;
  const several = paragraphs.length > 1;
  if (schedule === undefined)
    return words(several ? 'withheld-plain-several' : 'withheld-plain', { numbers });
  return words(several ? 'withheld-paragraphs' : 'withheld-paragraph', { numbers, schedule });
}
