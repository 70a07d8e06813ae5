import { isWithheld } from '../exemption/withheld.ts';
import { eachField, type WordedSchema } from '../schema/each-field.ts';
import { entrySegments } from '../schema/entry-segments.ts';
import type { Language } from '../schema/in-language.ts';
import { type Registers, registersSchema } from '../schema/registers.ts';
import { inOtherLanguage } from '../style/other-language.ts';

/**
 * A case, a meeting or an authority (by its schema) for a paper in `language`: plain words that are in the other language
 * only are marked as such, so that whoever reads them aloud is told. Markdown fields keep their own mark. Where nothing
 * can be in another language, the value is given back as it is.
 */
export function markOtherLanguage<Value>(value: Value, schema: WordedSchema, language: Language): Value {
  if (language === 'en') return value;
  const marked = new Map<string, string>();
  for (const { kind, path, at, text } of eachField(value, schema))
    if (kind === 'text' && at === path) marked.set(at, inOtherLanguage(text));
  return rebuilt(value, '', marked) as Value;
}

/** The registers likewise. */
export function markRegisters(registers: Registers, language: Language): Registers {
  return markOtherLanguage(registers, registersSchema, language);
}

function rebuilt(value: unknown, path: string, marked: ReadonlyMap<string, string>): unknown {
  const below = (segment: string) => (path === '' ? segment : `${path}.${segment}`);
  if (typeof value === 'string') return marked.get(path) ?? value;
  if (Array.isArray(value)) {
    const segments = entrySegments(value);
    return value.map((entry: unknown, i) => rebuilt(entry, below(segments[i] ?? String(i)), marked));
  }
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, inner]) => [key, rebuilt(inner, below(key), marked)]);
  if (!isWithheld(value) || value.withheld.language === undefined) return Object.fromEntries(own);
  const { withheld } = value;
  return {
    ...Object.fromEntries(own),
    withheld: { ...withheld, replacement: inOtherLanguage(withheld.replacement) },
  };
}
