import { type Case, caseSchema } from '../schema/case.ts';
import type { Text } from '../schema/in-language.ts';
import type { Decision, Recommendation } from '../schema/recommendation.ts';
import type { AgendaContext, AgendaEntry } from './agenda-context.ts';
import { markOtherLanguage } from './mark-other-language.ts';
import type { PaperContext, ReadableFigures } from './paper-context.ts';

/** The parts of a motion: Markdown, no full stop. */
export interface MotionParts {
  readonly verb: string;
  readonly object: Text;
  readonly rest?: Text;
}

/** One recommendation, as it was put and as it was resolved. Any part can be a placeholder (`isWithheld`). */
export interface DecidedWords {
  readonly recommendation: Recommendation;
  readonly outcome: Decision['outcomes'][number];
  readonly original: MotionParts;
  readonly final: MotionParts;
  /** Whether it was carried in other words than were put. */
  readonly amended: boolean;
}

/** The case of an item as the meeting decided it, as this audience may read it. */
export interface DecidedMatter {
  /** With this meeting's decision and no other. */
  readonly data: Case;
  readonly figures: ReadableFigures;
  readonly outcomes: readonly DecidedWords[];
}

/** One item of business with what minutes print of its case. */
export interface MinuteEntry extends AgendaEntry {
  /** Its minute number as printed; undefined where it has none. */
  readonly minute: string | undefined;
  /** Undefined where no decision on a case is recorded, or this audience may not read any of it. */
  readonly matter: DecidedMatter | undefined;
}

/** What minutes need of the tree, which alone can read Markdown. */
export interface MinuteTools {
  /** The words of a Markdown text as they print. */
  readonly plainWords: (markdown: string) => string;
  /** A text of an item's case with each reference in it made fit for this paper: it names a resolution here, or cites the report. */
  readonly citing: (item: string, markdown: string) => string;
  /** What the report of an item calls one of its entries: "recommendation (b)"; undefined where it has no number. */
  readonly citationOf: (item: string, name: string) => string | undefined;
}

/** All that views of minutes stand on; `case` is the meeting. */
export interface MinutesContext extends AgendaContext {
  readonly entries: readonly MinuteEntry[];
  readonly tools: MinuteTools;
}

/** What views of one paper of a case need, for the case of an item. */
export function paperOf({ data, figures }: DecidedMatter, context: MinutesContext): PaperContext {
  const { authority, registers, language, audience, words, report } = context;
  return {
    kind: 'minute-extract',
    case: markOtherLanguage(data, caseSchema, language),
    figures,
    authority,
    registers,
    language,
    audience,
    words,
    report,
  };
}
