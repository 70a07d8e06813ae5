import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

/** A case as far as its id goes. */
interface Identified {
  readonly id: string;
  readonly idPlace: Place | undefined;
}

/** Keeps the ids of one run's cases, so that no case's papers are written over another's. */
export function caseIds(): (found: Identified, file: string) => readonly Diagnostic[] {
  const fileOf = new Map<string, string>();
  return ({ id, idPlace }, file) => {
    if (idPlace === undefined) return [];
    const other = fileOf.get(id);
    if (other !== undefined) return [taken(id, other, idPlace)];
    fileOf.set(id, file);
    const stem = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
    return stem === id ? [] : [otherName(id, stem, idPlace)];
  };
}

/** Whether a finding says that a case's id is another's, so that nothing of it may be written. */
export const isTaken = ({ rule }: Diagnostic) => rule === 'CAS-01';

function taken(id: string, other: string, place: Place): Diagnostic {
  return {
    rule: 'CAS-01',
    severity: 'error',
    message: `The id "${id}" is already that of ${other}, so that nothing is made of this case.`,
    path: 'id',
    place,
    found: id,
    expected: 'an id that no other case has',
    mend: 'Give one of the two cases another id.',
  };
}

function otherName(id: string, stem: string, place: Place): Diagnostic {
  return {
    rule: 'CAS-02',
    severity: 'warning',
    message: `The case's id is "${id}", but its file is named "${stem}"; its papers go to a folder named by the id.`,
    path: 'id',
    place,
    found: id,
    expected: stem,
    mend: 'Give the file and the case the same name.',
  };
}
