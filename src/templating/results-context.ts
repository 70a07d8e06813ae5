import { caseSchema } from '../schema/case.ts';
import type { AgendaContext, AgendaEntry } from './agenda-context.ts';
import { markOtherLanguage } from './mark-other-language.ts';
import type { PaperContext, ReadableFigures } from './paper-context.ts';

/** A case as decided, as one audience may read it: placeholders stand for what is withheld. */
export interface ReadableMatter {
  readonly data: unknown;
  readonly figures: ReadableFigures;
  /** The paper that records its decision. */
  readonly kind: 'decision-notice' | 'minute-extract';
}

/** One item of business after the meeting. */
export interface ResultEntry extends AgendaEntry {
  readonly minute: string | undefined;
  /** Its case as decided; undefined where nothing is recorded of it, or nothing of it may be read. */
  readonly matter: ReadableMatter | undefined;
  /** Whether a decision is due and none is recorded. */
  readonly awaited: boolean;
}

/** All that the views of what a meeting decided stand on. */
export interface ResultsContext extends AgendaContext {
  readonly entries: readonly ResultEntry[];
}

/** What views of one paper stand on, for the case of an entry. */
export function paperOf(matter: ReadableMatter, context: ResultsContext): PaperContext {
  const { authority, registers, language, audience, words, report } = context;
  const { kind, figures, data } = matter;
  return {
    kind,
    case: markOtherLanguage(data as PaperContext['case'], caseSchema, language),
    figures,
    authority,
    registers,
    language,
    audience,
    words,
    report,
  };
}
