import type { DocumentDefinition } from '../../schema/authority.ts';
import type { RuleContext } from '../rule.ts';

type Section = NonNullable<DocumentDefinition['sections']>[number];

/** Whether the profile's document for this kind of case has one of these sections, and whether it requires it. */
export function sectionListed(
  { case: input, authority }: Pick<RuleContext, 'case' | 'authority'>,
  names: readonly string[],
): 'required' | 'listed' | undefined {
  const found = flat(authority.documents[input.kind]?.sections ?? []).filter(({ section }) =>
    names.includes(section),
  );
  if (found.length === 0) return undefined;
  return found.some(({ required }) => required) ? 'required' : 'listed';
}

/** Every section of a document, with those beneath it, in the order they are printed. */
export function flat(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);
}
