import type { Place } from '../diagnostics/diagnostic.ts';
import { readYaml, type YamlSource } from '../source/read-yaml.ts';
import type { SourceFile } from './workspace.ts';

/** A file read as YAML; one whose text could not be had says why, and has no value. */
export function readSource({ file, text, unreadable }: SourceFile): YamlSource {
  if (unreadable === undefined) return readYaml(text, file);
  const { message, mend, offset } = unreadable;
  const place = placeAt(file, text, offset);
  return {
    file,
    text,
    value: undefined,
    diagnostics: [{ rule: 'YML-04', severity: 'error', message, place, mend }],
    placeOf: () => undefined,
    placeInText: () => undefined,
  };
}

function placeAt(file: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return {
    file,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    offset,
    endOffset: Math.min(offset + 1, text.length),
  };
}
