/** How much a finding matters: an error blocks publication, a warning wants a human answer, advice is style. */
export type Severity = 'error' | 'warning' | 'advice';

/** Where in a file a finding stands. Lines and columns count from 1, offsets (UTF-16 units) from 0. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset: number;
}

/** A mend that is certain: `length` characters from `offset` of the text at the finding's `path` become `text`. */
export interface Fix {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * One finding, written for an officer: what is wrong, what was found, what was expected, how to mend it.
 * `rule` is an id from the register of rules. A step that knows only the data gives `path`; whoever holds the
 * source turns the path into a `place`.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Dotted path in the data, list entries by id where they have one: `contracts.adult.annual_value`. */
  readonly path?: string;
  /** Where in the text at `path` it stands: characters from its beginning. */
  readonly textOffset?: number;
  readonly place?: Place;
  readonly found?: string;
  readonly expected?: string;
  readonly mend?: string;
  /** Set where the mend is certain and can be made by a program. */
  readonly fix?: Fix;
  /** Where the rule comes from: Act and section, standard and clause, or "house rule". */
  readonly source?: string;
  /** One line: what goes wrong where the rule is broken. */
  readonly why?: string;
  /** Set where the case records why it knowingly breaks the rule; such a finding no longer blocks. */
  readonly answered?: { readonly reason: string; readonly office: string; readonly date: string };
}
