import type { DocumentDefinition } from '../../schema/authority.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { PaperContext } from '../paper-context.ts';

type ListedSection = NonNullable<DocumentDefinition['sections']>[number];

/** Every section that the house style lists for this document, at whatever depth, in order. */
function listedSections({ authority, kind }: PaperContext): readonly ListedSection[] {
  const flat = (sections: readonly ListedSection[]): readonly ListedSection[] =>
    sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);
  return flat(authority.documents[kind]?.sections ?? []);
}

/** Whether this document has a section of its own for a key. */
export function isListed(key: string, paper: PaperContext): boolean {
  return listedSections(paper).some(({ section }) => section === key);
}

/** The heading that the house style gives a section; '' for none. */
export function listedHeading(key: string, paper: PaperContext): string {
  const heading = listedSections(paper).find(({ section }) => section === key)?.heading;
  return heading === undefined ? '' : inLanguage(heading, paper.language);
}
