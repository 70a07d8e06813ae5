import { isWithheld } from '../../exemption/withheld.ts';
import { isAbsent } from '../../schema/fact.ts';
import type { TemplateContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';

/** What a section prints beneath its heading, before the house style says where and at what depth. */
export interface SectionBody {
  /** Anchor of the section: the path in the case that it prints, where there is one. */
  readonly id: string;
  /** Whether the case has anything to print here. */
  readonly filled: boolean;
  /** Printed in place of content: why there is none, or why it is not published. */
  readonly statement: string;
  /** Path of the whole section, where it is withheld; else ''. */
  readonly withheld: string;
  /** Everything the section's template reads. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Replaces the heading of the house style; else ''. */
  readonly heading: string;
  /** Headed sections of the case's own beneath this one. */
  readonly inner: readonly InnerSection[];
}

/** A section that the house style does not list, since it comes of the case: an option, a phase, a further heading. */
export interface InnerSection {
  readonly partial: string;
  readonly heading: string;
  readonly body: SectionBody;
}

/** A section with content for its template. */
export function filledBody(
  id: string,
  content: Readonly<Record<string, unknown>>,
  more: { readonly heading?: string; readonly inner?: readonly InnerSection[] } = {},
): SectionBody {
  const { heading = '', inner = [] } = more;
  return { id, filled: true, statement: '', withheld: '', content, heading, inner };
}

/** A section of which the case says nothing. */
export function emptyBody(id: string): SectionBody {
  return { ...filledBody(id, {}), filled: false };
}

/**
 * A section made of one fact of the case: nothing where it is not stated, its reason where it is declared absent,
 * its placeholder where it is withheld, and otherwise what `make` makes of the value.
 */
export function factBody<Value>(
  id: string,
  value: Value,
  paper: TemplateContext,
  make: (value: Exclude<Value, undefined | { none: unknown } | { not_published: unknown }>) => SectionBody,
): SectionBody {
  if (value === undefined) return emptyBody(id);
  if (isWithheld(value)) return { ...filledBody(id, {}), withheld: id };
  if (isAbsent(value)) return { ...filledBody(id, {}), statement: absenceReason(value, paper) };
  return make(value as Exclude<Value, undefined | { none: unknown } | { not_published: unknown }>);
}

/** The reason of a declared absence. */
export function absenceReason(
  absence: { readonly none: unknown } | { readonly not_published: unknown },
  paper: TemplateContext,
): string {
  const reason = 'none' in absence ? absence.none : absence.not_published;
  return plainText(reason as string, paper);
}
