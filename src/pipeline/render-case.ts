import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findLeaks } from '../leaks/find-leaks.ts';
import { leakFindings } from '../leaks/leak-findings.ts';
import type { Language } from '../schema/in-language.ts';
import { supportedKinds } from '../templating/document-kinds.ts';
import { refusedKinds } from './choose-kinds.ts';
import { inOrder } from './in-order.ts';
import { keepsFromPublic } from './keeps-from-public.ts';
import { makePair } from './make-pair.ts';
import { makePaper } from './make-paper.ts';
import { pageMarks } from './page-marks.ts';
import { prepareCase } from './prepare-case.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { Output, Rendering, RenderOptions } from './render-options.ts';
import { secretsOfCase, withholds } from './secrets-of-case.ts';
import { usualLanguages } from './usual-languages.ts';
import { withPlaces } from './with-places.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/**
 * Renders one case to finished files: read, check, calculate, withhold, fill, parse, lay out, write. A case of
 * wrong shape gives no files; one that breaks a rule gives files marked DRAFT on every page, but none for the public
 * where what is broken could put something exempt before them. Finished public papers are opened again and searched for
 * what the case withholds; if one has any of it, none is given.
 */
export async function renderCase(
  file: SourceFile,
  workspace: Workspace,
  options: RenderOptions,
): Promise<Rendering> {
  const { id, idPlace, prepared, diagnostics } = prepareCase(file, workspace);
  if (!prepared) return { id, idPlace, outputs: [], diagnostics };
  if (options.audience === 'public' && diagnostics.some(keepsFromPublic))
    return { id, idPlace, outputs: [], diagnostics };
  const marks = pageMarks(prepared.case, diagnostics, options.audience);
  const supported = supportedKinds(prepared.case, prepared.authority);
  const language = options.language ?? usualLanguage(prepared);
  const kinds = options.kinds?.filter((kind) => supported.includes(kind)) ?? supported;
  const outputs: Output[] = [];
  const later: Diagnostic[] = [...refusedKinds(options.kinds ?? [], prepared.case, prepared.authority)];
  for (const kind of kinds) {
    const paper = { kind, audience: options.audience, date: options.date, marks };
    const { files, diagnostics: found } =
      language === 'both'
        ? await makePair(prepared, paper, options.formats, workspace)
        : await makePaper(prepared, { ...paper, language }, options.formats, workspace);
    later.push(...found);
    for (const made of files) {
      const name = `${kind}${language === 'both' ? `-${made.language}` : ''}.${made.format}`;
      outputs.push({ ...made, kind, audience: options.audience, name });
    }
  }
  const placed = withPlaces(later, prepared.source);
  const all = inOrder(unique(diagnostics, placed));
  const leaks = options.audience === 'public' ? leaksOf(outputs, prepared, workspace) : [];
  return leaks.length === 0
    ? { id, idPlace, outputs, diagnostics: all }
    : { id, idPlace, outputs: [], leaking: outputs, diagnostics: [...all, ...leaks] };
}

function usualLanguage({ authority }: PreparedCase): Language | 'both' {
  const [language = 'en', ...others] = usualLanguages(authority);
  return others.length > 0 ? 'both' : language;
}

/** What finished public papers give away of what the case withholds. */
function leaksOf(
  outputs: readonly Output[],
  prepared: PreparedCase,
  workspace: Workspace,
): readonly Diagnostic[] {
  if (!withholds(prepared)) return [];
  return leakFindings(findLeaks(outputs, secretsOfCase(prepared, workspace)), 'restricted');
}

/**
 * Two papers of one case report the same fault of the case once, and what the case's own check has said of a reference
 * or a character is not said again of the paper that prints it.
 */
function unique(checked: readonly Diagnostic[], later: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set(checked.map(nameOf));
  const characters = checked.some(({ rule, severity }) => rule === 'FNT-01' && severity === 'error');
  const news = later.filter((finding) => {
    const name = nameOf(finding);
    if (seen.has(name) || (characters && finding.rule === 'FNT-01')) return false;
    seen.add(name);
    return true;
  });
  return [...checked, ...news];
}

/** What a finding is about: of a reference its target, wherever it stands in its text; of all else its words too. */
function nameOf({ rule, path, place, message, found }: Diagnostic): string {
  const about = rule === 'LNT-04' && found !== undefined ? found.replace(/^:ref\[(.*)\]$/, '$1') : message;
  const at = rule === 'LNT-04' ? '' : place?.offset;
  return [rule, path, at, about].join('\u0000');
}
