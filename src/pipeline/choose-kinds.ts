import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case, DocumentKind } from '../schema/case.ts';
import { supportedKinds } from '../templating/document-kinds.ts';

/** What a kind of document needs of a case, beyond being the case's own. */
const NEEDS: Readonly<Partial<Record<DocumentKind, string>>> = {
  'minute-extract': 'a decision of a body under "decisions"',
  'decision-notice': 'a decision of the executive or of one person under "decisions"',
  'public-summary': '"plain_summary"',
};

/** Reports the documents that a case itself asks for and cannot have, so that none is left out in silence. */
export function checkKinds(input: Case, authority: Authority): readonly Diagnostic[] {
  const { documents, ...rest } = input;
  const possible = supportedKinds(rest, authority);
  const asked = documents ?? [];
  const refused = asked
    .map((kind, index) => ({ kind, path: `documents.${index}` }))
    .filter(({ kind }) => !possible.includes(kind));
  const own = authority.documents[input.kind] === undefined && !asked.includes(input.kind);
  return [
    ...(own ? [refusal(input.kind, 'kind', authority, possible)] : []),
    ...refused.map(({ kind, path }) => refusal(kind, path, authority, possible)),
    ...(documents?.length === 0 ? [nothingAsked(possible)] : []),
  ];
}

/** Reports the documents asked for from outside that this case cannot give: another case may, so it is a warning. */
export function refusedKinds(
  asked: readonly DocumentKind[],
  input: Case,
  authority: Authority,
): readonly Diagnostic[] {
  const possible = supportedKinds(input, authority);
  return asked
    .filter((kind) => !possible.includes(kind))
    .map((kind) => ({ ...refusal(kind, 'kind', authority, possible), severity: 'warning' }));
}

function refusal(
  kind: DocumentKind,
  path: string,
  authority: Authority,
  possible: readonly DocumentKind[],
): Diagnostic {
  const defined = authority.documents[kind] !== undefined;
  const needs = NEEDS[kind];
  return {
    rule: 'KND-01',
    severity: 'error',
    message: defined
      ? `No ${kind} can be made of this case.`
      : `No ${kind} can be made: the file of ${authority.id} does not define that document.`,
    path,
    found: kind,
    expected: possible.join(', ') || 'nothing yet: no document of this case is defined',
    mend: !defined
      ? 'Ask for another document, or define this one under "documents" in the authority file.'
      : needs === undefined
        ? 'Ask for another document, or add it to the case\'s "documents" where it has that list.'
        : `Ask for another document, or give the case ${needs}.`,
  };
}

function nothingAsked(possible: readonly DocumentKind[]): Diagnostic {
  return {
    rule: 'KND-01',
    severity: 'error',
    message: 'The list "documents" is empty, so that nothing is made of this case.',
    path: 'documents',
    found: 'an empty list',
    expected: possible.join(', '),
    mend: 'Name the documents to make, or delete the list to have all of them.',
  };
}
