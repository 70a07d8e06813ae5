import type { Authority } from '../schema/authority.ts';
import type { Language } from '../schema/in-language.ts';
import { readAuthority } from './read-authority.ts';
import { readSource } from './read-source.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** The languages of a parallel pair. */
export const PAIR: readonly Language[] = ['en', 'cy'];

/** What an authority's papers come out in where nothing else is asked for: one language, or both as a pair. */
export function usualLanguages({ languages = ['en'] }: Pick<Authority, 'languages'>): readonly Language[] {
  return PAIR.filter((language) => languages.includes(language));
}

/** The same for the authority that a meeting's file names; English where the file cannot be read as far as that. */
export function languagesOfMeeting(file: SourceFile, workspace: Workspace): readonly Language[] {
  const source = readSource(file);
  const { value } = source;
  const named = typeof value === 'object' && value !== null && 'authority' in value ? value.authority : '';
  const authority =
    typeof named === 'string' && workspace.authorities.has(named)
      ? readAuthority(named, source, workspace).value
      : undefined;
  return usualLanguages(authority ?? {});
}
