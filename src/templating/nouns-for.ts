import type { DocumentKind } from '../schema/case.ts';
import type { Language } from '../schema/in-language.ts';

/** Words that a reference prints before a number: "paragraph 4.1", "resolution 2)". */
export interface ReferenceNouns {
  readonly paragraph: string;
  readonly section: string;
  readonly table: string;
  readonly figure: string;
  readonly recommendation: string;
  readonly resolution: string;
  readonly appendix: string;
  readonly option: string;
  readonly risk: string;
  readonly page: string;
}

const NOUNS: Readonly<Record<Language, ReferenceNouns>> = {
  en: {
    paragraph: 'paragraph',
    section: 'section',
    table: 'Table',
    figure: 'Figure',
    recommendation: 'recommendation',
    resolution: 'resolution',
    appendix: 'Appendix',
    option: 'Option',
    risk: 'risk',
    page: 'page',
  },
  cy: {
    paragraph: 'paragraff',
    section: 'adran',
    table: 'Tabl',
    figure: 'Ffigur',
    recommendation: 'argymhelliad',
    resolution: 'penderfyniad',
    appendix: 'Atodiad',
    option: 'Opsiwn',
    risk: 'risg',
    page: 'tudalen',
  },
};

/**
 * The nouns of references in a kind of document. What a report calls a recommendation is a resolution where the
 * decision on it is recorded.
 */
export function nounsFor(kind: DocumentKind, language: Language): ReferenceNouns {
  const nouns = NOUNS[language];
  const records = kind === 'minute-extract' || kind === 'decision-notice' || kind === 'public-summary';
  return records ? { ...nouns, recommendation: nouns.resolution } : nouns;
}
