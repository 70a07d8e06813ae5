import type { YamlSource } from '../source/read-yaml.ts';
import { readSource } from './read-source.ts';
import type { SourceFile } from './workspace.ts';

/** A file that is read as YAML only when something of it is asked for: its value, or the place of a finding. */
export function readSourceLater(file: SourceFile): YamlSource {
  let known: YamlSource | undefined;
  const read = () => {
    known ??= readSource(file);
    return known;
  };
  return {
    file: file.file,
    text: file.text,
    get value() {
      return read().value;
    },
    get diagnostics() {
      return read().diagnostics;
    },
    placeOf: (path, options) => read().placeOf(path, options),
    placeInText: (path, offset) => read().placeInText(path, offset),
  };
}
