import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkShape } from '../schema/check-shape.ts';
import type { YamlSource } from '../source/read-yaml.ts';

/** A YAML source read as a schema: the value where the shape is right, and each problem at its line and column. */
export function readAs<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
): { readonly value: z.infer<Schema> | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const shape = checkShape(schema, source.value);
  if (shape.ok) return { value: shape.value, diagnostics: [] };
  const diagnostics = shape.findings.map(({ at, key, ...finding }) => {
    const { textOffset } = finding;
    const place = textOffset === undefined ? source.placeOf(at, { key }) : source.placeInText(at, textOffset);
    return withComment(place ? { ...finding, place } : finding, source);
  });
  return { value: undefined, diagnostics };
}

/** A text that begins with "#" is a comment to YAML, so that its key seems blank. */
function withComment(finding: Diagnostic, { text }: YamlSource): Diagnostic {
  const { place, rule } = finding;
  if (rule !== 'SHP-03' || !place) return finding;
  const line = /^.*/.exec(text.slice(place.offset, place.offset + 500))?.[0] ?? '';
  if (!/: +#/.test(line)) return finding;
  return {
    ...finding,
    mend: 'What begins with "#" is a comment; put it in quotation marks if it is the text.',
  };
}
