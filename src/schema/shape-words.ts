import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

type Issue = z.core.$ZodIssue;

/** What our own checks say of a value begins with one of these; anything else is the validator's English. */
const OURS = /^(?:must|is|contains|needs)\b/;

/** What is wrong with a value, as a sentence about its key. */
export function sentence(issue: Issue, name: string): string {
  const label = /^\d+$/.test(name) ? `Entry ${Number(name) + 1} of the list` : `"${name}"`;
  const message = issue.message.replace(/\.$/, '');
  if (OURS.test(message)) return `${label} ${message}.`;
  if (issue.code === 'invalid_type') return `${label} must be ${kindOf(issue.expected)}.`;
  if (issue.code === 'invalid_value')
    return `${label} must be one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small')
    return `${label} must ${issue.origin === 'array' ? 'have at least' : 'be at least'} ${issue.minimum}${issue.origin === 'array' ? ' entry' : ''}.`;
  if (issue.code === 'too_big') return `${label} must be at most ${issue.maximum}.`;
  if (message.startsWith('Invalid')) return `${label} is not written as it has to be.`;
  return `${label}: ${message}.`;
}

/** What was expected in place of a value, in words; nothing where the sentence says all there is to say. */
export function expectation(issue: Issue): Pick<Diagnostic, 'expected'> {
  const own = /^must be (.+?)\.?$/.exec(issue.message)?.[1];
  if (own !== undefined) return { expected: own };
  if (issue.code === 'invalid_type') return { expected: kindOf(issue.expected) };
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String).join(', ') };
  return {};
}

/** How a value that was found is put right. */
export function mend(issue: Issue, found: unknown): string {
  const own = issue.code === 'custom' ? issue.params?.mend : undefined;
  if (typeof own === 'string') return own;
  if (OURS.test(issue.message)) return 'Write it in the form expected.';
  if (issue.code === 'invalid_value') return 'Write one of these, as it stands here.';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Add an entry, or delete the key.';
  if (typeof found === 'string' && /^(?:none|nil|n\/?a|not published)\b/i.test(found))
    return 'Write "none:" or "not_published:" below the key, two spaces further in, with the reason.';
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'Begin each entry with "- ", on a line of its own below the key.';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object')
    return 'Put it in quotation marks.';
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record'))
    return 'Write its keys below it, each on a line of its own, two spaces further in.';
  return 'Correct the value.';
}

/** A value as a message shows it: short, and never more than it is. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping of keys to values';
  const written = String(value);
  if (written.trim() === '') return 'an empty text';
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    array: 'a list (lines beginning "- ")',
    object: 'a mapping of keys to values',
    boolean: 'true or false',
    record: 'a mapping of keys to values',
    int: 'a whole number',
  };
  return kinds[expected] ?? `a ${expected}`;
}
