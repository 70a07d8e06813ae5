import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What stands for an item in the record of a meeting, so that its id shows nowhere: it may say what is withheld. */
export function itemKey(meeting: string, item: string): string {
  return sha256OfText(`${meeting}/${item}`).slice(0, 16);
}

/** What stands for a paper of an item; `paper` is "report" or the id of a file. */
export function paperKey(meeting: string, item: string, paper: string): string {
  return sha256OfText(`${meeting}/${item}/${paper}`).slice(0, 16);
}

/** SHA-256 of a value, whatever the order in which its keys stand; keys without a value do not count. */
export function sha256OfValue(value: unknown): string {
  return sha256OfText(canonical(value));
}

function canonical(value: unknown): string {
  if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex');
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Map) return canonical([...value]);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`);
  return `{${entries.join(',')}}`;
}
