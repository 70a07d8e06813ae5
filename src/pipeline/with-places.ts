import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from '../source/read-yaml.ts';

/** Gives each finding the line and column of its path, or of the character within the text at that path. */
export function withPlaces(findings: readonly Diagnostic[], source: YamlSource): readonly Diagnostic[] {
  return findings.map((finding) => {
    if (finding.place || finding.path === undefined) return finding;
    const path = finding.path === '' ? [] : finding.path.split('.');
    const place =
      finding.textOffset === undefined ? source.placeOf(path) : source.placeInText(path, finding.textOffset);
    return place ? { ...finding, place } : finding;
  });
}
