import type { NoticeLaw } from '../calculators/timetable/notice-law.ts';
import type { Text } from '../schema/in-language.ts';
import type { ItemExemption } from '../schema/meeting.ts';
import type { TemplateContext } from './paper-context.ts';

/** What became of a matter since the last issue. */
export type PlanStatus = 'new' | 'changed' | 'carried_over' | 'decided' | 'withdrawn';

/** One thing about a matter that is not as the last issue had it; `from` and `to` are as printed, '' for nothing. */
export interface PlanChange {
  readonly what: 'date' | 'decision-maker' | 'title' | 'documents' | 'key' | 'private';
  readonly from: string;
  readonly to: string;
}

/** How notice of a matter stands to its day, and what is needed where it is late. */
export interface NoticeVerdict {
  readonly publishedOn: string;
  readonly clearDays: number | undefined;
  readonly earliest: string | undefined;
  readonly outcome:
    | 'in-time'
    | 'exception-given'
    | 'urgency-agreed'
    | 'exception-needed'
    | 'urgency-needed'
    | 'not-known';
  /** The day of the notice of general exception or of the agreement, or by which the exception has to be published. */
  readonly day?: string | undefined;
  /** The office that agreed. */
  readonly office?: Text | undefined;
}

/** What somebody said against meeting in private, and the answer; Markdown, as the case has it. */
export interface PlanRepresentation {
  readonly path: string;
  readonly from: string;
  readonly text: Text;
  readonly response?: Text | undefined;
}

/** What is public of the business in private. */
export interface PlanPrivacy {
  readonly extent: 'part' | 'whole';
  readonly exempt?: ItemExemption | undefined;
  readonly reasons: string;
  readonly verdict?: NoticeVerdict | undefined;
  /** Day of the further notice, where it is recorded, and the last day on which it can be given. */
  readonly furtherOn?: string | undefined;
  readonly furtherBy?: string | undefined;
  /** Undefined where none are recorded yet. */
  readonly representations?: readonly PlanRepresentation[] | undefined;
}

/** One matter that is to be decided, as the public may read of it. */
export interface PlanEntry {
  readonly id: string;
  readonly meeting: string;
  readonly item: string;
  readonly case?: string | undefined;
  readonly reference?: string | undefined;
  readonly law: NoticeLaw;
  readonly body: string;
  readonly date: string;
  readonly title: string;
  readonly key: boolean;
  /** Whether anything says if it is key, and why; else nothing is printed of it. */
  readonly keyKnown: boolean;
  readonly keyReason: string;
  readonly decisionMaker: string;
  readonly members: readonly string[];
  /** The period, where notice gives one in place of the day; else ''. */
  readonly period: string;
  readonly documents: readonly string[];
  readonly address: string;
  readonly further: string;
  readonly howToAsk: string;
  readonly verdict?: NoticeVerdict | undefined;
  readonly privacy?: PlanPrivacy | undefined;
  readonly firstPublishedOn: string;
  readonly status: PlanStatus;
  readonly changes: readonly PlanChange[];
}

/** A matter of the last issue that is no longer to be decided. */
export interface EndedEntry {
  readonly id: string;
  readonly title: string;
  readonly decisionMaker: string;
  readonly status: 'decided' | 'withdrawn';
  /** Day of the decision; else that on which it was to be decided. */
  readonly date: string;
  /** Why it was withdrawn, where that is said; else ''. */
  readonly note: string;
}

/** One meeting that the issue covers. */
export interface PlanMeeting {
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly law: NoticeLaw;
  readonly members: readonly string[];
}

/** All that the view of one issue stands on. */
export interface ForwardPlanContext extends TemplateContext {
  readonly issue: string;
  /** Day the issue is published. */
  readonly publishedOn: string;
  /** The last issue: what it is called and its day; undefined for the first. */
  readonly last: { readonly issue: string; readonly publishedOn: string } | undefined;
  readonly provenance: readonly string[];
  readonly contacts: readonly string[];
  readonly meetings: readonly PlanMeeting[];
  /** In order of date. */
  readonly entries: readonly PlanEntry[];
  readonly ended: readonly EndedEntry[];
}
