import type { Figures } from '../calculators/figure.ts';
import type { ReplaceExemptBlocks } from '../calculators/inheritance/exempt-blocks.ts';
import type { Problem } from '../calculators/problem.ts';
import type { Fix, Severity } from '../diagnostics/diagnostic.ts';
import type { AddressBook } from '../schema/addresses.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import type { Field } from '../schema/each-field.ts';
import type { Registers } from '../schema/registers.ts';
import type { Prose, ProseReading } from './prose.ts';

/** What rules have to know of Markdown, which is another room's to know. */
export interface FieldTools {
  /** What a field may not hold, in words, with the offset of each fault. */
  readonly checkField: (markdown: string) => readonly { readonly message: string; readonly offset: number }[];
  /** Every `:ref[…]` of a field, with the offset of its colon. */
  readonly findReferences: (
    markdown: string,
  ) => readonly { readonly target: string; readonly offset: number }[];
  readonly replaceExemptBlocks: ReplaceExemptBlocks;
  /** What a field is made of, in order: "paragraph", "list of 3", "2 notes". */
  readonly fieldShape: (markdown: string) => readonly string[];
  /** The officer's own words of a field, as text rules read them. */
  readonly readProse: (markdown: string) => Prose;
}

/** Everything rules are checked against. */
export interface CheckInput {
  readonly case: Case;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly figures: Figures;
  readonly problems: readonly Problem[];
  readonly tools: FieldTools;
}

/** What a rule is given: the input, every field with words, everything that can be named, and the prose. */
export interface RuleContext extends CheckInput {
  readonly fields: readonly Field[];
  readonly addresses: AddressBook;
  /** The words that papers print, read when a rule first asks. */
  readonly prose: ProseReading;
}

/** One breach of a rule, for an officer: what is wrong, found, expected, and how to mend it. */
export interface Finding {
  readonly path: string;
  readonly message: string;
  /** Where in the text at `path` it stands, in UTF-16 units from its beginning. */
  readonly textOffset?: number;
  readonly found?: string;
  readonly expected?: string;
  readonly mend?: string;
  /** A mend that is certain. */
  readonly fix?: Fix;
  /** Where this breach is more or less grave than the rule's others. */
  readonly severity?: Severity;
}

/**
 * A case as it would be typed, by the keys that matter: they are laid over the smallest case (and authority) that
 * passes. Written as YAML gives it, before the schema makes pence of pounds.
 */
export interface Example {
  readonly case: Readonly<Record<string, unknown>>;
  readonly authority?: Readonly<Record<string, unknown>>;
  readonly registers?: Partial<Registers>;
}

/** A case that breaks the rule, with exactly what is said of it: the first finding of the rule. */
export interface RejectedExample extends Example {
  readonly path: string;
  readonly message: string;
  /** Where in the text at `path` it stands, for a rule that reads text. */
  readonly textOffset?: number;
}

/**
 * What a rule rests on. An error of `law` or `arithmetic` can only be answered; what an authority holds of a rule of
 * the `house` is for its profile to say.
 */
export type Standing = 'law' | 'arithmetic' | 'house';

/** Where and when a rule is in force; a part left out limits nothing. Days are days of the decision. */
export interface Scope {
  readonly nations?: readonly Authority['nation'][];
  readonly authorities?: readonly Authority['type'][];
  /** Only where the matter is for an executive: one with a leader or mayor and cabinet, or a joint committee of such. */
  readonly executive?: boolean;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day in force. */
  readonly until?: string;
}

/** One rule, with the cases that show what it accepts and what it rejects. */
export interface Rule {
  /** Three capitals and two digits: `EXE-01`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly standing: Standing;
  readonly scope?: Scope;
  /** Act and section, standard and clause, or "house rule". */
  readonly source: string;
  /** One line for an officer: what goes wrong where it is broken. */
  readonly why: string;
  /** Paths of what it reads, list entries as `*`. */
  readonly reads: readonly string[];
  readonly check: (context: RuleContext) => readonly Finding[];
  readonly examples: {
    readonly accepted: readonly Example[];
    readonly rejected: readonly RejectedExample[];
  };
}
