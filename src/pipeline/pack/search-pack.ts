import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findLeaks } from '../../leaks/find-leaks.ts';
import { leakFindings, unsearchedFindings } from '../../leaks/leak-findings.ts';
import type { Secret } from '../../leaks/secret.ts';
import type { MadePack } from './made-pack.ts';

/** What finished public files give away of what is withheld, in words for those who may read it all. */
export function searchPack(
  { files }: Pick<MadePack, 'files'>,
  secrets: readonly Secret[],
): readonly Diagnostic[] {
  const named = files.map(({ path, bytes }) => ({ name: path, bytes }));
  return [...leakFindings(findLeaks(named, secrets), 'restricted'), ...unsearchedFindings(secrets)];
}
