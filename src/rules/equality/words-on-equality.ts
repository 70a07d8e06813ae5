import { isAbsent } from '../../schema/fact.ts';
import { wordCount } from '../english.ts';
import { passagesUnder } from '../governance/passages-under.ts';
import type { Passage } from '../prose.ts';
import type { RuleContext } from '../rule.ts';

/** The English prose on equality: the section, and an implication of that name. */
export function passagesOnEquality(context: RuleContext): readonly Passage[] {
  const own = (context.case.implications ?? []).filter(
    ({ id, blocks }) => /^equality(?:-|$)/.test(id) && !isAbsent(blocks),
  );
  return [
    ...passagesUnder('equality', context),
    ...own.flatMap(({ id }) => passagesUnder(`implications.${id}`, context)),
  ];
}

/** How many words passages have together. */
export function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + wordCount(text), 0);
}
