import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Authority, authoritySchema } from '../schema/authority.ts';
import { nearest } from '../schema/nearest.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { checkAuthority } from './check-authority.ts';
import { readAs } from './read-as.ts';
import { readSource } from './read-source.ts';
import { withPlaces } from './with-places.ts';
import type { SourceFile, Workspace } from './workspace.ts';

interface Reading {
  readonly value: Authority | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files are read once a workspace, however many cases name them. */
const readings = new WeakMap<Workspace, Map<string, Reading>>();

/** The authority a case names; a name without a file is an error at the line that names it. */
export function readAuthority(id: string, source: YamlSource, workspace: Workspace): Reading {
  const file = workspace.authorities.get(id);
  if (!file) {
    const known = [...workspace.authorities.keys()];
    const near = nearest(id, known);
    const place = source.placeOf(['authority']);
    const finding: Diagnostic = {
      rule: 'SHP-05',
      severity: 'error',
      message: `There is no authority "${id}" in data/authorities.`,
      path: 'authority',
      found: id,
      expected: near ? `perhaps ${near}` : known.join(', '),
      mend: 'Name one of the authority files, or add one.',
      ...(place ? { place } : {}),
    };
    return { value: undefined, diagnostics: [finding] };
  }
  let read = readings.get(workspace);
  if (!read) {
    read = new Map();
    readings.set(workspace, read);
  }
  const known = read.get(id) ?? readFile(file, id, workspace);
  read.set(id, known);
  return known;
}

function readFile(file: SourceFile, key: string, workspace: Workspace): Reading {
  const source = readSource(file);
  const { value, diagnostics } = readAs(source, authoritySchema);
  if (!value) return { value, diagnostics };
  return { value, diagnostics: withPlaces(checkAuthority(value, key, workspace), source) };
}
