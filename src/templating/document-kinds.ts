import type { Authority } from '../schema/authority.ts';
import type { Case, DocumentKind } from '../schema/case.ts';
import { decisionOf } from './decision-of.ts';

/**
 * The documents that a case's data can support, its own kind first: a minute extract where a body decided, a notice
 * where the executive or one person did, a public summary where there is one to print. Only kinds that the authority
 * defines, and only those the case asks for where it asks for any.
 */
export function supportedKinds(input: Case, authority: Authority): DocumentKind[] {
  const kinds: DocumentKind[] = [input.kind];
  if (decisionOf('minute-extract', input, authority)) kinds.push('minute-extract');
  if (decisionOf('decision-notice', input, authority)) kinds.push('decision-notice');
  if (input.plain_summary) kinds.push('public-summary');
  return [...new Set(kinds)].filter(
    (kind) => authority.documents[kind] !== undefined && (input.documents?.includes(kind) ?? true),
  );
}
