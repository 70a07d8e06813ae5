import type { YamlSource } from '../../source/read-yaml.ts';

/**
 * A case's file with one decision standing in a meeting's file: paths under `decisions.<key>` lead there, all others to
 * the case, so that each finding about the case as decided names the file and line where it can be mended.
 */
export function decisionSource(
  matter: YamlSource,
  key: string,
  meeting: YamlSource,
  caseId: string,
): YamlSource {
  const isDecision = ([list, own]: readonly PropertyKey[]) => list === 'decisions' && own === key;
  const within = (path: readonly PropertyKey[]) => ['decisions', caseId, ...path.slice(2)];
  return {
    ...matter,
    placeOf: (path, options) =>
      isDecision(path) ? meeting.placeOf(within(path), options) : matter.placeOf(path, options),
    placeInText: (path, offset) =>
      isDecision(path) ? meeting.placeInText(within(path), offset) : matter.placeInText(path, offset),
  };
}
