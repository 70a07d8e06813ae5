import type { PublishedPack } from '../../calculators/supplements/published-pack.ts';
import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Registers } from '../../schema/registers.ts';
import type { Finding, Rule } from '../rule.ts';

/** Everything the rules of meetings are checked against. */
export interface MeetingContext {
  readonly meeting: Meeting;
  readonly authority: Authority;
  readonly registers: Registers;
  /** Cases the agenda names, by id: undefined where the file is there but cannot be read; left out where it is not there. */
  readonly cases: ReadonlyMap<string, Case | undefined>;
  /** Packs that have been published, in order: the main one first. Nothing is known of any where it is left out. */
  readonly published?: readonly PublishedPack[];
}

/** A meeting as it would be typed, by the keys that matter, laid over the smallest meeting that passes. */
export interface MeetingExample {
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly authority?: Readonly<Record<string, unknown>>;
  /** Cases, by the keys that matter, each laid over the smallest case; their id is the key. */
  readonly cases?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly published?: readonly PublishedPack[];
}

/** A meeting that breaks the rule, with exactly what is said of it: the first finding of the rule. */
export interface RejectedMeeting extends MeetingExample {
  readonly path: string;
  readonly message: string;
  /** Where in the text at `path` it stands, for a rule that reads text. */
  readonly textOffset?: number;
}

/** One rule about a meeting file, with the meetings that show what it accepts and what it rejects. */
export interface MeetingRule extends Omit<Rule, 'check' | 'examples'> {
  readonly check: (context: MeetingContext) => readonly Finding[];
  readonly examples: {
    readonly accepted: readonly MeetingExample[];
    readonly rejected: readonly RejectedMeeting[];
  };
}
