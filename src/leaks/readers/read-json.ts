import type { Reading } from './passage.ts';

/** Reads JSON: every key, text and number of it, one a line; undefined where it is not JSON. */
export function readJson(text: string): Reading | undefined {
  try {
    const lines: string[] = [];
    collect(JSON.parse(text), lines);
    return { passages: [{ kind: 'text', where: '', text: lines.join('\n') }], unread: [] };
  } catch {
    return undefined;
  }
}

function collect(value: unknown, lines: string[]): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, lines);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      lines.push(key);
      collect(inner, lines);
    }
  else lines.push(String(value));
}
