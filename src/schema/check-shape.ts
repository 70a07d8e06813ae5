import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { likeliestBranch, suggestionIn } from './likeliest-branch.ts';
import { expectation, mend, sentence, shown } from './shape-words.ts';

/** A problem of shape, at the path of the smallest thing it is about. `key` is set where the key itself is wrong. */
export interface ShapeFinding extends Diagnostic {
  readonly at: readonly PropertyKey[];
  readonly key: boolean;
}

export type ShapeResult<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly findings: readonly ShapeFinding[];
    }
  | { readonly ok: false; readonly findings: readonly ShapeFinding[] };

/** Checks a value read from YAML against a schema; every problem is found in one go, each with its path. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): ShapeResult<z.infer<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data, findings: [] };
  const findings = inOrder(result.error.issues).flatMap((issue) => findingsOf(issue, [], value));
  return { ok: false, findings: withoutEchoes(findings) };
}

type Issue = z.core.$ZodIssue;

/** A strange key first: it is often the reason why another key is missing. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const strange: readonly Issue[] = issues.filter((issue) => issue.code === 'unrecognized_keys');
  return strange.length > 0 ? [...strange, ...issues.filter((issue) => !strange.includes(issue))] : issues;
}

/** A key that is missing because it was mistyped is told once, as mistyped. */
function withoutEchoes(findings: readonly ShapeFinding[]): readonly ShapeFinding[] {
  const meant = new Set(
    findings.flatMap(({ at, key, message }) => {
      const near = key ? suggestionIn(message) : undefined;
      return near === undefined ? [] : [pathOf([...at.slice(0, -1), near])];
    }),
  );
  return findings.filter(({ rule, path }) => rule !== 'SHP-04' || !meant.has(path ?? ''));
}

function findingsOf(issue: Issue, above: readonly PropertyKey[], root: unknown): ShapeFinding[] {
  const at = [...above, ...issue.path];
  const found = valueAt(root, at);
  if (issue.code === 'unrecognized_keys') return strangeKeys(issue, at);
  if (found === null) {
    return [
      finding('SHP-03', at, `"${last(at)}" is blank.`, {
        mend: 'Give the value; where there is none, delete the line, or write "none: reason" or "not_published: reason" if the field allows it.',
      }),
    ];
  }
  if (found === undefined && issue.code !== 'custom') {
    return [
      finding('SHP-04', at, `"${last(at)}" is missing.`, {
        ...expectation(issue),
        mend: `Add "${last(at)}:" here.`,
      }),
    ];
  }
  const branch = issue.code === 'invalid_union' ? likeliestBranch(issue.errors, found) : undefined;
  if (branch) return inOrder(branch).flatMap((inner) => findingsOf(inner, at, root));
  return [
    finding('SHP-01', at, sentence(issue, last(at)), {
      found: shown(found),
      ...expectation(issue),
      mend: mend(issue, found),
      ...textOffset(issue),
    }),
  ];
}

/** One finding a key; the message has one line for each. */
function strangeKeys(issue: z.core.$ZodIssueUnrecognizedKeys, at: readonly PropertyKey[]): ShapeFinding[] {
  const messages = issue.message.split('\n');
  return issue.keys.map((key, index) => ({
    ...finding('SHP-02', [...at, key], messages[index] ?? issue.message, {
      found: key,
      mend: 'Rename the key, or delete it. "moothall schema" gives every key there is.',
    }),
    key: true,
  }));
}

const last = (path: readonly PropertyKey[]) => String(path.at(-1) ?? 'the file');
const pathOf = (at: readonly PropertyKey[]) => at.map(String).join('.');

function finding(
  rule: string,
  at: readonly PropertyKey[],
  message: string,
  more: Partial<Diagnostic>,
): ShapeFinding {
  return { rule, severity: 'error', message, path: pathOf(at), at, key: false, ...more };
}

function textOffset(issue: Issue): Pick<Diagnostic, 'textOffset'> {
  const offset = issue.code === 'custom' ? issue.params?.textOffset : undefined;
  return typeof offset === 'number' ? { textOffset: offset } : {};
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, segment) ? (value as Record<PropertyKey, unknown>)[segment] : undefined;
  }
  return value;
}
